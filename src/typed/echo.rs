//! How a value was understood, as a person reads it. The readers of this module's siblings read every echo back.

use super::{Clock, Moment};
use crate::measure::{Day, Month, Seconds};
use crate::terms::Language;

/// 2025年1月31日(金) / Fri 31 Jan 2025.
///
/// ```
/// use yakkan::{measure::Day, terms::Language, typed::echo};
/// let day = Day::parse("2025-01-31").unwrap();
/// assert_eq!(echo::day(day, Language::Ja), "2025年1月31日(金)");
/// assert_eq!(echo::day(day, Language::En), "Fri 31 Jan 2025");
/// ```
#[must_use]
pub fn day(day: Day, language: Language) -> String {
    let month = day.month();
    let mut text = String::new();
    match language {
        Language::Ja => {
            push(&mut text, &month.year());
            text.push('年');
            push(&mut text, &month.number());
            text.push('月');
            push(&mut text, &day.day_of_month());
            text.push_str("日(");
            text.push_str(named(&["月", "火", "水", "木", "金", "土", "日"], day.weekday()));
            text.push(')');
        }
        Language::En => {
            text.push_str(named(&["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"], day.weekday()));
            text.push(' ');
            push(&mut text, &day.day_of_month());
            text.push(' ');
            text.push_str(named(&MONTHS, month.number().saturating_sub(1)));
            text.push(' ');
            push(&mut text, &month.year());
        }
    }
    text
}

/// 2025年1月 / Jan 2025.
#[must_use]
pub fn month(month: Month, language: Language) -> String {
    let mut text = String::new();
    match language {
        Language::Ja => {
            push(&mut text, &month.year());
            text.push('年');
            push(&mut text, &month.number());
            text.push('月');
        }
        Language::En => {
            text.push_str(named(&MONTHS, month.number().saturating_sub(1)));
            text.push(' ');
            push(&mut text, &month.year());
        }
    }
    text
}

/// 9:05 / 09:05; 24:00 stays as it was typed until it has a day.
#[must_use]
pub fn clock(clock: Clock, language: Language) -> String {
    let text = clock.to_string();
    match (language, text.strip_prefix('0')) {
        (Language::Ja, Some(short)) => short.to_owned(),
        _ => text,
    }
}

/// 2025年1月31日(金) 9:05 / Fri 31 Jan 2025, 09:05, on a clock in Japan.
#[must_use]
pub fn moment(moment: Moment, language: Language) -> String {
    let here = moment.in_japan();
    let mut text = day(here.day(), language);
    text.push_str(match language {
        Language::Ja => " ",
        Language::En => ", ",
    });
    text.push_str(&clock(here.clock(), language));
    text
}

/// 2時間35分 / 2 h 35 min.
///
/// ```
/// use yakkan::{terms::Language, typed::echo};
/// assert_eq!(echo::duration(9300, Language::Ja), "2時間35分");
/// assert_eq!(echo::duration(97_200, Language::En), "1 d 3 h");
/// ```
#[must_use]
pub fn duration(length: Seconds, language: Language) -> String {
    let units = [
        (length / 86_400, ("日", "d")),
        (length / 3_600 % 24, ("時間", "h")),
        (length / 60 % 60, ("分", "min")),
        (length % 60, ("秒", "s")),
    ];
    let mut text = String::new();
    for (number, (ja, en)) in units {
        if number > 0 {
            push_unit(&mut text, number, ja, en, language);
        }
    }
    if text.is_empty() {
        push_unit(&mut text, 0, "分", "min", language);
    }
    text
}

fn push_unit(text: &mut String, number: Seconds, ja: &str, en: &str, language: Language) {
    match language {
        Language::Ja => {
            push(text, &number);
            text.push_str(ja);
        }
        Language::En => {
            if !text.is_empty() {
                text.push(' ');
            }
            push(text, &number);
            text.push(' ');
            text.push_str(en);
        }
    }
}

/// 300,000円 / ¥300,000.
///
/// ```
/// use yakkan::{terms::Language, typed::echo};
/// assert_eq!(echo::yen(300_000, Language::Ja), "300,000円");
/// assert_eq!(echo::yen(300_000, Language::En), "¥300,000");
/// ```
#[must_use]
pub fn yen(yen: u64, language: Language) -> String {
    match language {
        Language::Ja => count(yen) + "円",
        Language::En => String::from("¥") + &count(yen),
    }
}

/// 12,345: the same in both languages.
#[must_use]
pub fn count(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len().saturating_add(digits.len() / 3));
    for (place, digit) in digits.chars().enumerate() {
        let behind = digits.len().saturating_sub(place);
        if place > 0 && behind % 3 == 0 {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// 99.97%: the same in both languages.
#[must_use]
pub fn percent(percent: &str) -> String {
    String::from(percent) + "%"
}

/// Writes two digits.
pub(super) fn push_two(text: &mut String, number: u32) {
    for digit in [number / 10 % 10, number % 10] {
        text.extend(char::from_digit(digit, 10));
    }
}

fn push<N: ToString>(text: &mut String, number: &N) {
    text.push_str(&number.to_string());
}

fn named<'a>(names: &[&'a str], number: u32) -> &'a str {
    usize::try_from(number).ok().and_then(|number| names.get(number)).copied().unwrap_or_default()
}

const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::typed::{Yearless, moment as moments};

    #[test]
    fn as_a_person_reads_it() {
        let at = |typed| moments::parse(typed, Yearless::Refused).unwrap();
        for (typed, ja, en) in [
            ("2025-01-31T09:05", "2025年1月31日(金) 9:05", "Fri 31 Jan 2025, 09:05"),
            ("2025-01-31T15:20:07", "2025年1月31日(金) 15:20:07", "Fri 31 Jan 2025, 15:20:07"),
            ("2025-01-31T24:00", "2025年2月1日(土) 0:00", "Sat 1 Feb 2025, 00:00"),
            ("2025-01-31T15:00Z", "2025年2月1日(土) 0:00", "Sat 1 Feb 2025, 00:00"),
        ] {
            assert_eq!(moment(at(typed), Language::Ja), ja);
            assert_eq!(moment(at(typed), Language::En), en);
        }
        assert_eq!(duration(0, Language::Ja), "0分");
        assert_eq!(duration(86_461, Language::En), "1 d 1 min 1 s");
        assert_eq!(count(0), "0");
        assert_eq!(count(1_234_567), "1,234,567");
        assert_eq!(percent("99.97"), "99.97%");
    }
}
