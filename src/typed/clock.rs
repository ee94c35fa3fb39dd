//! Typed times of day.

use super::Misread;
use super::scan::Scan;

/// A time of day; 24:00 is the end of the day, which is the next day's 00:00.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Clock {
    /// Seconds since the day began, up to and including those of a whole day.
    second: u32,
    /// Whether seconds were written.
    to_the_second: bool,
}

const DAY: u32 = 86_400;

/// The time of day a text names.
///
/// ```
/// use yakkan::typed::clock;
/// assert_eq!(clock::parse("午後3時20分").unwrap(), clock::parse("15:20").unwrap());
/// assert_eq!(clock::parse("９：０５").unwrap().to_string(), "09:05");
/// ```
///
/// # Errors
///
/// What would be right, where the text names no time of day.
pub fn parse(typed: &str) -> Result<Clock, Misread> {
    let mut scan = Scan::new(typed);
    if scan.at_end() {
        return Err(Misread::Empty);
    }
    let clock = read(&mut scan)?;
    if scan.at_end() { Ok(clock) } else { Err(Misread::NotATime) }
}

/// The time of day at the beginning of a text.
pub(super) fn read(scan: &mut Scan<'_>) -> Result<Clock, Misread> {
    scan.blanks();
    if scan.eat("正午") || scan.eat("noon") {
        return Clock::of(12, 0, None);
    }
    let before = scan.eat_any(&HALVES);
    scan.blanks();
    let first = scan.digits().ok_or(Misread::NotATime)?;
    let number = u32::try_from(first.value).map_err(|_| Misread::NotATime)?;
    let (hour, minute, second) = match (first.count, before) {
        (1 | 2, _) if hour_mark(scan) => in_words(scan, number)?,
        (1 | 2, _) if scan.eat(":") => {
            let minute = two(scan)?;
            let second = if scan.eat(":") { Some(two(scan)?) } else { None };
            (number, minute, second)
        }
        (4, None) => (number / 100, number % 100, None),
        (6, None) => (number / 10_000, number / 100 % 100, Some(number % 100)),
        (1 | 2, _) => {
            // Only a hour that says its half of the day is a time on its own.
            let mut ahead = *scan;
            ahead.blanks();
            if ahead.eat_any(&HALVES).is_none() {
                return Err(Misread::NotATime);
            }
            (number, 0, None)
        }
        _ => return Err(Misread::NotATime),
    };
    let half = before.or_else(|| {
        let mut ahead = *scan;
        ahead.blanks();
        let after = ahead.eat_any(&HALVES)?;
        *scan = ahead;
        Some(after)
    });
    let clock = Clock::of(hour_of(hour, half)?, minute, second)?;
    // 9:05:30.5 and 9:05:99 would otherwise end in the middle of a number.
    if scan.at_digit() { Err(Misread::NotATime) } else { Ok(clock) }
}

/// The 時 after an hour.
fn hour_mark(scan: &mut Scan<'_>) -> bool {
    let mut ahead = *scan;
    ahead.blanks();
    let found = ahead.eat("時");
    if found {
        *scan = ahead;
    }
    found
}

/// The 5分30秒 or 半 after 9時.
fn in_words(scan: &mut Scan<'_>, hour: u32) -> Result<(u32, u32, Option<u32>), Misread> {
    if scan.eat("半") {
        return Ok((hour, 30, None));
    }
    let mut ahead = *scan;
    ahead.blanks();
    let Some(minute) = ahead.one_or_two() else {
        return if scan.peek() == Some('間') { Err(Misread::NotATime) } else { Ok((hour, 0, None)) };
    };
    ahead.blanks();
    if !ahead.eat("分") {
        return Err(Misread::NotATime);
    }
    *scan = ahead;
    ahead.blanks();
    let second = ahead.one_or_two();
    ahead.blanks();
    if second.is_some() && ahead.eat("秒") {
        *scan = ahead;
        return Ok((hour, minute, second));
    }
    Ok((hour, minute, None))
}

fn two(scan: &mut Scan<'_>) -> Result<u32, Misread> {
    let run = scan.digits().filter(|run| run.count == 2).ok_or(Misread::NotATime)?;
    u32::try_from(run.value).map_err(|_| Misread::NotATime)
}

#[derive(Clone, Copy)]
enum Half {
    Gozen,
    Gogo,
    Am,
    Pm,
}

const HALVES: [(&str, Half); 6] = [
    ("午前", Half::Gozen),
    ("午後", Half::Gogo),
    ("am", Half::Am),
    ("a.m.", Half::Am),
    ("pm", Half::Pm),
    ("p.m.", Half::Pm),
];

/// The hour of the day. In English 12 PM is noon; 午後12時 is noon to some and midnight to others.
fn hour_of(hour: u32, half: Option<Half>) -> Result<u32, Misread> {
    match (half, hour) {
        (Some(Half::Gozen | Half::Gogo), 12) => Err(Misread::TwelveHasTwoMeanings),
        (Some(Half::Am), 12) => Ok(0),
        (Some(Half::Pm), 12) => Ok(12),
        (None, _) | (Some(Half::Am | Half::Gozen), 0..12) => Ok(hour),
        (Some(Half::Pm | Half::Gogo), 0..12) => Ok(hour.saturating_add(12)),
        _ => Err(Misread::HourOver12),
    }
}

impl Clock {
    /// The beginning of the day.
    pub const MIDNIGHT: Self = Self { second: 0, to_the_second: false };

    /// A time of day, from 0:00 to 24:00.
    ///
    /// # Errors
    ///
    /// [`Misread::NoSuchTime`] where no clock shows it.
    pub fn of(hour: u32, minute: u32, second: Option<u32>) -> Result<Self, Misread> {
        let seconds = second.unwrap_or(0);
        if hour > 24 || minute > 59 || seconds > 59 {
            return Err(Misread::NoSuchTime);
        }
        let total = hour.saturating_mul(3600).saturating_add(minute.saturating_mul(60)).saturating_add(seconds);
        if total > DAY {
            return Err(Misread::NoSuchTime);
        }
        Ok(Self { second: total, to_the_second: second.is_some() })
    }

    /// Seconds since the day began; those of a whole day for 24:00.
    #[must_use]
    pub const fn second_of_day(self) -> u32 {
        self.second
    }

    /// Whether it was written with seconds.
    #[must_use]
    pub const fn to_the_second(self) -> bool {
        self.to_the_second
    }

    /// Hours, minutes and seconds.
    #[must_use]
    pub const fn parts(self) -> (u32, u32, u32) {
        (self.second / 3600, self.second / 60 % 60, self.second % 60)
    }
}

/// `09:05`, with its seconds where they were written.
impl std::fmt::Display for Clock {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (hour, minute, second) = self.parts();
        let mut text = String::with_capacity(8);
        super::echo::push_two(&mut text, hour);
        text.push(':');
        super::echo::push_two(&mut text, minute);
        if self.to_the_second {
            text.push(':');
            super::echo::push_two(&mut text, second);
        }
        f.write_str(&text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::terms::Language;
    use crate::typed::echo;
    use proptest::prelude::*;

    #[test]
    fn what_people_type() {
        for (typed, expected) in [
            ("9:05", "09:05"),
            ("09:05", "09:05"),
            ("9:05:30", "09:05:30"),
            ("9時5分", "09:05"),
            ("9時05分", "09:05"),
            ("9時5分30秒", "09:05:30"),
            ("9 時 5 分", "09:05"),
            ("9時", "09:00"),
            ("9時半", "09:30"),
            ("午前9時5分", "09:05"),
            ("午後3時20分", "15:20"),
            ("午後 3:20", "15:20"),
            ("午後0時20分", "12:20"),
            ("午前0時", "00:00"),
            ("15:20", "15:20"),
            ("3:20 PM", "15:20"),
            ("3:20pm", "15:20"),
            ("3:20 p.m.", "15:20"),
            ("3 PM", "15:00"),
            ("12:20 PM", "12:20"),
            ("12:20 AM", "00:20"),
            ("PM 3:20", "15:20"),
            ("正午", "12:00"),
            ("noon", "12:00"),
            ("0905", "09:05"),
            ("090530", "09:05:30"),
            ("９：０５", "09:05"),
            ("２３時５９分", "23:59"),
            ("24:00", "24:00"),
            ("24時", "24:00"),
            ("0:00", "00:00"),
        ] {
            assert_eq!(parse(typed).map(|clock| clock.to_string()).as_deref(), Ok(expected), "{typed}");
        }
    }

    #[test]
    fn what_is_refused() {
        for (typed, expected) in [
            ("", Misread::Empty),
            ("9", Misread::NotATime),
            ("9:5", Misread::NotATime),
            ("9:050", Misread::NotATime),
            ("9:05:3", Misread::NotATime),
            ("2時間", Misread::NotATime),
            ("9時5", Misread::NotATime),
            ("9:05 x", Misread::NotATime),
            ("9:05:30.5", Misread::NotATime),
            ("9:75", Misread::NoSuchTime),
            ("24:01", Misread::NoSuchTime),
            ("25:00", Misread::NoSuchTime),
            ("9:05:60", Misread::NoSuchTime),
            ("午後12時", Misread::TwelveHasTwoMeanings),
            ("午前12時10分", Misread::TwelveHasTwoMeanings),
            ("15:20 PM", Misread::HourOver12),
            ("午後15時", Misread::HourOver12),
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
        fn never_panics_on_near_misses(typed in "[0-9時分秒半午前後:amp. 間]{0,12}") {
            let _ = parse(&typed);
        }

        #[test]
        fn what_is_printed_is_read_back(hour in 0_u32..24, minute in 0_u32..60, second in proptest::option::of(0_u32..60)) {
            let clock = Clock::of(hour, minute, second).unwrap();
            prop_assert_eq!(parse(&clock.to_string()), Ok(clock));
            for language in [Language::Ja, Language::En] {
                prop_assert_eq!(parse(&echo::clock(clock, language)), Ok(clock));
            }
        }
    }
}
