//! Numbers in digits, with commas by three and a decimal point.

use super::Misread;
use super::scan::Scan;

/// A number in digits.
#[derive(Clone, Copy)]
pub(super) struct Numeral {
    /// In billionths: nine decimals are all that is read.
    pub value: Billionths,
    /// How many digits stand behind the point; none where there is no point.
    pub decimals: Option<usize>,
}

/// A number with up to nine decimals, counted in billionths.
pub(super) type Billionths = i128;

/// One, in billionths.
pub(super) const ONE: Billionths = 1_000_000_000;

/// More digits than any amount, length or count needs, and fewer than the count of billionths holds.
const DIGITS: usize = 24;

/// The number at the beginning of a text. A comma counts only before a digit, so that a list may go on after it.
pub(super) fn read(scan: &mut Scan<'_>) -> Result<Numeral, Misread> {
    let first = scan.digits().ok_or(Misread::NotAnAmount)?;
    let mut total = first.count;
    let mut value = Billionths::from(first.value);
    let mut grouped = false;
    while let Some(group) = after(scan, ",") {
        if group.count != 3 || (!grouped && first.count > 3) {
            return Err(Misread::Grouping);
        }
        grouped = true;
        total = total.saturating_add(3);
        if total > DIGITS {
            return Err(Misread::AmountTooLarge);
        }
        value = join(value, group.value, 1000)?;
    }
    // A run of more digits than its value can hold is too large, unless it is all zeros in front.
    if first.value == u64::MAX {
        return Err(Misread::AmountTooLarge);
    }
    let value = value.checked_mul(ONE).ok_or(Misread::AmountTooLarge)?;
    let Some(fraction) = after(scan, ".") else {
        return Ok(Numeral { value, decimals: None });
    };
    let places = u32::try_from(fraction.count).ok().filter(|places| *places <= 9).ok_or(Misread::TooManyDecimals)?;
    let unit = 10_i128.pow(9_u32.saturating_sub(places));
    let value = Billionths::from(fraction.value).checked_mul(unit).and_then(|fraction| value.checked_add(fraction));
    Ok(Numeral { value: value.ok_or(Misread::AmountTooLarge)?, decimals: Some(fraction.count) })
}

fn after(scan: &mut Scan<'_>, mark: &str) -> Option<super::scan::Digits> {
    let mut ahead = *scan;
    if !ahead.eat(mark) {
        return None;
    }
    let digits = ahead.digits()?;
    *scan = ahead;
    Some(digits)
}

fn join(value: Billionths, group: u64, by: i128) -> Result<Billionths, Misread> {
    let thousands = value.checked_mul(by);
    thousands.and_then(|thousands| thousands.checked_add(group.into())).ok_or(Misread::AmountTooLarge)
}
