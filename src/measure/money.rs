//! Amounts of money.

use super::exact::Exact;

/// Whole yen.
pub type Yen = i64;

/// How a fraction of a yen is rounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rounding {
    /// Cut off.
    Floor,
    /// Half a yen and more goes up.
    HalfUp,
    /// Every fraction goes up.
    Ceil,
}

/// An exact amount and the whole yen it comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Money {
    /// Rounded.
    pub yen: Yen,
    /// Never rounded.
    pub exact: Exact,
}

impl Money {
    /// Nothing.
    pub const ZERO: Self = Self { yen: 0, exact: Exact::ZERO };

    /// Whole yen.
    #[must_use]
    pub const fn whole(yen: Yen) -> Self {
        Self { yen, exact: Exact::whole(yen) }
    }

    /// The two together.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self { yen: self.yen.saturating_add(other.yen), exact: self.exact + other.exact }
    }

    /// No more than `limit`.
    #[must_use]
    pub fn at_most(self, limit: Yen) -> Self {
        Self { yen: self.yen.min(limit), exact: self.exact.min(Exact::whole(limit)) }
    }

    /// By yen, among equals by the exact amount.
    #[must_use]
    pub fn order(self) -> (Yen, Exact) {
        (self.yen, self.exact)
    }
}
