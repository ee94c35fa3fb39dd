//! Typed moments: a day and a time of day, and where it says so the offset from UTC.

use super::scan::Scan;
use super::{Clock, Misread, Yearless, clock, day};
use crate::measure::{self, Day, Seconds};

/// A day and a time of day as typed; without an offset it is Japan time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    day: Day,
    second: Seconds,
    to_the_second: bool,
    /// Minutes ahead of UTC.
    offset: Option<i32>,
}

const DAY: Seconds = measure::moment::DAY;
const JAPAN: i32 = 9 * 60;

/// The moment a text names.
///
/// ```
/// use yakkan::typed::{Yearless, moment};
/// let read = |typed| moment::parse(typed, Yearless::Refused).map(|moment| moment.iso());
/// assert_eq!(read("令和7年1月31日 午後3時20分").as_deref(), Ok("2025-01-31T15:20"));
/// assert_eq!(read("2025/1/31 24:00").as_deref(), Ok("2025-02-01T00:00"));
/// assert_eq!(read("2025-01-31T01:00:00Z").as_deref(), Ok("2025-01-31T01:00:00Z"));
/// ```
///
/// # Errors
///
/// What would be right, where the text names no moment or one outside the range of requests.
pub fn parse(typed: &str, yearless: Yearless) -> Result<Moment, Misread> {
    if let Some(moment) = plain(typed) {
        return moment.in_range();
    }
    let mut scan = Scan::new(typed);
    if scan.at_end() {
        return Err(Misread::Empty);
    }
    let moment = read(&mut scan, yearless)?;
    if scan.at_end() { Ok(moment) } else { Err(Misread::NotATime) }
}

/// A moment written the way sheets and monitors write it: `2025-01-31 09:05`, `2025/1/31 9:05:30`. Files have a hundred
/// thousand of them, and [`read`], which knows every other form, takes ten times as long.
fn plain(typed: &str) -> Option<Moment> {
    let (date, time) = typed.split_once([' ', 'T'])?;
    let mark = date.bytes().find(|byte| !byte.is_ascii_digit()).filter(|mark| matches!(mark, b'-' | b'/'))?;
    let mut parts = date.split(char::from(mark));
    let (year, month, of_month) = (parts.next()?, parts.next()?, parts.next()?);
    let number = |part: &str, most: usize| {
        let written = (1..=most).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
        written.then(|| part.parse::<u32>().ok()).flatten()
    };
    let day = Day::of(i32::try_from(number(year, 4)?).ok()?, number(month, 2)?, number(of_month, 2)?)?;
    let mut clock = time.split(':');
    let (hour, minute, second) = (clock.next()?, clock.next()?, clock.next());
    if year.len() != 4 || minute.len() != 2 || second.is_some_and(|second| second.len() != 2) {
        return None;
    }
    if parts.next().is_some() || clock.next().is_some() {
        return None;
    }
    let second = match second {
        Some(second) => Some(number(second, 2)?),
        None => None,
    };
    let clock = Clock::of(number(hour, 2)?, number(minute, 2)?, second).ok()?;
    Some(join_unchecked(day, clock))
}

/// The moment at the beginning of a text.
pub(super) fn read(scan: &mut Scan<'_>, yearless: Yearless) -> Result<Moment, Misread> {
    let day = day::read(scan, yearless)?;
    let iso = scan.eat_letter('t');
    if !iso {
        scan.blanks();
        scan.eat(",");
        scan.blanks();
    }
    if scan.rest().is_empty() {
        return Err(Misread::TimeMissing);
    }
    let clock = clock::read(scan)?;
    // Without the T of ISO 8601 a dash leads to the end of an outage: 10:00-12:35.
    let offset = offset(scan, iso)?;
    Moment { offset, ..join_unchecked(day, clock) }.in_range()
}

/// The moment of a day and a time of day typed in fields of their own.
///
/// # Errors
///
/// [`Misread::DayOutOfRange`] where 24:00 is the end of the last day of the range.
pub fn join(day: Day, clock: Clock) -> Result<Moment, Misread> {
    join_unchecked(day, clock).in_range()
}

fn join_unchecked(day: Day, clock: Clock) -> Moment {
    let midnight = Moment { day, second: 0, to_the_second: clock.to_the_second(), offset: None };
    midnight.moved(Seconds::from(clock.second_of_day()))
}

/// Z, +09:00, +0900, +09, JST, UTC.
fn offset(scan: &mut Scan<'_>, iso: bool) -> Result<Option<i32>, Misread> {
    let mut ahead = *scan;
    ahead.blanks();
    if let Some(minutes) = ahead.eat_any(&[("z", 0), ("utc", 0), ("gmt", 0), ("jst", JAPAN)]) {
        *scan = ahead;
        return Ok(Some(minutes));
    }
    let sign = match scan.peek() {
        Some('+') => 1,
        Some('-') if iso => -1,
        _ => return Ok(None),
    };
    scan.next();
    let run = scan.digits().ok_or(Misread::NotAnOffset)?;
    let number = i32::try_from(run.value).map_err(|_| Misread::NotAnOffset)?;
    let (hours, minutes) = match run.count {
        4 => (number / 100, number % 100),
        2 if scan.eat(":") => {
            let minutes = scan.digits().filter(|run| run.count == 2).ok_or(Misread::NotAnOffset)?;
            (number, i32::try_from(minutes.value).map_err(|_| Misread::NotAnOffset)?)
        }
        2 => (number, 0),
        _ => return Err(Misread::NotAnOffset),
    };
    if hours > 23 || minutes > 59 {
        return Err(Misread::NotAnOffset);
    }
    Ok(Some(hours.saturating_mul(60).saturating_add(minutes).saturating_mul(sign)))
}

impl Moment {
    /// The moment that many seconds after 1 January 1970 in UTC, on a clock in Japan.
    ///
    /// # Errors
    ///
    /// [`Misread::DayOutOfRange`] where a request may not name it.
    pub fn of_epoch(seconds: Seconds) -> Result<Self, Misread> {
        Self { day: Day::from_number(0), second: 0, to_the_second: true, offset: Some(0) }
            .moved(seconds)
            .in_range()
            .map(Self::in_japan)
    }

    /// The same clock reading, that many minutes ahead of UTC, unless it says its own offset.
    #[must_use]
    pub fn at_offset(self, minutes: i32) -> Self {
        Self { offset: self.offset.or(Some(minutes)), ..self }
    }

    /// The same moment on a clock in Japan.
    #[must_use]
    pub fn in_japan(self) -> Self {
        match self.offset {
            None => self,
            Some(offset) => {
                let minutes = Seconds::from(JAPAN.saturating_sub(offset));
                Self { offset: None, ..self }.moved(minutes.saturating_mul(60))
            }
        }
    }

    /// The moment that many seconds later, on the same clock.
    ///
    /// # Errors
    ///
    /// [`Misread::DayOutOfRange`] where a request may not name it.
    pub fn after(self, seconds: Seconds) -> Result<Self, Misread> {
        Self { to_the_second: self.to_the_second || seconds % 60 != 0, ..self }.moved(seconds).in_range()
    }

    /// The first moment on the same clock that shows this time of day, on its day.
    pub(crate) fn same_day(self, clock: Clock) -> Result<Self, Misread> {
        Self { offset: self.offset, ..join_unchecked(self.day, clock) }.in_range()
    }

    /// The moment for comparing and reckoning.
    #[must_use]
    pub fn instant(self) -> measure::Moment {
        let here = self.in_japan();
        measure::Moment::midnight(here.day).plus(here.second)
    }

    /// The day as typed, after 24:00 was taken for the next.
    #[must_use]
    pub const fn day(self) -> Day {
        self.day
    }

    /// The offset from UTC in minutes, where one was typed.
    #[must_use]
    pub const fn offset(self) -> Option<i32> {
        self.offset
    }

    /// The time of day.
    #[must_use]
    pub fn clock(self) -> Clock {
        let second = u32::try_from(self.second).unwrap_or(0);
        let seconds = self.to_the_second.then_some(second % 60);
        Clock::of(second / 3600, second / 60 % 60, seconds).unwrap_or(Clock::MIDNIGHT)
    }

    /// The moment as a request writes it: `2025-01-31T10:00`, with its seconds and its offset where they were typed.
    #[must_use]
    pub fn iso(self) -> String {
        let mut text = self.day.to_string();
        text.push('T');
        text.push_str(&self.clock().to_string());
        match self.offset {
            None => {}
            Some(0) => text.push('Z'),
            Some(offset) => {
                let size = offset.unsigned_abs();
                text.push(if offset < 0 { '-' } else { '+' });
                super::echo::push_two(&mut text, size / 60);
                text.push(':');
                super::echo::push_two(&mut text, size % 60);
            }
        }
        text
    }

    fn moved(self, seconds: Seconds) -> Self {
        let total = self.second.saturating_add(seconds);
        Self { day: self.day.plus(total.div_euclid(DAY)), second: total.rem_euclid(DAY), ..self }
    }

    /// Requests count a moment by its day in Japan.
    fn in_range(self) -> Result<Self, Misread> {
        day::in_range(self.in_japan().day).map(|_| self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::terms::Language;
    use crate::typed::echo;
    use proptest::prelude::*;

    fn today() -> Yearless {
        Yearless::UpTo(Day::of(2026, 11, 21).unwrap())
    }

    #[test]
    fn what_people_type() {
        for (typed, expected) in [
            ("2025/1/31 9:05", "2025-01-31T09:05"),
            ("2025/1/31 9:05:30", "2025-01-31T09:05:30"),
            ("2025年1月31日9時5分", "2025-01-31T09:05"),
            ("2025年1月31日(金) 午後3時20分", "2025-01-31T15:20"),
            ("令和7年1月31日（金）午後３時２０分", "2025-01-31T15:20"),
            ("1/10 10:00", "2026-01-10T10:00"),
            ("２０２５／１／３１　９：０５", "2025-01-31T09:05"),
            ("31 Jan 2025, 3:20 PM", "2025-01-31T15:20"),
            ("Jan 31, 2025 3:20 PM", "2025-01-31T15:20"),
            ("20250131 0905", "2025-01-31T09:05"),
            ("20250131T0905", "2025-01-31T09:05"),
            ("2025-01-31T09:05", "2025-01-31T09:05"),
            ("2025-01-31T09:05:00Z", "2025-01-31T09:05:00Z"),
            ("2025-01-31T09:05+09:00", "2025-01-31T09:05+09:00"),
            ("2025-01-31 09:05+09:00", "2025-01-31T09:05+09:00"),
            ("2025-01-31T09:05-0530", "2025-01-31T09:05-05:30"),
            ("2025-01-31 09:05 JST", "2025-01-31T09:05+09:00"),
            ("2025-01-31 09:05 UTC", "2025-01-31T09:05Z"),
            ("2025/1/31\t9:05", "2025-01-31T09:05"),
            ("2025/1/31 24:00", "2025-02-01T00:00"),
            ("2024/2/28 24時", "2024-02-29T00:00"),
            ("2025-12-31T24:00:00+00:00", "2026-01-01T00:00:00Z"),
        ] {
            assert_eq!(parse(typed, today()).map(Moment::iso).as_deref(), Ok(expected), "{typed}");
        }
    }

    #[test]
    fn what_is_refused() {
        for (typed, expected) in [
            ("", Misread::Empty),
            ("2025/1/31", Misread::TimeMissing),
            ("2025/1/31 ", Misread::TimeMissing),
            ("9:05", Misread::NotADay),
            ("2025/1/31 9", Misread::NotATime),
            ("2025/1/31 9:05-10:00", Misread::NotATime),
            ("2025-01-31T09:05.5", Misread::NotATime),
            ("2025/1/31 24:30", Misread::NoSuchTime),
            ("2025-01-31T09:05+24:00", Misread::NotAnOffset),
            ("2025-01-31T09:05+9", Misread::NotAnOffset),
            ("2199-12-31 24:00", Misread::DayOutOfRange),
            ("2199-12-31T15:00Z", Misread::DayOutOfRange),
        ] {
            assert_eq!(parse(typed, today()), Err(expected), "{typed}");
        }
    }

    #[test]
    fn clocks_elsewhere() {
        let read = |typed| parse(typed, today()).unwrap();
        assert_eq!(read("2025-01-31T15:30Z").in_japan().iso(), "2025-02-01T00:30");
        assert_eq!(read("2025-01-31 9:05").at_offset(0).in_japan().iso(), "2025-01-31T18:05");
        assert_eq!(read("2025-01-31T15:30Z").instant(), read("2025-02-01 0:30").instant());
        assert_eq!(Moment::of_epoch(1_519_304_285).unwrap().iso(), "2018-02-22T21:58:05");
        assert_eq!(Moment::of_epoch(i64::MAX), Err(Misread::DayOutOfRange));
        assert_eq!(Moment::of_epoch(i64::MIN), Err(Misread::DayOutOfRange));
    }

    proptest! {
        #[test]
        fn never_panics(typed in any::<String>()) {
            let _ = parse(&typed, today());
        }

        #[test]
        fn never_panics_on_near_misses(typed in "[0-9R年月日/.\\-() 金0-9:時分TZ+ap m,]{0,24}") {
            let _ = parse(&typed, today());
        }

        #[test]
        fn the_plain_forms_are_read_as_any_other(typed in "(19|20|9)[0-9]{2}[-/.][0-9]{1,2}[-/][0-9]{1,2}[ T]{1,2}[0-9]{1,2}:[0-9]{1,2}(:[0-9]{1,2})?") {
            if let Some(moment) = plain(&typed) {
                let mut scan = Scan::new(&typed);
                prop_assert_eq!(read(&mut scan, today()), moment.in_range(), "{}", typed);
                prop_assert!(scan.at_end());
            }
        }

        #[test]
        fn what_is_printed_is_read_back(
            second in 640_000_000_i64..7_200_000_000,
            offset in proptest::option::of(-1439_i32..1440),
            to_the_second: bool,
        ) {
            let Ok(moment) = Moment::of_epoch(if to_the_second { second } else { second - second.rem_euclid(60) }) else {
                return Ok(());
            };
            let moment = Moment { to_the_second, offset, ..moment };
            prop_assume!(moment.in_range().is_ok());
            prop_assert_eq!(parse(&moment.iso(), Yearless::Refused), Ok(moment));
            prop_assert_eq!(crate::measure::Moment::parse(&moment.iso()), Some(moment.instant()));
            for language in [Language::Ja, Language::En] {
                prop_assert_eq!(parse(&echo::moment(moment, language), Yearless::Refused), Ok(moment.in_japan()));
            }
        }
    }
}
