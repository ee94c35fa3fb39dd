//! Typed lengths of time.

use super::numeral::{Billionths, ONE};
use super::scan::Scan;
use super::{Misread, numeral};
use crate::measure::Seconds;

/// The longest a length may be: a hundred years of days.
pub const LONGEST: Seconds = 36_500 * DAY;

const DAY: Seconds = 86_400;
const HOUR: Seconds = 3_600;
const MINUTE: Seconds = 60;

/// The length of time a text names, in seconds.
///
/// ```
/// use yakkan::typed::duration;
/// assert_eq!(duration::parse("2時間35分"), Ok(9300));
/// assert_eq!(duration::parse("2:35"), Ok(9300));
/// assert_eq!(duration::parse("90 min"), Ok(5400));
/// ```
///
/// # Errors
///
/// What would be right, where the text names no length of time.
pub fn parse(typed: &str) -> Result<Seconds, Misread> {
    let mut scan = Scan::new(typed);
    if scan.at_end() {
        return Err(Misread::Empty);
    }
    let mut on_clock = scan;
    if let Some(length) = clock_like(&mut on_clock)? {
        return if on_clock.at_end() { limited(length) } else { Err(Misread::NotADuration) };
    }
    let length = read(&mut scan)?;
    if scan.at_end() { Ok(length) } else { Err(Misread::NotADuration) }
}

/// A length in units at the beginning of a text: the largest unit first, each at most once.
pub(super) fn read(scan: &mut Scan<'_>) -> Result<Seconds, Misread> {
    let mut total: Seconds = 0;
    let mut smallest = Seconds::MAX;
    let mut ahead = *scan;
    loop {
        ahead.blanks();
        if smallest != Seconds::MAX {
            let _ = ahead.eat(",") || ahead.eat("and") || ahead.eat("と");
            ahead.blanks();
        }
        if !ahead.at_digit() {
            break;
        }
        let (number, unit) = match measured(&mut ahead) {
            Ok(measured) => measured,
            Err(problem) if smallest == Seconds::MAX => return Err(problem),
            // In a list a number after the length belongs to what follows it.
            Err(_) => break,
        };
        if unit >= smallest {
            return Err(Misread::NotADuration);
        }
        smallest = unit;
        total = total.checked_add(seconds(number, unit)?).ok_or(Misread::TooLong)?;
        if unit > 1 && ahead.eat("半") {
            total = total.checked_add(unit / 2).ok_or(Misread::TooLong)?;
        }
        *scan = ahead;
    }
    if smallest == Seconds::MAX { Err(Misread::NotADuration) } else { limited(total) }
}

/// A number and its unit.
fn measured(scan: &mut Scan<'_>) -> Result<(Billionths, Seconds), Misread> {
    let number = numeral::read(scan).map_err(|problem| match problem {
        Misread::AmountTooLarge => Misread::TooLong,
        Misread::TooManyDecimals => Misread::FractionOfSecond,
        _ => problem,
    })?;
    scan.blanks();
    let unit = scan.eat_any(&UNITS).ok_or(Misread::UnitMissing)?;
    Ok((number.value, unit))
}

/// 2:35 and 2:35:10, hours first.
fn clock_like(scan: &mut Scan<'_>) -> Result<Option<Seconds>, Misread> {
    scan.blanks();
    let Some(hours) = scan.digits() else { return Ok(None) };
    if !scan.eat(":") {
        return Ok(None);
    }
    let minutes = sixtieth(scan)?;
    let seconds = if scan.eat(":") { sixtieth(scan)? } else { 0 };
    let hours = Seconds::try_from(hours.value).map_err(|_| Misread::TooLong)?;
    let hours = hours.checked_mul(HOUR).ok_or(Misread::TooLong)?;
    let rest = minutes.saturating_mul(MINUTE).saturating_add(seconds);
    hours.checked_add(rest).map(Some).ok_or(Misread::TooLong)
}

fn sixtieth(scan: &mut Scan<'_>) -> Result<Seconds, Misread> {
    let run = scan.digits().filter(|run| run.count == 2 && run.value < 60).ok_or(Misread::NotADuration)?;
    Seconds::try_from(run.value).map_err(|_| Misread::NotADuration)
}

fn seconds(number: Billionths, unit: Seconds) -> Result<Seconds, Misread> {
    let seconds = number.checked_mul(unit.into()).ok_or(Misread::TooLong)?;
    if seconds % ONE != 0 {
        return Err(Misread::FractionOfSecond);
    }
    Seconds::try_from(seconds / ONE).map_err(|_| Misread::TooLong)
}

fn limited(length: Seconds) -> Result<Seconds, Misread> {
    if length <= LONGEST { Ok(length) } else { Err(Misread::TooLong) }
}

const UNITS: [(&str, Seconds); 29] = [
    ("週間", 7 * DAY),
    ("weeks", 7 * DAY),
    ("week", 7 * DAY),
    ("w", 7 * DAY),
    ("日間", DAY),
    ("日", DAY),
    ("days", DAY),
    ("day", DAY),
    ("d", DAY),
    ("時間", HOUR),
    ("hours", HOUR),
    ("hour", HOUR),
    ("hrs", HOUR),
    ("hr", HOUR),
    ("h", HOUR),
    ("分間", MINUTE),
    ("分", MINUTE),
    ("minutes", MINUTE),
    ("minute", MINUTE),
    ("mins", MINUTE),
    ("min", MINUTE),
    ("m", MINUTE),
    ("秒間", 1),
    ("秒", 1),
    ("seconds", 1),
    ("second", 1),
    ("secs", 1),
    ("sec", 1),
    ("s", 1),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::terms::Language;
    use crate::typed::echo;
    use proptest::prelude::*;

    #[test]
    fn what_people_type() {
        for (typed, expected) in [
            ("2時間35分", 9300),
            ("２時間３５分", 9300),
            ("2 時間 35 分", 9300),
            ("155分", 9300),
            ("155分間", 9300),
            ("2:35", 9300),
            ("２：３５", 9300),
            ("2:35:10", 9310),
            ("100:00", 360_000),
            ("1日3時間", 97_200),
            ("2h35m", 9300),
            ("2h 35min", 9300),
            ("90 min", 5400),
            ("3 days", 259_200),
            ("1 day, 3 hours and 5 minutes", 97_500),
            ("0 hrs, 2 mins", 120),
            ("2時間半", 9000),
            ("1.5時間", 5400),
            ("1,440分", 86_400),
            ("30秒", 30),
            ("1週間", 604_800),
            ("0分", 0),
            ("36500日", LONGEST),
        ] {
            assert_eq!(parse(typed), Ok(expected), "{typed}");
        }
    }

    #[test]
    fn what_is_refused() {
        for (typed, expected) in [
            ("", Misread::Empty),
            ("長い間", Misread::NotADuration),
            ("90", Misread::UnitMissing),
            ("2時間35", Misread::NotADuration),
            ("35分2時間", Misread::NotADuration),
            ("2時間3時間", Misread::NotADuration),
            ("2:5", Misread::NotADuration),
            ("2:75", Misread::NotADuration),
            ("2 months", Misread::UnitMissing),
            ("0.3秒", Misread::FractionOfSecond),
            ("36501日", Misread::TooLong),
            ("99999999999999999999999日", Misread::TooLong),
            ("9999999999999999999:00", Misread::TooLong),
            ("1,44分", Misread::Grouping),
        ] {
            assert_eq!(parse(typed), Err(expected), "{typed}");
        }
    }

    proptest! {
        #[test]
        fn never_panics(typed in any::<String>()) {
            let _ = parse(&typed);
        }

        #[test]
        fn never_panics_on_near_misses(typed in "[0-9時間分秒日半hdms:., ]{0,20}") {
            let _ = parse(&typed);
        }

        #[test]
        fn what_is_printed_is_read_back(length in 0..=LONGEST) {
            for language in [Language::Ja, Language::En] {
                prop_assert_eq!(parse(&echo::duration(length, language)), Ok(length));
            }
        }
    }
}
