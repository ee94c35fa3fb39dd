//! Typed months.

use super::{Misread, Yearless, day};
use crate::measure::Month;

/// The month a text names, in any form in which a day of it could be written.
///
/// ```
/// use yakkan::typed::month;
/// let read = |typed| month::parse(typed).map(|month| month.to_string());
/// assert_eq!(read("2025-01").as_deref(), Ok("2025-01"));
/// assert_eq!(read("令和7年1月").as_deref(), Ok("2025-01"));
/// assert_eq!(read("２０２５／１").as_deref(), Ok("2025-01"));
/// ```
///
/// # Errors
///
/// What would be right, where the text names no month.
pub fn parse(typed: &str) -> Result<Month, Misread> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Err(Misread::Empty);
    }
    let first = ["1日", "/1", "-1", ".1", "-01"].iter().find_map(|rest| {
        let whole = [typed, rest].concat();
        day::parse(&whole, Yearless::Refused).ok()
    });
    first.map(crate::measure::Day::month).ok_or(Misread::NotAMonth)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_refused() {
        for typed in ["2025", "1月", "2025/13", "x"] {
            assert_eq!(parse(typed), Err(Misread::NotAMonth), "{typed}");
        }
    }
}
