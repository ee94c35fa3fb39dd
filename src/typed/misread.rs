//! Why a text was not understood, said as what would be right.

use super::Era;
use crate::terms::{Text, text};

/// Why a typed text gives no value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misread {
    /// Nothing was typed.
    Empty,
    /// No form of a date that is known.
    NotADay,
    /// A date without a year, where none can be supposed.
    YearMissing,
    /// A year of one or two digits, or a date that does not begin with its year.
    YearFirst,
    /// A date that is in no calendar, such as 30 February.
    NoSuchDay,
    /// A day on which the era named was not, or no longer.
    OutsideEra(Era),
    /// A weekday that is not the day's; 0 is the Monday the day really is, 6 a Sunday.
    OtherWeekday(u32),
    /// A day before 1990 or after 2199.
    DayOutOfRange,
    /// No form of a month that is known.
    NotAMonth,
    /// No form of a time that is known.
    NotATime,
    /// A time no clock shows, such as 9:75.
    NoSuchTime,
    /// 午前12時 or 午後12時, which people use for noon and for midnight alike.
    TwelveHasTwoMeanings,
    /// An hour over 12 with 午前, 午後, AM or PM.
    HourOver12,
    /// A moment without its time.
    TimeMissing,
    /// An offset from UTC that is none.
    NotAnOffset,
    /// No form of a length of time that is known.
    NotADuration,
    /// A length of time without its unit.
    UnitMissing,
    /// A length of time that is no whole number of seconds.
    FractionOfSecond,
    /// A length of time of more than a hundred years.
    TooLong,
    /// A time of day or a length of time, where there is no beginning to count it from.
    BeginningMissing,
    /// No form of an amount that is known.
    NotAnAmount,
    /// A number below zero.
    Negative,
    /// An amount with a fraction of a yen.
    FractionOfYen,
    /// Digits that are not grouped by three.
    Grouping,
    /// An amount over 9,999,999,999 yen.
    AmountTooLarge,
    /// No whole number.
    NotACount,
    /// A whole number over the largest allowed.
    CountTooLarge,
    /// No form of a percentage that is known.
    NotAPercentage,
    /// A percentage with a comma.
    CommaInPercentage,
    /// A percentage with more than nine decimals.
    TooManyDecimals,
    /// A percentage over 100.
    OverOneHundred,
    /// An outage without its end.
    EndMissing,
    /// An outage that ends before it begins.
    EndBeforeStart,
    /// A second time that is earlier than the first and could be an end on the next day or a length.
    EndHasTwoMeanings,
}

impl Misread {
    /// What is right, in both languages.
    ///
    /// ```
    /// use yakkan::{terms::Language, typed::Misread};
    /// assert!(Misread::NoSuchDay.message().in_language(Language::En).contains("calendar"));
    /// ```
    #[must_use]
    pub const fn message(self) -> Text {
        match self {
            Self::Empty => text("入力してください。", "Enter a value."),
            Self::NotADay => text(
                "日付は 2025/1/31、令和7年1月31日、R7.1.31 のように入力してください。",
                "Enter a date such as 2025-01-31, 31 Jan 2025 or R7.1.31.",
            ),
            Self::YearMissing => text("年も入力してください。例:2025/1/31", "Add the year, as in 2025-01-31."),
            Self::YearFirst => text(
                "西暦4桁の年、月、日の順に入力してください。例:2025/1/31",
                "Enter the four-digit year first, then month and day, as in 2025-01-31.",
            ),
            Self::NoSuchDay => text(
                "暦にない日付です。月は1から12まで、日はその月の末日までです。",
                "This day is not in the calendar. Months run from 1 to 12, days to the end of the month.",
            ),
            Self::OutsideEra(Era::Showa) => text(
                "昭和は1989年(昭和64年)1月7日までです。翌日からは平成です。",
                "Showa ended on 7 January 1989 (Showa 64); Heisei followed.",
            ),
            Self::OutsideEra(Era::Heisei) => text(
                "平成は1989年1月8日から2019年(平成31年)4月30日までです。",
                "Heisei ran from 8 January 1989 to 30 April 2019 (Heisei 31).",
            ),
            Self::OutsideEra(Era::Reiwa) => text("令和は2019年5月1日からです。", "Reiwa began on 1 May 2019."),
            Self::OtherWeekday(weekday) => other_weekday(weekday),
            Self::DayOutOfRange => text(
                "1990年1月1日から2199年12月31日までの日付を入力してください。",
                "Enter a day from 1 January 1990 to 31 December 2199.",
            ),
            Self::NotAMonth => text(
                "月は 2025/1、2025年1月、R7.1 のように入力してください。",
                "Enter a month such as 2025-01 or R7.1.",
            ),
            Self::NotATime => text(
                "時刻は 9:05、9時5分、午後3時20分 のように入力してください。",
                "Enter a time such as 9:05, 15:20 or 3:20 PM.",
            ),
            Self::NoSuchTime => text(
                "時刻は 0:00 から 24:00 まで、分と秒は 59 までです。",
                "Times run from 0:00 to 24:00, minutes and seconds to 59.",
            ),
            Self::TwelveHasTwoMeanings => {
                text("正午は 12:00、真夜中は 0:00 と入力してください。", "Enter noon as 12:00 and midnight as 0:00.")
            }
            Self::HourOver12 => text(
                "午前・午後を付けるときは12時までです。付けずに 15:20 のようにも入力できます。",
                "With AM or PM, hours run to 12. Without it, enter 15:20.",
            ),
            Self::TimeMissing => {
                text("時刻も入力してください。例:2025/1/31 9:05", "Add the time, as in 2025-01-31 9:05.")
            }
            Self::NotAnOffset => text(
                "時差は +09:00 のように、23:59 までで入力してください。",
                "Enter the offset as +09:00, up to 23:59.",
            ),
            Self::NotADuration => text(
                "長さは 2時間35分、155分、2:35、1日3時間 のように、大きい単位から入力してください。",
                "Enter a length such as 2h35m, 155 min, 2:35 or 1 day 3 hours, the largest unit first.",
            ),
            Self::UnitMissing => text("単位も入力してください。例:90分、2時間", "Add the unit, as in 90 min or 2 h."),
            Self::FractionOfSecond => {
                text("長さは秒までです。秒より細かい端数は入力できません。", "Lengths go down to whole seconds.")
            }
            Self::BeginningMissing => text(
                "時刻や長さは、始まりから数えます。先に始まりを、読み取れる形で入力してください。",
                "A time of day or a length is counted from the beginning: enter that first, so that it can be read.",
            ),
            Self::TooLong => text("長さは100年(36,500日)までです。", "A length may be up to 100 years (36,500 days)."),
            Self::NotAnAmount => text(
                "金額は 300,000、30万円、3.5万 のように入力してください。",
                "Enter an amount such as 300,000 or ¥300,000.",
            ),
            Self::Negative => text("0以上の数を入力してください。", "Enter zero or more."),
            Self::FractionOfYen => text(
                "1円未満の端数は入力できません。円の単位で入力してください。",
                "Enter whole yen, without a fraction.",
            ),
            Self::Grouping => {
                text("桁の区切りは、3桁ごとのコンマです。例:300,000", "Separate thousands by commas, as in 300,000.")
            }
            Self::AmountTooLarge => text("金額は 9,999,999,999円までです。", "An amount may be up to ¥9,999,999,999."),
            Self::NotACount => text("小数点のない数を入力してください。例:12", "Enter a whole number, such as 12."),
            Self::CountTooLarge => text(
                "数が大きすぎます。もっと小さい数を入力してください。",
                "This number is too large here. Enter a smaller one.",
            ),
            Self::NotAPercentage => {
                text("割合は 99.97% のように入力してください。", "Enter a percentage such as 99.97%.")
            }
            Self::CommaInPercentage => text(
                "小数点にはピリオドを使ってください。例:99.97%",
                "Use a point, not a comma, before decimals, as in 99.97%.",
            ),
            Self::TooManyDecimals => text("小数は9桁までです。", "Enter at most nine decimals."),
            Self::OverOneHundred => text("割合は100%までです。", "A percentage may be up to 100%."),
            Self::EndMissing => text(
                "復旧の日時か、停止の長さも入力してください。例:1/10 10:00-12:35、1/10 10:00 2時間35分",
                "Add when it was restored or how long it took, as in 1/10 10:00-12:35 or 1/10 10:00 2h35m.",
            ),
            Self::EndBeforeStart => {
                text("復旧は発生より後の日時にしてください。", "The restoration must not be before the beginning.")
            }
            Self::EndHasTwoMeanings => text(
                "二つ目の時刻が一つ目より前です。復旧の日付を添えるか、2時間35分のように長さで入力してください。",
                "The second time is earlier than the first. Add the day of restoration, or enter a length such as 2h35m.",
            ),
        }
    }
}

const fn other_weekday(weekday: u32) -> Text {
    match weekday {
        0 => text(
            "その日は月曜日です。日付か曜日を直してください。",
            "That day is a Monday. Correct the date or the weekday.",
        ),
        1 => text(
            "その日は火曜日です。日付か曜日を直してください。",
            "That day is a Tuesday. Correct the date or the weekday.",
        ),
        2 => text(
            "その日は水曜日です。日付か曜日を直してください。",
            "That day is a Wednesday. Correct the date or the weekday.",
        ),
        3 => text(
            "その日は木曜日です。日付か曜日を直してください。",
            "That day is a Thursday. Correct the date or the weekday.",
        ),
        4 => text(
            "その日は金曜日です。日付か曜日を直してください。",
            "That day is a Friday. Correct the date or the weekday.",
        ),
        5 => text(
            "その日は土曜日です。日付か曜日を直してください。",
            "That day is a Saturday. Correct the date or the weekday.",
        ),
        _ => text(
            "その日は日曜日です。日付か曜日を直してください。",
            "That day is a Sunday. Correct the date or the weekday.",
        ),
    }
}
