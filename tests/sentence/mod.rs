//! The figures of a sentence of the working, read as a person with a pocket calculator reads them.

use yakkan::measure::moment::{DAY, HOUR, MINUTE};
use yakkan::measure::{Day, Exact, Moment, Seconds};

/// What a sentence holds besides words.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Figure {
    /// `98,765円`, `¥1,097 7/18`.
    Money(Exact),
    /// `12`, `1/30`, `31日`.
    Number(Exact),
    /// `24時間1秒`, `24 h 1 s`.
    Span(Seconds),
    /// `2025-01-31`.
    Day(Day),
    /// `2025-01`.
    Month,
    /// `2025-01-31 10:00`, in seconds.
    Moment(Seconds),
    /// `×`, `÷` or `=`.
    Sign(char),
}

/// Every figure of a sentence, in order.
pub fn figures(sentence: &str) -> Vec<Figure> {
    let mut figures = Vec::new();
    let mut rest = sentence;
    let mut spanning = false;
    while let Some(letter) = rest.chars().next() {
        if let Some((figure, after)) = figure(rest) {
            match (figures.last_mut(), figure) {
                (Some(Figure::Span(span)), Figure::Span(more)) if spanning => *span += more,
                _ => figures.push(figure),
            }
            spanning = matches!(figure, Figure::Span(_));
            rest = after;
        } else {
            spanning &= letter == ' ';
            rest = &rest[letter.len_utf8()..];
        }
    }
    figures
}

fn figure(text: &str) -> Option<(Figure, &str)> {
    if let Some(sign) = text.chars().next().filter(|sign| "×÷=".contains(*sign)) {
        return Some((Figure::Sign(sign), &text[sign.len_utf8()..]));
    }
    if let Some(rest) = text.strip_prefix("of its ") {
        return Some((Figure::Sign('÷'), rest));
    }
    if !text.starts_with(|letter: char| letter == '¥' || letter.is_ascii_digit()) {
        return None;
    }
    for length in [19, 16] {
        if let Some(moment) = text.get(..length).and_then(|moment| Moment::parse(&moment.replacen(' ', "T", 1))) {
            return Some((Figure::Moment(moment.day().number() * DAY + moment.second_of_day()), &text[length..]));
        }
    }
    if let Some(day) = text.get(..10).and_then(Day::parse) {
        return Some((Figure::Day(day), &text[10..]));
    }
    if text.get(..7).is_some_and(|month| yakkan::measure::Month::parse(month).is_some()) {
        return Some((Figure::Month, &text[7..]));
    }
    let money = text.strip_prefix('¥');
    let (value, rest) = number(money.unwrap_or(text))?;
    if money.is_some() {
        return Some((Figure::Money(value), rest));
    }
    if let Some(rest) = rest.strip_prefix('円') {
        return Some((Figure::Money(value), rest));
    }
    Some(span(value, rest).unwrap_or((Figure::Number(value), rest)))
}

/// `1,234`, `1/30` or `1,097 7/18`.
fn number(text: &str) -> Option<(Exact, &str)> {
    let (whole, rest) = digits(text)?;
    if let Some((under, rest)) = rest.strip_prefix('/').and_then(digits) {
        return Some((Exact::new(whole, under), rest));
    }
    let fraction = rest.strip_prefix(' ').and_then(digits);
    if let Some((over, rest)) = fraction
        && let Some((under, rest)) = rest.strip_prefix('/').and_then(digits)
    {
        return Some((Exact::whole(whole) + Exact::new(over, under), rest));
    }
    Some((Exact::whole(whole), rest))
}

fn digits(text: &str) -> Option<(i64, &str)> {
    let end = text.find(|letter: char| !letter.is_ascii_digit() && letter != ',').unwrap_or(text.len());
    let written = text[..end].trim_end_matches(',');
    Some((written.replace(',', "").parse().ok()?, &text[written.len()..]))
}

/// A number with a unit of time; days count as a length only where they are compared with one.
fn span(value: Exact, rest: &str) -> Option<(Figure, &str)> {
    const UNITS: [(&str, Seconds); 8] = [
        ("時間", HOUR),
        ("分", MINUTE),
        ("秒", 1),
        (" h", HOUR),
        (" min", MINUTE),
        (" s", 1),
        ("日", DAY),
        (" d", DAY),
    ];
    let (unit, seconds) = UNITS.into_iter().find(|(unit, _)| rest.starts_with(unit))?;
    let rest = &rest[unit.len()..];
    let ends = match unit {
        "日" => {
            ["超", "以内", "は", "を", "で"].iter().any(|word| rest.starts_with(word))
                || rest.starts_with(|digit: char| digit.is_ascii_digit())
        }
        _ if unit.is_ascii() => !rest.starts_with(|letter: char| letter.is_ascii_alphabetic()),
        _ => true,
    };
    let (over, under) = value.lowest_terms();
    let whole = i64::try_from(over).ok().filter(|_| under == 1)?;
    ends.then_some((Figure::Span(whole * seconds), rest))
}

/// The value of `A × B ÷ C`: the last such chain of the figures.
pub fn product(figures: &[Figure]) -> Option<Exact> {
    let sign = |figure: &Figure| matches!(figure, Figure::Sign('×' | '÷'));
    let last = figures.iter().rposition(sign)?;
    let mut first = last;
    while first >= 2 && sign(&figures[first - 2]) {
        first -= 2;
    }
    let mut value = value(figures.get(first.checked_sub(1)?)?)?;
    for place in (first..=last).step_by(2) {
        let (over, under) = self::value(figures.get(place + 1)?)?.lowest_terms();
        let (a, b) = value.lowest_terms();
        let (a, over) = (i64::try_from(a).ok()?, i64::try_from(over).ok()?);
        value = if figures[place] == Figure::Sign('×') {
            Exact::new(a * over, b * under)
        } else {
            Exact::new(a * under, b * over)
        };
    }
    Some(value)
}

/// The value of money or a number.
pub fn value(figure: &Figure) -> Option<Exact> {
    match figure {
        Figure::Money(value) | Figure::Number(value) => Some(*value),
        _ => None,
    }
}
