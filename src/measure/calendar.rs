//! The calendar of the Japanese Civil Code (articles 138 to 143).
//!
//! A period of months ends on the day before the day that corresponds to its first day; where the last month has no
//! such day, it ends on that month's last day. Month arithmetic that clamps gives a day less in that case, so none is used.

use chrono::{Datelike, NaiveDate};

/// A calendar day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(NaiveDate);

/// A calendar month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    /// Months since the year 0.
    index: i32,
}

/// The last day of a period of `months` months whose first day, counted, is `first` (articles 140 and 143).
///
/// ```
/// use yakkan::measure::{Day, month_end_period};
/// let first = Day::parse("2025-01-31").unwrap();
/// assert_eq!(month_end_period(first, 1).to_string(), "2025-02-28");
/// ```
#[must_use]
pub fn month_end_period(first: Day, months: u32) -> Day {
    let month = first.month().plus(i32::try_from(months).unwrap_or(i32::MAX));
    if first.day_of_month() <= month.days() { month.day(first.day_of_month()).plus(-1) } else { month.last_day() }
}

/// The day on which `days` days from an event have passed; the day of the event is not counted.
///
/// ```
/// use yakkan::measure::{Day, after_days};
/// let arrival = Day::parse("2025-01-31").unwrap();
/// assert_eq!(after_days(arrival, 30).to_string(), "2025-03-02");
/// ```
#[must_use]
pub fn after_days(event: Day, days: u32) -> Day {
    event.plus(i64::from(days))
}

/// The day on which `months` months from an event have passed; the day of the event is not counted.
///
/// ```
/// use yakkan::measure::{Day, after_months};
/// let possible = Day::parse("2025-02-28").unwrap();
/// assert_eq!(after_months(possible, 3).to_string(), "2025-05-31");
/// ```
#[must_use]
pub fn after_months(event: Day, months: u32) -> Day {
    month_end_period(event.plus(1), months)
}

impl Day {
    /// The first and the last day a request may name.
    pub const RANGE: (&'static str, &'static str) = ("1990-01-01", "2199-12-31");

    /// The day of a year, a month and a day of the month, where there is one.
    #[must_use]
    pub fn of(year: i32, month: u32, day: u32) -> Option<Self> {
        NaiveDate::from_ymd_opt(year, month, day).map(Self)
    }

    /// Reads `2025-01-31`.
    ///
    /// ```
    /// use yakkan::measure::Day;
    /// assert!(Day::parse("2024-02-29").is_some());
    /// assert!(Day::parse("2025-02-29").is_none());
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        match text.as_bytes() {
            [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] => {
                Self::of(year([*y1, *y2, *y3, *y4])?, digits(&[*m1, *m2])?, digits(&[*d1, *d2])?)
            }
            _ => None,
        }
    }

    /// Whether a request may name this day.
    #[must_use]
    pub fn is_in_range(self) -> bool {
        (1990..=2199).contains(&self.0.year())
    }

    /// The day `days` later (or earlier).
    #[must_use]
    pub fn plus(self, days: i64) -> Self {
        Self::from_number(self.number().saturating_add(days))
    }

    /// Days from this day to `later`; negative if it is earlier.
    #[must_use]
    pub fn days_until(self, later: Self) -> i64 {
        later.number().saturating_sub(self.number())
    }

    /// Days since 1 January 1970.
    #[must_use]
    pub fn number(self) -> i64 {
        i64::from(self.0.num_days_from_ce()) - EPOCH_FROM_CE
    }

    /// The day that is `number` days after 1 January 1970.
    #[must_use]
    pub fn from_number(number: i64) -> Self {
        let from_ce = i32::try_from(number.saturating_add(EPOCH_FROM_CE)).unwrap_or(i32::MAX);
        Self(NaiveDate::from_num_days_from_ce_opt(from_ce).unwrap_or(NaiveDate::MAX))
    }

    /// The month it lies in.
    #[must_use]
    pub fn month(self) -> Month {
        Month::of(self.0.year(), self.0.month())
    }

    /// 1 to 31.
    #[must_use]
    pub fn day_of_month(self) -> u32 {
        self.0.day()
    }

    /// Days from Monday: 5 is Saturday, 6 Sunday.
    #[must_use]
    pub fn weekday(self) -> u32 {
        self.0.weekday().num_days_from_monday()
    }

    /// Saturday, Sunday, or 29 December to 3 January; national holidays are not known here.
    #[must_use]
    pub fn is_rest_day(self) -> bool {
        let turn_of_year = match self.0.month() {
            12 => self.day_of_month() >= 29,
            1 => self.day_of_month() <= 3,
            _ => false,
        };
        self.weekday() >= 5 || turn_of_year
    }
}

const EPOCH_FROM_CE: i64 = 719_163;

/// A year of four digits; the calendar knows no year 0.
fn year(written: [u8; 4]) -> Option<i32> {
    i32::try_from(digits(&written)?).ok().filter(|year| *year > 0)
}

impl Month {
    /// A year and a month from 1 to 12.
    #[must_use]
    pub const fn of(year: i32, month: u32) -> Self {
        Self { index: year.saturating_mul(12).saturating_add(month.cast_signed() - 1) }
    }

    /// Reads `2025-01`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        match text.as_bytes() {
            [y1, y2, y3, y4, b'-', m1, m2] => {
                let year = year([*y1, *y2, *y3, *y4])?;
                let month = digits(&[*m1, *m2])?;
                (1..=12).contains(&month).then(|| Self::of(year, month))
            }
            _ => None,
        }
    }

    /// The month `months` later (or earlier).
    #[must_use]
    pub const fn plus(self, months: i32) -> Self {
        Self { index: self.index.saturating_add(months) }
    }

    /// The calendar year.
    #[must_use]
    pub const fn year(self) -> i32 {
        self.index.div_euclid(12)
    }

    /// 1 to 12.
    #[must_use]
    pub const fn number(self) -> u32 {
        self.index.rem_euclid(12).cast_unsigned() + 1
    }

    /// How many days it has.
    #[must_use]
    pub const fn days(self) -> u32 {
        match self.number() {
            2 if is_leap(self.year()) => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        }
    }

    /// Its day of that number; the last one where it has fewer.
    #[must_use]
    pub fn day(self, number: u32) -> Day {
        let number = number.clamp(1, self.days());
        Day::of(self.year(), self.number(), number).unwrap_or(Day(NaiveDate::MAX))
    }

    /// Its first day.
    #[must_use]
    pub fn first_day(self) -> Day {
        self.day(1)
    }

    /// Its last day.
    #[must_use]
    pub fn last_day(self) -> Day {
        self.day(31)
    }
}

const fn is_leap(year: i32) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

/// The number that ASCII digits spell; at most nine of them.
pub(crate) fn digits(bytes: &[u8]) -> Option<u32> {
    bytes.iter().try_fold(0_u32, |number, byte| {
        let digit = byte.is_ascii_digit().then(|| u32::from(byte - b'0'))?;
        number.checked_mul(10)?.checked_add(digit)
    })
}

impl std::fmt::Display for Day {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut text = String::with_capacity(10);
        push_iso(&mut text, *self);
        f.write_str(&text)
    }
}

impl std::fmt::Display for Month {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut text = String::with_capacity(7);
        push_month(&mut text, *self);
        f.write_str(&text)
    }
}

/// Writes `2025-01-31`.
pub(crate) fn push_iso(text: &mut String, day: Day) {
    push_month(text, day.month());
    text.push('-');
    push_two(text, day.day_of_month());
}

/// Writes `2025-01`.
pub(crate) fn push_month(text: &mut String, month: Month) {
    let year = month.year().clamp(0, 9999).cast_unsigned();
    push_two(text, year / 100);
    push_two(text, year % 100);
    text.push('-');
    push_two(text, month.number());
}

/// Writes two digits.
pub(crate) fn push_two(text: &mut String, number: u32) {
    for digit in [number / 10 % 10, number % 10] {
        text.push(char::from_digit(digit, 10).unwrap_or('0'));
    }
}
