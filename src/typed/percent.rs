//! Typed percentages, kept digit for digit.

use super::Misread;
use super::scan::Scan;

/// The percentage a text names, as a request writes it: never rounded, and with the decimals as typed.
///
/// ```
/// use yakkan::typed::{Misread, percent};
/// assert_eq!(percent::parse("９９．９７％").as_deref(), Ok("99.97"));
/// assert_eq!(percent::parse("99,97"), Err(Misread::CommaInPercentage));
/// ```
///
/// # Errors
///
/// What would be right, where the text names no percentage from 0 to 100.
pub fn parse(typed: &str) -> Result<String, Misread> {
    let mut scan = Scan::new(typed);
    if scan.at_end() {
        return Err(Misread::Empty);
    }
    scan.blanks();
    if scan.eat("-") && scan.at_digit() {
        return Err(Misread::Negative);
    }
    let whole = scan.digits().ok_or(Misread::NotAPercentage)?;
    let mut percent = whole.value.to_string();
    let mut over = whole.value > 100;
    if scan.eat(",") {
        return Err(Misread::CommaInPercentage);
    }
    if scan.eat(".") {
        percent.push('.');
        let decimals = scan;
        let run = scan.digits().ok_or(Misread::NotAPercentage)?;
        if run.count > 9 {
            return Err(Misread::TooManyDecimals);
        }
        over = over || (whole.value == 100 && run.value > 0);
        let mut digits = decimals;
        for _ in 0..run.count {
            percent.extend(digits.next());
        }
    }
    if over {
        return Err(Misread::OverOneHundred);
    }
    scan.blanks();
    let _ = scan.eat("%") || scan.eat("パーセント") || scan.eat("percent");
    if scan.at_end() { Ok(percent) } else { Err(Misread::NotAPercentage) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_people_type() {
        for (typed, expected) in [
            ("99.97%", Ok("99.97")),
            ("99.97", Ok("99.97")),
            ("９９．９７", Ok("99.97")),
            ("９９．９７％", Ok("99.97")),
            ("99.97 パーセント", Ok("99.97")),
            ("99.970", Ok("99.970")),
            ("99.999999999", Ok("99.999999999")),
            ("0.05", Ok("0.05")),
            ("099.5", Ok("99.5")),
            ("100", Ok("100")),
            ("100.000", Ok("100.000")),
            ("0", Ok("0")),
            ("", Err(Misread::Empty)),
            ("99,97", Err(Misread::CommaInPercentage)),
            ("99.", Err(Misread::NotAPercentage)),
            (".5", Err(Misread::NotAPercentage)),
            ("99.97%!", Err(Misread::NotAPercentage)),
            ("99.9999999999", Err(Misread::TooManyDecimals)),
            ("100.000000001", Err(Misread::OverOneHundred)),
            ("101", Err(Misread::OverOneHundred)),
            ("99999999999999999999999", Err(Misread::OverOneHundred)),
            ("-1", Err(Misread::Negative)),
        ] {
            assert_eq!(parse(typed).as_deref(), expected.as_ref().map(|text| *text), "{typed}");
        }
    }

    proptest! {
        #[test]
        fn never_panics(typed in any::<String>()) {
            let _ = parse(&typed);
        }

        #[test]
        fn what_is_printed_is_read_back(whole in 0_u32..100, decimals in "[0-9]{1,9}") {
            let percent = whole.to_string() + "." + &decimals;
            prop_assert_eq!(parse(&percent), Ok(percent));
        }
    }
}
