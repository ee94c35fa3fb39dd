//! Exact fractions.

use std::cmp::Ordering;

/// An exact fraction. Sums over a common denominator stay over it; lowest terms are taken only when it is shown.
///
/// Within the ranges of a request nothing overflows: amounts stay below 10^15, counts below 10^9 and denominators
/// below 10^7. Beyond them the arithmetic saturates instead of wrapping.
///
/// ```
/// use yakkan::measure::{Exact, Rounding};
/// let shares = Exact::new(1, 90) + Exact::new(1, 30) + Exact::new(1, 10);
/// assert_eq!((shares * 90_000).round(Rounding::Floor), 13_000);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Exact {
    over: i128,
    under: i64,
}

use super::money::Rounding;

impl Exact {
    /// Nothing.
    pub const ZERO: Self = Self { over: 0, under: 1 };
    /// The whole.
    pub const ONE: Self = Self { over: 1, under: 1 };

    /// `over / under`; a denominator below 1 counts as 1.
    #[must_use]
    pub const fn new(over: i64, under: i64) -> Self {
        Self { over: over as i128, under: if under < 1 { 1 } else { under } }
    }

    /// A whole number.
    #[must_use]
    pub const fn whole(number: i64) -> Self {
        Self::new(number, 1)
    }

    /// Whether it is 0.
    #[must_use]
    pub const fn is_zero(self) -> bool {
        self.over == 0
    }

    /// Whether it has no fraction.
    #[must_use]
    pub fn is_whole(self) -> bool {
        self.under == 1 || self.divided().1 == 0
    }

    /// The whole number it is rounded to.
    #[must_use]
    pub fn round(self, rounding: Rounding) -> i64 {
        let (whole, rest) = self.divided();
        let up = match rounding {
            Rounding::Floor => false,
            Rounding::HalfUp => rest.saturating_mul(2) >= self.under,
            Rounding::Ceil => rest > 0,
        };
        if up { whole.saturating_add(1) } else { whole }
    }

    /// Numerator and denominator in lowest terms.
    #[must_use]
    pub fn lowest_terms(self) -> (i128, i64) {
        let (_, rest) = self.divided();
        let divisor = gcd(self.under, rest);
        if divisor <= 1 { (self.over, self.under) } else { (quotient(self.over, divisor), self.under / divisor) }
    }

    /// The whole part and what remains over the denominator, never negative.
    fn divided(self) -> (i64, i64) {
        if let Ok(over) = i64::try_from(self.over) {
            return (over.div_euclid(self.under), over.rem_euclid(self.under));
        }
        let under = i128::from(self.under);
        let whole = i64::try_from(self.over.div_euclid(under)).unwrap_or(i64::MAX);
        (whole, i64::try_from(self.over.rem_euclid(under)).unwrap_or(0))
    }
}

/// A division that leaves no rest.
fn quotient(over: i128, divisor: i64) -> i128 {
    match i64::try_from(over) {
        Ok(over) => i128::from(over / divisor),
        Err(_) => over / i128::from(divisor),
    }
}

fn gcd(mut a: i64, mut b: i64) -> i64 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

impl std::ops::Add for Exact {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        if self.under == other.under {
            return Self { over: self.over.saturating_add(other.over), under: self.under };
        }
        let divisor = gcd(self.under, other.under);
        let (mine, its) = (other.under / divisor, self.under / divisor);
        let over = product(self.over, mine).saturating_add(product(other.over, its));
        Self { over, under: self.under.saturating_mul(mine) }
    }
}

impl std::iter::Sum for Exact {
    fn sum<I: Iterator<Item = Self>>(parts: I) -> Self {
        parts.fold(Self::ZERO, std::ops::Add::add)
    }
}

impl std::ops::Mul<i64> for Exact {
    type Output = Self;

    fn mul(self, factor: i64) -> Self {
        Self { over: product(self.over, factor), under: self.under }
    }
}

fn product(over: i128, factor: i64) -> i128 {
    match i64::try_from(over).ok().and_then(|over| over.checked_mul(factor)) {
        Some(small) => i128::from(small),
        None => over.saturating_mul(i128::from(factor)),
    }
}

impl PartialEq for Exact {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Exact {}

impl PartialOrd for Exact {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Exact {
    fn cmp(&self, other: &Self) -> Ordering {
        if self.under == other.under {
            return self.over.cmp(&other.over);
        }
        product(self.over, other.under).cmp(&product(other.over, self.under))
    }
}

impl std::fmt::Display for Exact {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut text = String::new();
        push_exact(&mut text, *self);
        f.write_str(&text)
    }
}

/// Writes `1000/3` in lowest terms, or `1000`.
pub(crate) fn push_exact(text: &mut String, exact: Exact) {
    let (over, under) = exact.lowest_terms();
    push_whole(text, over);
    if under != 1 {
        text.push('/');
        push_whole(text, i128::from(under));
    }
}

/// Writes a whole number.
pub(crate) fn push_whole(text: &mut String, number: i128) {
    push_digits(text, number, usize::MAX);
}

/// Writes a whole number with a comma before each three digits.
pub(crate) fn push_grouped(text: &mut String, number: i128) {
    push_digits(text, number, 3);
}

fn push_digits(text: &mut String, number: i128, group: usize) {
    if number < 0 {
        text.push('-');
    }
    let mut laid = Laid { bytes: [0; 56], first: 56, digits: 0 };
    let mut large = number.unsigned_abs();
    let mut small = loop {
        match u64::try_from(large) {
            Ok(small) => break small,
            Err(_) => laid.digit(u8::try_from(large % 10).unwrap_or(0), group),
        }
        large /= 10;
    };
    loop {
        laid.digit(u8::try_from(small % 10).unwrap_or(0), group);
        small /= 10;
        if small == 0 {
            break;
        }
    }
    text.push_str(laid.bytes.get(laid.first..).and_then(|laid| str::from_utf8(laid).ok()).unwrap_or_default());
}

/// Digits laid down from the right, to be written in one go.
struct Laid {
    bytes: [u8; 56],
    first: usize,
    digits: usize,
}

impl Laid {
    fn digit(&mut self, digit: u8, group: usize) {
        if self.digits > 0 && self.digits.is_multiple_of(group) {
            self.byte(b',');
        }
        self.byte(b'0' | digit);
        self.digits = self.digits.saturating_add(1);
    }

    fn byte(&mut self, byte: u8) {
        self.first = self.first.saturating_sub(1);
        if let Some(place) = self.bytes.get_mut(self.first) {
            *place = byte;
        }
    }
}
