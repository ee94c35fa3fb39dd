//! Typed dates.

use super::scan::Scan;
use super::{Era, Misread};
use crate::measure::Day;

/// To which year a date belongs that is written without one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Yearless {
    /// The latest year that puts it on or before this day: outages lie in the past.
    UpTo(Day),
    /// The earliest year that puts it on or after this day: ends and notices lie ahead.
    From(Day),
    /// None: a year has to be given.
    Refused,
}

/// The day a text names.
///
/// ```
/// use yakkan::measure::Day;
/// use yakkan::typed::{Yearless, day};
/// let today = Day::parse("2026-11-21").unwrap();
/// let read = |typed| day::parse(typed, Yearless::UpTo(today)).map(|day| day.to_string());
/// assert_eq!(read("令和7年1月31日（金）").as_deref(), Ok("2025-01-31"));
/// assert_eq!(read("１２／３１").as_deref(), Ok("2025-12-31"));
/// ```
///
/// # Errors
///
/// What would be right, where the text names no day or one outside the range of requests.
pub fn parse(typed: &str, yearless: Yearless) -> Result<Day, Misread> {
    let mut scan = Scan::new(typed);
    if scan.at_end() {
        return Err(Misread::Empty);
    }
    let day = in_range(read(&mut scan, yearless)?)?;
    if scan.at_end() { Ok(day) } else { Err(Misread::NotADay) }
}

/// The day at the beginning of a text, with its weekday where one is written.
pub(super) fn read(scan: &mut Scan<'_>, yearless: Yearless) -> Result<Day, Misread> {
    scan.blanks();
    let before = weekday(scan);
    if before.is_some() {
        scan.eat(",");
        scan.blanks();
    }
    let day = date(scan, yearless)?;
    let named = before.or_else(|| {
        let mut ahead = *scan;
        ahead.blanks();
        let after = weekday(&mut ahead)?;
        *scan = ahead;
        Some(after)
    });
    match named {
        Some(named) if named != day.weekday() => Err(Misread::OtherWeekday(day.weekday())),
        _ => Ok(day),
    }
}

/// The day, where a request may name it.
pub(super) fn in_range(day: Day) -> Result<Day, Misread> {
    if day.is_in_range() { Ok(day) } else { Err(Misread::DayOutOfRange) }
}

fn date(scan: &mut Scan<'_>, yearless: Yearless) -> Result<Day, Misread> {
    if let Some(era) = Era::read(scan) {
        return of_era(scan, era);
    }
    if let Some(month) = scan.eat_any(&MONTHS) {
        return month_first(scan, month, yearless);
    }
    let first = scan.digits().ok_or(Misread::NotADay)?;
    let number = u32::try_from(first.value).map_err(|_| Misread::NotADay)?;
    if first.count == 8 {
        return of(year(number / 10_000)?, number / 100 % 100, number % 100);
    }
    if let Some(month) = named_month(scan) {
        if first.count > 2 {
            return Err(Misread::NotADay);
        }
        return match year_after(scan)? {
            Some(year) => of(year, month, number),
            None => supposed(month, number, yearless),
        };
    }
    if first.count == 4 {
        let (month, day) = month_and_day(scan)?;
        return of(year(number)?, month, day);
    }
    let mut ahead = *scan;
    ahead.blanks();
    if first.count > 2 || ahead.eat("年") {
        return Err(Misread::YearFirst);
    }
    month_then_day(scan, number, yearless)
}

/// 7年1月31日 and 7.1.31, after the era.
fn of_era(scan: &mut Scan<'_>, era: Era) -> Result<Day, Misread> {
    scan.blanks();
    let number = if scan.eat("元") { 1 } else { scan.one_or_two().ok_or(Misread::NotADay)? };
    let (month, day) = month_and_day(scan)?;
    let day = of(era.year(number).ok_or(Misread::NoSuchDay)?, month, day)?;
    if number > 0 && era.holds(day) { Ok(day) } else { Err(Misread::OutsideEra(era)) }
}

/// 31, 2025 after the name of the month.
fn month_first(scan: &mut Scan<'_>, month: u32, yearless: Yearless) -> Result<Day, Misread> {
    scan.eat(".");
    scan.blanks();
    let day = scan.one_or_two().ok_or(Misread::NotADay)?;
    scan.eat_any(&ORDINALS);
    match year_after(scan)? {
        Some(year) => of(year, month, day),
        None => supposed(month, day, yearless),
    }
}

/// The name of a month after its day: `31 Jan`, `31-Jan`, `31st of January`.
fn named_month(scan: &mut Scan<'_>) -> Option<u32> {
    let mut ahead = *scan;
    ahead.eat_any(&ORDINALS);
    let _ = ahead.eat("-") || ahead.blanks();
    let _ = ahead.eat("of") && ahead.blanks();
    let month = ahead.eat_any(&MONTHS)?;
    ahead.eat(".");
    *scan = ahead;
    Some(month)
}

/// A year of four digits at the end of an English date; a time that follows is left alone.
fn year_after(scan: &mut Scan<'_>) -> Result<Option<i32>, Misread> {
    let mut ahead = *scan;
    let _ = ahead.eat("-") || ahead.eat(",");
    ahead.blanks();
    match ahead.digits() {
        Some(run) if run.count == 4 => {
            *scan = ahead;
            Ok(Some(year(u32::try_from(run.value).map_err(|_| Misread::NoSuchDay)?)?))
        }
        _ => Ok(None),
    }
}

/// The separator, month, separator and day after a year.
fn month_and_day(scan: &mut Scan<'_>) -> Result<(u32, u32), Misread> {
    separator(scan, '年').ok_or(Misread::NotADay)?;
    let month = scan.one_or_two().ok_or(Misread::NotADay)?;
    separator(scan, '月').ok_or(Misread::NotADay)?;
    let day = scan.one_or_two().ok_or(Misread::NotADay)?;
    day_mark(scan);
    Ok((month, day))
}

/// 1/31 and 1月31日. What goes on like 31/1/2025 does not begin with its year.
fn month_then_day(scan: &mut Scan<'_>, month: u32, yearless: Yearless) -> Result<Day, Misread> {
    let mark = separator(scan, '月').ok_or(Misread::NotADay)?;
    let day = scan.one_or_two().ok_or(Misread::NotADay)?;
    let mut ahead = *scan;
    if ahead.next() == Some(mark) && ahead.at_digit() {
        return Err(Misread::YearFirst);
    }
    day_mark(scan);
    supposed(month, day, yearless)
}

/// A separator with blanks around it: one of `/ . -` or the given character.
fn separator(scan: &mut Scan<'_>, own: char) -> Option<char> {
    let mut ahead = *scan;
    ahead.blanks();
    let mark = ahead.next().filter(|mark| matches!(mark, '/' | '.' | '-') || *mark == own)?;
    ahead.blanks();
    *scan = ahead;
    Some(mark)
}

fn day_mark(scan: &mut Scan<'_>) {
    let mut ahead = *scan;
    ahead.blanks();
    if ahead.eat("日") {
        *scan = ahead;
    }
}

fn year(number: u32) -> Result<i32, Misread> {
    i32::try_from(number).map_err(|_| Misread::NoSuchDay)
}

fn of(year: i32, month: u32, day: u32) -> Result<Day, Misread> {
    Day::of(year, month, day).ok_or(Misread::NoSuchDay)
}

/// The day of a month in the year that is supposed; a 29 February needs up to eight years' way.
fn supposed(month: u32, day: u32, yearless: Yearless) -> Result<Day, Misread> {
    const WAY: i32 = 8;
    let found = match yearless {
        Yearless::Refused => return Err(Misread::YearMissing),
        Yearless::UpTo(latest) => {
            let this = latest.month().year();
            (0..=WAY).filter_map(|back| Day::of(this.checked_sub(back)?, month, day)).find(|day| *day <= latest)
        }
        Yearless::From(earliest) => {
            let this = earliest.month().year();
            (0..=WAY).filter_map(|on| Day::of(this.checked_add(on)?, month, day)).find(|day| *day >= earliest)
        }
    };
    found.ok_or(Misread::NoSuchDay)
}

/// A weekday: (金), (金・祝), 金曜日, Fri, (Friday).
fn weekday(scan: &mut Scan<'_>) -> Option<u32> {
    let mut ahead = *scan;
    let bracket = ahead.eat("(");
    let weekday = ahead.eat_any(&WEEKDAYS)?;
    let japanese = weekday.1;
    if japanese {
        let spelt = ahead.eat("曜");
        let _ = spelt && ahead.eat("日");
        if !bracket && !spelt {
            return None;
        }
        ahead.eat("・祝");
    } else {
        ahead.eat(".");
    }
    if bracket && !ahead.eat(")") {
        return None;
    }
    *scan = ahead;
    Some(weekday.0)
}

const ORDINALS: [(&str, ()); 4] = [("st", ()), ("nd", ()), ("rd", ()), ("th", ())];

/// Days from Monday, and whether the name is Japanese.
const WEEKDAYS: [(&str, (u32, bool)); 21] = [
    ("月", (0, true)),
    ("火", (1, true)),
    ("水", (2, true)),
    ("木", (3, true)),
    ("金", (4, true)),
    ("土", (5, true)),
    ("日", (6, true)),
    ("mon", (0, false)),
    ("tue", (1, false)),
    ("wed", (2, false)),
    ("thu", (3, false)),
    ("fri", (4, false)),
    ("sat", (5, false)),
    ("sun", (6, false)),
    ("monday", (0, false)),
    ("tuesday", (1, false)),
    ("wednesday", (2, false)),
    ("thursday", (3, false)),
    ("friday", (4, false)),
    ("saturday", (5, false)),
    ("sunday", (6, false)),
];

const MONTHS: [(&str, u32); 24] = [
    ("jan", 1),
    ("feb", 2),
    ("mar", 3),
    ("apr", 4),
    ("may", 5),
    ("jun", 6),
    ("jul", 7),
    ("aug", 8),
    ("sep", 9),
    ("sept", 9),
    ("oct", 10),
    ("nov", 11),
    ("dec", 12),
    ("january", 1),
    ("february", 2),
    ("march", 3),
    ("april", 4),
    ("june", 6),
    ("july", 7),
    ("august", 8),
    ("september", 9),
    ("october", 10),
    ("november", 11),
    ("december", 12),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::terms::Language;
    use crate::typed::echo;
    use proptest::prelude::*;

    fn today() -> Day {
        Day::of(2026, 11, 21).unwrap()
    }

    #[test]
    fn what_people_type() {
        for (typed, expected) in [
            ("2025-01-31", "2025-01-31"),
            ("2025/1/31", "2025-01-31"),
            ("2025.1.31", "2025-01-31"),
            (" 2025 / 1 / 31 ", "2025-01-31"),
            ("20250131", "2025-01-31"),
            ("2025年1月31日", "2025-01-31"),
            ("2025年 1月 31日", "2025-01-31"),
            ("2025年1月31", "2025-01-31"),
            ("2025年1⽉31⽇", "2025-01-31"),
            ("令和7年1月31日", "2025-01-31"),
            ("令和元年5月1日", "2019-05-01"),
            ("令和 7 年 1 月 31 日", "2025-01-31"),
            ("㋿7年1月31日", "2025-01-31"),
            ("R7.1.31", "2025-01-31"),
            ("r7/1/31", "2025-01-31"),
            ("R07-01-31", "2025-01-31"),
            ("Ｒ７．１．３１", "2025-01-31"),
            ("H31.4.30", "2019-04-30"),
            ("平成31年4月30日", "2019-04-30"),
            ("平成２年１月１日", "1990-01-01"),
            ("２０２５－１－３１", "2025-01-31"),
            ("２０２５ー１ー３１", "2025-01-31"),
            ("２０２５／１／３１", "2025-01-31"),
            ("２０２５．１．３１", "2025-01-31"),
            ("　2025年1月31日（金）", "2025-01-31"),
            ("2025/1/31(金)", "2025-01-31"),
            ("2025/1/31 金曜日", "2025-01-31"),
            ("2025/1/13(月・祝)", "2025-01-13"),
            ("2025-01-31 Fri", "2025-01-31"),
            ("31 Jan 2025", "2025-01-31"),
            ("31-Jan-2025", "2025-01-31"),
            ("31st January, 2025", "2025-01-31"),
            ("1st of Feb 2025", "2025-02-01"),
            ("Jan 31, 2025", "2025-01-31"),
            ("January 31 2025", "2025-01-31"),
            ("Sept. 1, 2025", "2025-09-01"),
            ("Fri, 31 Jan 2025", "2025-01-31"),
            ("1/31", "2026-01-31"),
            ("1月31日", "2026-01-31"),
            ("1/31(土)", "2026-01-31"),
            ("11/21", "2026-11-21"),
            ("11/22", "2025-11-22"),
            ("2/29", "2024-02-29"),
            ("31 Jan", "2026-01-31"),
            ("Dec 31", "2025-12-31"),
        ] {
            let read = parse(typed, Yearless::UpTo(today())).map(|day| day.to_string());
            assert_eq!(read.as_deref(), Ok(expected), "{typed}");
        }
    }

    #[test]
    fn what_is_refused() {
        for (typed, expected) in [
            ("", Misread::Empty),
            (" 　", Misread::Empty),
            ("昨日", Misread::NotADay),
            ("2025", Misread::NotADay),
            ("2025/1", Misread::NotADay),
            ("2025/1/31 x", Misread::NotADay),
            ("2025/1/31/", Misread::NotADay),
            ("99999999999999999999999", Misread::NotADay),
            ("25/1/31", Misread::YearFirst),
            ("31/1/2025", Misread::YearFirst),
            ("31.1.2025", Misread::YearFirst),
            ("25年1月31日", Misread::YearFirst),
            ("12345/1/31", Misread::YearFirst),
            ("2025/2/29", Misread::NoSuchDay),
            ("2025/13/1", Misread::NoSuchDay),
            ("2025/0/1", Misread::NoSuchDay),
            ("2/30", Misread::NoSuchDay),
            ("20251332", Misread::NoSuchDay),
            ("令和元年4月30日", Misread::OutsideEra(Era::Reiwa)),
            ("令和0年5月1日", Misread::OutsideEra(Era::Reiwa)),
            ("平成31年5月1日", Misread::OutsideEra(Era::Heisei)),
            ("H1.1.7", Misread::OutsideEra(Era::Heisei)),
            ("昭和64年1月8日", Misread::OutsideEra(Era::Showa)),
            ("昭和64年1月7日", Misread::DayOutOfRange),
            ("1989/12/31", Misread::DayOutOfRange),
            ("2200/1/1", Misread::DayOutOfRange),
            ("2025/1/31(木)", Misread::OtherWeekday(4)),
            ("1/31(金)", Misread::OtherWeekday(5)),
        ] {
            assert_eq!(parse(typed, Yearless::UpTo(today())), Err(expected), "{typed}");
        }
        assert_eq!(parse("1/31", Yearless::Refused), Err(Misread::YearMissing));
    }

    #[test]
    fn a_day_ahead_takes_the_next_year() {
        let read = |typed| parse(typed, Yearless::From(today())).map(|day| day.to_string());
        assert_eq!(read("1/31").as_deref(), Ok("2027-01-31"));
        assert_eq!(read("11/21").as_deref(), Ok("2026-11-21"));
        assert_eq!(read("2/29").as_deref(), Ok("2028-02-29"));
    }

    proptest! {
        #[test]
        fn never_panics(typed in any::<String>()) {
            let _ = parse(&typed, Yearless::UpTo(today()));
        }

        #[test]
        fn never_panics_on_near_misses(typed in "[0-9RHS年月日令和元平成/.\\-() a金０-９,janfeb]{0,16}") {
            let _ = parse(&typed, Yearless::From(today()));
        }

        #[test]
        fn what_is_printed_is_read_back(number in 7_305_i64..84_000) {
            let day = Day::from_number(number);
            prop_assume!(day.is_in_range());
            prop_assert_eq!(parse(&day.to_string(), Yearless::Refused), Ok(day));
            for language in [Language::Ja, Language::En] {
                prop_assert_eq!(parse(&echo::day(day, language), Yearless::Refused), Ok(day));
            }
        }
    }
}
