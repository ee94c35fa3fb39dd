//! Points in time, read on a clock in Japan, and the windows between them.

use super::calendar::{Day, Month, digits};
use super::order::in_order;

/// A length of time in whole seconds.
pub type Seconds = i64;

/// A point in time to the second, as a clock in Japan shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment(i64);

/// The time from a moment up to, but not including, another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// Its first moment.
    pub from: Moment,
    /// The moment after its last.
    pub to: Moment,
}

/// Seconds of a day.
pub const DAY: Seconds = 86_400;
/// Seconds of an hour.
pub const HOUR: Seconds = 3_600;
/// Seconds of a minute.
pub const MINUTE: Seconds = 60;

/// Japan is nine hours ahead of UTC, in summer too.
const JAPAN: Seconds = 9 * HOUR;

impl Moment {
    /// Reads `2025-01-31T10:00`, with seconds and an offset where they are given; without an offset it is Japan time.
    ///
    /// ```
    /// use yakkan::measure::Moment;
    /// let utc = Moment::parse("2025-01-31T15:00Z").unwrap();
    /// assert_eq!(utc, Moment::parse("2025-02-01T00:00").unwrap());
    /// assert!(Moment::parse("2025-01-31T24:00").is_none());
    /// assert!(Moment::parse("2025-01-31T15:00Z09:00").is_none());
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (day, clock) = text.split_at_checked(10)?;
        let midnight = Self::midnight(Day::parse(day)?);
        let clock = clock.strip_prefix('T')?;
        let (time, offset) = match clock.find(['Z', '+', '-']) {
            Some(at) => clock.split_at_checked(at)?,
            None => (clock, ""),
        };
        let seconds = match time.as_bytes() {
            [h1, h2, b':', m1, m2] => clock_seconds([*h1, *h2], [*m1, *m2], [b'0', b'0'])?,
            [h1, h2, b':', m1, m2, b':', s1, s2] => clock_seconds([*h1, *h2], [*m1, *m2], [*s1, *s2])?,
            _ => return None,
        };
        let to_japan = match offset.as_bytes() {
            [] => 0,
            [b'Z'] => JAPAN,
            [sign @ (b'+' | b'-'), h1, h2, b':', m1, m2] => {
                let ahead = clock_seconds([*h1, *h2], [*m1, *m2], [b'0', b'0'])?;
                JAPAN - if *sign == b'-' { -ahead } else { ahead }
            }
            _ => return None,
        };
        Some(midnight.plus(seconds + to_japan))
    }

    /// 00:00 of a day.
    #[must_use]
    pub fn midnight(day: Day) -> Self {
        Self(day.number().saturating_mul(DAY))
    }

    /// 00:00 of the first day of the month after this one.
    #[must_use]
    pub fn next_month(self) -> Self {
        Self::midnight(self.month().plus(1).first_day())
    }

    /// The moment that many seconds later.
    #[must_use]
    pub fn plus(self, seconds: Seconds) -> Self {
        Self(self.0.saturating_add(seconds))
    }

    /// The seconds since an earlier moment; below zero where that is later.
    #[must_use]
    pub fn since(self, earlier: Self) -> Seconds {
        self.0.saturating_sub(earlier.0)
    }

    /// The day it lies on.
    #[must_use]
    pub fn day(self) -> Day {
        Day::from_number(self.0.div_euclid(DAY))
    }

    /// Whether it lies on the same day as another.
    #[must_use]
    pub fn is_same_day(self, other: Self) -> bool {
        self.0.div_euclid(DAY) == other.0.div_euclid(DAY)
    }

    /// The month it lies in.
    #[must_use]
    pub fn month(self) -> Month {
        self.day().month()
    }

    /// Seconds since 00:00 of its day.
    #[must_use]
    pub fn second_of_day(self) -> Seconds {
        self.0.rem_euclid(DAY)
    }
}

impl From<Day> for Moment {
    fn from(day: Day) -> Self {
        Self::midnight(day)
    }
}

fn clock_seconds(hours: [u8; 2], minutes: [u8; 2], seconds: [u8; 2]) -> Option<Seconds> {
    let (hours, minutes, seconds) = (digits(&hours)?, digits(&minutes)?, digits(&seconds)?);
    (hours < 24 && minutes < 60 && seconds < 60)
        .then(|| Seconds::from(hours) * HOUR + Seconds::from(minutes) * MINUTE + Seconds::from(seconds))
}

impl Window {
    /// Its length; nothing where it ends before it begins.
    #[must_use]
    pub fn length(self) -> Seconds {
        self.to.0.saturating_sub(self.from.0).max(0)
    }

    /// The continuous pieces that are left when others are taken away; windows without length take nothing.
    ///
    /// ```
    /// use yakkan::measure::{Moment, Window};
    /// let at = |text| Moment::parse(text).unwrap();
    /// let outage = Window { from: at("2025-01-01T10:00"), to: at("2025-01-01T12:00") };
    /// let notified = Window { from: at("2025-01-01T10:30"), to: at("2025-01-01T11:00") };
    /// let left: Vec<_> = outage.without(&[notified]).iter().map(|piece| piece.length()).collect();
    /// assert_eq!(left, [1800, 3600]);
    /// ```
    #[must_use]
    pub fn without(self, others: &[Self]) -> Vec<Self> {
        let taken: Vec<Self> = others.iter().copied().filter(|other| self.overlaps(*other)).collect();
        let by_time = in_order(&taken, |a, b| a.from.cmp(&b.from));
        let mut left = Vec::new();
        let mut from = self.from;
        for window in by_time.iter().filter_map(|place| taken.get(*place)) {
            if window.from > from {
                left.push(Self { from, to: window.from });
            }
            from = from.max(window.to);
        }
        if from < self.to {
            left.push(Self { from, to: self.to });
        }
        left
    }

    /// Whether the two share some time.
    #[must_use]
    pub fn overlaps(self, other: Self) -> bool {
        self.from.max(other.from) < self.to.min(other.to)
    }

    /// The same time, cut at 00:00 of each first of a month.
    #[must_use]
    pub fn by_month(self) -> Vec<Self> {
        let mut parts = Vec::new();
        let mut from = self.from;
        while from.next_month() < self.to {
            let to = from.next_month();
            parts.push(Self { from, to });
            from = to;
        }
        parts.push(Self { from, to: self.to });
        parts
    }
}
