//! Typed whole numbers.

use super::Misread;
use super::numeral::{self, ONE};
use super::scan::Scan;

/// The whole number a text names, up to the largest allowed.
///
/// ```
/// use yakkan::typed::{Misread, count};
/// assert_eq!(count::parse("１２件", 999), Ok(12));
/// assert_eq!(count::parse("1,200", 999), Err(Misread::CountTooLarge));
/// ```
///
/// # Errors
///
/// What would be right, where the text names no such number.
pub fn parse(typed: &str, most: u32) -> Result<u32, Misread> {
    let mut scan = Scan::new(typed);
    if scan.at_end() {
        return Err(Misread::Empty);
    }
    scan.blanks();
    if scan.eat("-") && scan.at_digit() {
        return Err(Misread::Negative);
    }
    let number = match numeral::read(&mut scan) {
        Ok(number) => number,
        Err(Misread::AmountTooLarge) => return Err(Misread::CountTooLarge),
        Err(Misread::Grouping) => return Err(Misread::Grouping),
        Err(_) => return Err(Misread::NotACount),
    };
    scan.blanks();
    scan.eat_any(&COUNTERS);
    if number.decimals.is_some() || !scan.at_end() {
        return Err(Misread::NotACount);
    }
    u32::try_from(number.value / ONE).ok().filter(|count| *count <= most).ok_or(Misread::CountTooLarge)
}

const COUNTERS: [(&str, ()); 14] = [
    ("件", ()),
    ("台", ()),
    ("個", ()),
    ("本", ()),
    ("回", ()),
    ("つ", ()),
    ("枠", ()),
    ("契約", ()),
    ("ゾーン", ()),
    ("zones", ()),
    ("zone", ()),
    ("units", ()),
    ("unit", ()),
    ("qps", ()),
];

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_people_type() {
        for (typed, expected) in [
            ("12", Ok(12)),
            ("１２", Ok(12)),
            ("012", Ok(12)),
            ("12件", Ok(12)),
            ("12 台", Ok(12)),
            ("3ゾーン", Ok(3)),
            ("300 QPS", Ok(300)),
            ("0", Ok(0)),
            ("999", Ok(999)),
            ("", Err(Misread::Empty)),
            ("1000", Err(Misread::CountTooLarge)),
            ("99999999999999999999999999", Err(Misread::CountTooLarge)),
            ("12.0", Err(Misread::NotACount)),
            ("-1", Err(Misread::Negative)),
            ("十二", Err(Misread::NotACount)),
            ("12匹", Err(Misread::NotACount)),
            ("1,2", Err(Misread::Grouping)),
        ] {
            assert_eq!(parse(typed, 999), expected, "{typed}");
        }
    }

    proptest! {
        #[test]
        fn never_panics(typed in any::<String>(), most: u32) {
            let _ = parse(&typed, most);
        }

        #[test]
        fn what_is_printed_is_read_back(count: u32) {
            prop_assert_eq!(parse(&count.to_string(), u32::MAX), Ok(count));
        }
    }
}
