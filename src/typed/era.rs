//! The eras of the Japanese calendar that a contract can be dated in.

use super::scan::Scan;
use crate::measure::Day;

/// An era, from the day it began to the day before the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Era {
    /// 昭和, from 25 December 1926 to 7 January 1989.
    Showa,
    /// 平成, from 8 January 1989 to 30 April 2019.
    Heisei,
    /// 令和, from 1 May 2019.
    Reiwa,
}

const NAMES: [(&str, Era); 12] = [
    ("令和", Era::Reiwa),
    ("㋿", Era::Reiwa),
    ("reiwa", Era::Reiwa),
    ("r", Era::Reiwa),
    ("平成", Era::Heisei),
    ("㍻", Era::Heisei),
    ("heisei", Era::Heisei),
    ("h", Era::Heisei),
    ("昭和", Era::Showa),
    ("㍼", Era::Showa),
    ("showa", Era::Showa),
    ("s", Era::Showa),
];

impl Era {
    /// The era whose name or letter stands here.
    pub(super) fn read(scan: &mut Scan<'_>) -> Option<Self> {
        scan.eat_any(&NAMES)
    }

    /// The calendar year of a year of the era.
    #[must_use]
    pub fn year(self, number: u32) -> Option<i32> {
        let before_first = match self {
            Self::Showa => 1925,
            Self::Heisei => 1988,
            Self::Reiwa => 2018,
        };
        i32::try_from(number).ok()?.checked_add(before_first)
    }

    /// Whether the day lies in the era.
    ///
    /// ```
    /// use yakkan::{measure::Day, typed::Era};
    /// let last = Day::parse("2019-04-30").unwrap();
    /// assert!(Era::Heisei.holds(last) && !Era::Reiwa.holds(last));
    /// ```
    #[must_use]
    pub fn holds(self, day: Day) -> bool {
        let (first, next) = match self {
            Self::Showa => (Day::of(1926, 12, 25), Day::of(1989, 1, 8)),
            Self::Heisei => (Day::of(1989, 1, 8), Day::of(2019, 5, 1)),
            Self::Reiwa => (Day::of(2019, 5, 1), None),
        };
        first.is_some_and(|first| first <= day) && next.is_none_or(|next| day < next)
    }
}
