//! Typed amounts of money.

use super::numeral::{Billionths, ONE};
use super::scan::Scan;
use super::{Misread, numeral};

/// The largest amount a request may name.
pub const MOST: u64 = 9_999_999_999;

/// The whole yen a text names.
///
/// ```
/// use yakkan::typed::yen;
/// for typed in ["300,000", "３０万", "30万円", "¥300,000", "300000円(税抜)"] {
///     assert_eq!(yen::parse(typed), Ok(300_000));
/// }
/// ```
///
/// # Errors
///
/// What would be right, where the text names no amount a request may name.
pub fn parse(typed: &str) -> Result<u64, Misread> {
    let mut scan = Scan::new(typed);
    if scan.at_end() {
        return Err(Misread::Empty);
    }
    scan.blanks();
    let _ = scan.eat("¥") || scan.eat("jpy") || scan.eat("月額");
    scan.blanks();
    if scan.eat("-") || scan.eat("▲") || scan.eat("△") {
        return Err(if scan.at_digit() { Misread::Negative } else { Misread::NotAnAmount });
    }
    scan.eat("¥");
    let amount = amount(&mut scan)?;
    scan.blanks();
    let _ = scan.eat("円") || scan.eat("yen") || scan.eat("jpy");
    scan.eat("也");
    remark(&mut scan);
    if !scan.at_end() {
        return Err(Misread::NotAnAmount);
    }
    if amount % ONE != 0 {
        return Err(Misread::FractionOfYen);
    }
    u64::try_from(amount / ONE).ok().filter(|yen| *yen <= MOST).ok_or(Misread::AmountTooLarge)
}

/// The sum of numbers with their units: 1億2千万, 30万5000, 3.5万.
fn amount(scan: &mut Scan<'_>) -> Result<Billionths, Misread> {
    let mut total = Sum::default();
    // What stands before the next 億 or 万: 2千3百 of 2千3百万.
    let mut part = Sum::default();
    loop {
        let number = number(scan)?;
        scan.blanks();
        if let Some(unit) = scan.eat_any(&[("千", 1000), ("百", 100), ("十", 10)]) {
            part.add(number.map_or(ONE, |number| number.value), unit)?;
        } else if let Some(number) = number {
            if number.decimals == Some(3) && !matches!(scan.peek(), Some('億' | '万')) {
                // 300.000 is three hundred to some and three hundred thousand to others.
                return Err(Misread::Grouping);
            }
            part.add(number.value, 1)?;
        } else if let Some(unit) = scan.eat_any(&[("億", 100_000_000), ("万", 10_000)]) {
            let before = std::mem::take(&mut part);
            if before.unit.is_none() {
                return Err(Misread::NotAnAmount);
            }
            total.add(before.value, unit)?;
        } else {
            break;
        }
    }
    if part.unit.is_some() {
        total.add(part.value, 1)?;
    }
    if total.unit.is_some() { Ok(total.value) } else { Err(Misread::NotAnAmount) }
}

/// A sum of numbers with their units, the largest unit first, each number less than what the unit before it counts.
#[derive(Default)]
struct Sum {
    value: Billionths,
    unit: Option<u32>,
}

impl Sum {
    fn add(&mut self, number: Billionths, unit: u32) -> Result<(), Misread> {
        let product = number.checked_mul(unit.into()).ok_or(Misread::AmountTooLarge)?;
        if self.unit.is_some_and(|before| product >= Billionths::from(before).saturating_mul(ONE) || unit >= before) {
            return Err(Misread::NotAnAmount);
        }
        self.value = self.value.checked_add(product).ok_or(Misread::AmountTooLarge)?;
        self.unit = Some(unit);
        Ok(())
    }
}

/// A number in digits, or a single Chinese numeral.
fn number(scan: &mut Scan<'_>) -> Result<Option<numeral::Numeral>, Misread> {
    let mut ahead = *scan;
    ahead.blanks();
    if ahead.at_digit() {
        let number = numeral::read(&mut ahead)?;
        *scan = ahead;
        return Ok(Some(number));
    }
    let digit = ahead.next().and_then(|next| "〇一二三四五六七八九".chars().position(|digit| digit == next));
    Ok(digit.map(|digit| {
        *scan = ahead;
        let value = i128::try_from(digit).unwrap_or(0).saturating_mul(ONE);
        numeral::Numeral { value, decimals: None }
    }))
}

/// A remark that changes no figure: (税抜), 税別, /月.
fn remark(scan: &mut Scan<'_>) {
    scan.blanks();
    let _ = scan.eat("/月") || scan.eat("/ 月") || scan.eat("/month");
    scan.blanks();
    let bracket = scan.eat("(");
    let said = scan.eat_any(&REMARKS).is_some();
    if bracket && said {
        scan.eat(")");
    }
    scan.blanks();
    let _ = scan.eat("/月") || scan.eat("/month");
}

const REMARKS: [(&str, ()); 10] = [
    ("税抜き", ()),
    ("税抜", ()),
    ("税別", ()),
    ("税込み", ()),
    ("税込", ()),
    ("消費税別", ()),
    ("excl. tax", ()),
    ("incl. tax", ()),
    ("月額", ()),
    ("月", ()),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::terms::Language;
    use crate::typed::echo;
    use proptest::prelude::*;

    #[test]
    fn what_people_type() {
        for (typed, expected) in [
            ("300,000", 300_000),
            ("300000", 300_000),
            ("３００，０００", 300_000),
            ("３０万", 300_000),
            ("30万円", 300_000),
            ("30 万 円", 300_000),
            ("¥300,000", 300_000),
            ("￥３００，０００－", 300_000),
            ("\\300,000", 300_000),
            ("300,000 yen", 300_000),
            ("JPY 300,000", 300_000),
            ("3.5万", 35_000),
            ("１．５億", 150_000_000),
            ("1億2千万", 120_000_000),
            ("1億2,000万円", 120_000_000),
            ("30万5000", 305_000),
            ("30万5千", 305_000),
            ("30万 5,000円", 305_000),
            ("1,234.5万", 12_345_000),
            ("3千5百", 3_500),
            ("2千3百万", 23_000_000),
            ("千円", 1_000),
            ("三十万円", 300_000),
            ("五百", 500),
            ("千二百三十四万", 12_340_000),
            ("300000円(税抜)", 300_000),
            ("300000円（税込み）", 300_000),
            ("98,765円/月", 98_765),
            ("月額98,765円", 98_765),
            ("300.00", 300),
            ("0", 0),
            ("0円", 0),
            ("9,999,999,999", MOST),
            ("99億9999万9999", MOST),
        ] {
            let typed = typed.trim_end_matches('－');
            assert_eq!(parse(typed), Ok(expected), "{typed}");
        }
    }

    #[test]
    fn what_is_refused() {
        for (typed, expected) in [
            ("", Misread::Empty),
            ("円", Misread::NotAnAmount),
            ("無料", Misread::NotAnAmount),
            ("万", Misread::NotAnAmount),
            ("30万40万", Misread::NotAnAmount),
            ("5百3千", Misread::NotAnAmount),
            ("30万50000", Misread::NotAnAmount),
            ("3千5000", Misread::NotAnAmount),
            ("5 000", Misread::NotAnAmount),
            ("30万 円 5", Misread::NotAnAmount),
            ("$300", Misread::NotAnAmount),
            ("-300", Misread::Negative),
            ("▲300", Misread::Negative),
            ("300.5", Misread::FractionOfYen),
            ("0.00001万", Misread::FractionOfYen),
            ("300.000", Misread::Grouping),
            ("30,00", Misread::Grouping),
            ("3000,000", Misread::Grouping),
            ("3,5万", Misread::Grouping),
            ("10,000,000,000", Misread::AmountTooLarge),
            ("100億", Misread::AmountTooLarge),
            ("99999999999999999999999999999999", Misread::AmountTooLarge),
            ("1.0000000000", Misread::TooManyDecimals),
        ] {
            assert_eq!(parse(typed), Err(expected), "{typed}");
        }
    }

    proptest! {
        #[test]
        fn never_panics(typed in any::<String>()) {
            let _ = parse(&typed);
        }

        #[test]
        fn never_panics_on_near_misses(typed in "[0-9０-９億万千百十一二円¥,.() -]{0,30}") {
            let _ = parse(&typed);
        }

        #[test]
        fn what_is_printed_is_read_back(yen in 0..=MOST) {
            prop_assert_eq!(parse(&yen.to_string()), Ok(yen));
            for language in [Language::Ja, Language::En] {
                prop_assert_eq!(parse(&echo::yen(yen, language)), Ok(yen));
            }
        }
    }
}
