//! Numbers in digits, with commas by three and a decimal point.

use rust_decimal::Decimal;

use super::Misread;
use super::scan::Scan;

/// A number in digits.
#[derive(Clone, Copy)]
pub(super) struct Numeral {
    pub value: Decimal,
    /// How many digits stand behind the point; none where there is no point.
    pub decimals: Option<usize>,
}

/// More digits than any amount, length or count needs, and fewer than a decimal holds.
const DIGITS: usize = 24;

/// The number at the beginning of a text. A comma counts only before a digit, so that a list may go on after it.
pub(super) fn read(scan: &mut Scan<'_>) -> Result<Numeral, Misread> {
    let first = scan.digits().ok_or(Misread::NotAnAmount)?;
    let mut total = first.count;
    let mut value = Decimal::from(first.value);
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
    let Some(fraction) = after(scan, ".") else {
        return Ok(Numeral { value, decimals: None });
    };
    let scale = u32::try_from(fraction.count).ok().filter(|scale| *scale <= 9).ok_or(Misread::TooManyDecimals)?;
    let digits = i64::try_from(fraction.value).map_err(|_| Misread::TooManyDecimals)?;
    let fraction_value = Decimal::try_new(digits, scale).map_err(|_| Misread::TooManyDecimals)?;
    let value = value.checked_add(fraction_value).ok_or(Misread::AmountTooLarge)?;
    Ok(Numeral { value, decimals: Some(fraction.count) })
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

fn join(value: Decimal, group: u64, by: u64) -> Result<Decimal, Misread> {
    value
        .checked_mul(Decimal::from(by))
        .and_then(|thousands| thousands.checked_add(Decimal::from(group)))
        .ok_or(Misread::AmountTooLarge)
}
