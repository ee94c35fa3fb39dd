//! The page's state as a short text for its address, and back.
//!
//! A link is the version, the number of its parts, and the parts, with dots between: `12.….…`. A part is one object's (or
//! list's) plain values under their path, in bytes as base64url, with a check of its own; so damage costs the part it
//! struck and nothing else, and is never read as another value. Keys and values of the contract stand as one byte each,
//! days and moments as numbers; everything else is spelt out.
//!
//! Objects come back with their plain values first; of a key that stands twice the last value counts.

mod base64;
mod bytes;
mod part;
mod tree;
mod words;

use crate::contract::Value;
use crate::terms::{Text, text};

use part::{Part, split};
use tree::Node;

/// A part of a link that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dropped {
    /// Where it stood, as far as can be told: `answers.incidents[2]`; empty where it cannot.
    pub path: String,
    /// Why.
    pub why: Why,
}

/// Why a part of a link could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// It was changed on the way.
    Damaged,
    /// The link was cut; so many parts are missing.
    Missing(usize),
    /// A later edition of the page wrote it, in words this one does not know.
    Newer,
}

/// Why nothing of a link could be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It is empty or no link of this page.
    NoLink,
    /// Another version of the page wrote it.
    OtherVersion,
    /// It is longer than any link this page writes.
    TooLong,
}

const VERSION: char = '1';
/// More than browsers take; a bound on what a hostile link can cost.
const LONGEST: usize = 1 << 18;

/// The link of a state.
///
/// ```
/// use yakkan::{contract::Value, files::link};
/// let state = Value::parse(r#"{"service":"directory","answers":{"startedOn":"2025-01-31"}}"#).unwrap();
/// let link = link::encode(&state);
/// assert_eq!(link, "12.AEB6Ho0.AkFKCI5khUo");
/// assert_eq!(link::decode(&link), Ok((state, vec![])));
/// ```
#[must_use]
pub fn encode(state: &Value<'_>) -> String {
    let mut parts = Vec::new();
    split(state, &mut Vec::new(), &mut parts);
    let mut link = String::from(VERSION);
    link.push_str(&parts.len().to_string());
    for part in parts {
        link.push('.');
        link.push_str(&part);
    }
    link
}

/// The state of a link, and what of it could not be read.
///
/// # Errors
///
/// Why nothing at all could be read.
pub fn decode(link: &str) -> Result<(Value<'static>, Vec<Dropped>), Unreadable> {
    if link.len() > LONGEST {
        return Err(Unreadable::TooLong);
    }
    let link = link.trim();
    let rest = link.strip_prefix(VERSION).ok_or(match link.chars().next() {
        Some('0'..='9') => Unreadable::OtherVersion,
        _ => Unreadable::NoLink,
    })?;
    let mut pieces = rest.split('.');
    let announced: usize = pieces.next().and_then(|count| count.parse().ok()).ok_or(Unreadable::NoLink)?;
    let mut state = Node::empty(false);
    let mut dropped = Vec::new();
    let mut seen = 0_usize;
    for piece in pieces {
        seen = seen.saturating_add(1);
        match Part::read(piece) {
            Ok(part) => {
                if !state.place(part) {
                    dropped.push(Dropped { path: String::new(), why: Why::Damaged });
                }
            }
            Err(lost) => dropped.push(lost),
        }
    }
    if seen != announced {
        let why = if seen < announced { Why::Missing(announced.saturating_sub(seen)) } else { Why::Damaged };
        dropped.push(Dropped { path: String::new(), why });
    }
    Ok((state.value(), dropped))
}

/// The same state without any fee: what is left when a link is not to tell them.
///
/// ```
/// use yakkan::{contract::Value, files::link::without_fees};
/// let state = Value::parse(r#"{"answers":{"monthlyFee":98765,"item":"ad"}}"#).unwrap();
/// let rest = Value::parse(r#"{"answers":{"item":"ad"}}"#).unwrap();
/// assert_eq!(without_fees(state), rest);
/// ```
#[must_use]
pub fn without_fees(state: Value<'_>) -> Value<'_> {
    match state {
        Value::List(entries) => Value::List(entries.into_iter().map(without_fees).collect()),
        Value::Object(fields) => Value::Object(
            fields
                .into_iter()
                .filter(|(key, _)| key != "fee" && !key.ends_with("Fee"))
                .map(|(key, value)| (key, without_fees(value)))
                .collect(),
        ),
        plain => plain,
    }
}

impl Why {
    /// What happened, in both languages.
    #[must_use]
    pub const fn message(self) -> Text {
        match self {
            Self::Damaged => text("リンクのこの部分が壊れていました。", "This part of the link was damaged."),
            Self::Missing(_) => text("リンクの終わりが欠けていました。", "The end of the link was missing."),
            Self::Newer => text(
                "新しい版のページで作られた部分で、この版では読めません。",
                "A later edition of the page wrote this part; this one cannot read it.",
            ),
        }
    }
}

impl Unreadable {
    /// What happened, in both languages.
    #[must_use]
    pub const fn message(self) -> Text {
        match self {
            Self::NoLink => text("このページのリンクではありません。", "This is no link of this page."),
            Self::OtherVersion => text(
                "別の版のページで作られたリンクで、この版では読めません。",
                "Another version of the page made this link; this one cannot read it.",
            ),
            Self::TooLong => text("リンクが長すぎます。", "The link is too long."),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contract::Number;
    use proptest::prelude::*;
    use std::borrow::Cow;

    const STATE: &str = r#"{
        "service": "directory", "rule": "credit", "language": "ja",
        "answers": {
            "monthlyFee": 98765, "startedOn": "2025-01-31", "dutyBreached": "no", "ひとこと": "メモ",
            "incidents": [
                { "began": "2025-01-10T10:00", "restored": "2025-01-10T12:35:07", "cause": "unknown" },
                { "began": "2025-02-10T10:00", "restored": "2025-02-10T12:35", "announced": [{ "from": "2025-02-10T11:00", "to": "2025-02-10T11:30" }], "notice": { "detected": "2025-02-10T10:05", "sent": null } },
                { "began": "2025-03-10T10:00+09:00", "restored": "まだ" }
            ],
            "equipmentChangedOn": ["2025-01-01", "2025-02-30"],
            "options": [], "holds": {}, "uptimes": [{ "month": "2025-01", "failedSlots": 12 }]
        },
        "readings": { "cap": "fee-per-month" }, "rules": ["credit", "end"], "range": true
    }"#;

    fn state() -> Value<'static> {
        Value::parse(STATE).unwrap().into_owned()
    }

    /// Keys in order, the last of each: what two equal states have in common.
    fn sorted(value: Value<'static>) -> Value<'static> {
        match value {
            Value::List(entries) => Value::List(entries.into_iter().map(sorted).collect()),
            Value::Object(fields) => {
                let last: std::collections::BTreeMap<_, _> = fields.into_iter().collect();
                Value::Object(last.into_iter().map(|(key, value)| (key, sorted(value))).collect())
            }
            plain => plain,
        }
    }

    /// Every plain value, with its path where lists do not count their entries.
    fn leaves(value: &Value<'static>, path: &str, found: &mut Vec<String>) {
        match value {
            Value::List(entries) => entries.iter().for_each(|entry| leaves(entry, &(path.to_owned() + "[]"), found)),
            Value::Object(fields) => {
                fields.iter().for_each(|(key, value)| leaves(value, &(path.to_owned() + "." + key), found));
            }
            plain => found.push(format!("{path} {plain:?}")),
        }
    }

    #[test]
    fn a_state_comes_back() {
        let link = encode(&state());
        assert!(link.len() < 420, "{} {link}", link.len());
        assert!(link.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_')));
        let (back, dropped) = decode(&link).unwrap();
        assert_eq!(dropped, []);
        assert_eq!(sorted(back), sorted(state()));
    }

    #[test]
    fn damage_is_told_and_never_read_as_something_else() {
        let link = encode(&state());
        let mut whole = Vec::new();
        leaves(&state(), "", &mut whole);
        for at in 0..link.len() {
            for letter in ["A", "z", "_", ".", "%", "", "AB"] {
                let damaged = link[..at].to_owned() + letter + &link[at + 1..];
                let Ok((back, dropped)) = decode(&damaged) else { continue };
                assert!(damaged == link || !dropped.is_empty(), "{at} {letter}");
                let mut left = Vec::new();
                leaves(&back, "", &mut left);
                assert!(left.iter().all(|leaf| whole.contains(leaf)), "{at} {letter} {left:?}");
                assert!(left.len() + 14 > whole.len(), "{at} {letter}: one part at most is lost, or two");
            }
        }
        for at in 2..link.len() {
            assert!(decode(&link[..at]).is_ok_and(|(_, dropped)| !dropped.is_empty()), "{at}");
        }
    }

    #[test]
    fn a_lost_part_is_named() {
        let link = encode(&state());
        let parts: Vec<&str> = link.split('.').collect();
        let named: Vec<String> = (1..parts.len())
            .map(|lost| {
                let mut parts: Vec<String> = parts.iter().map(|part| (*part).to_owned()).collect();
                let end = parts[lost].pop().unwrap();
                parts[lost].push(if end == 'A' { 'Q' } else { 'A' });
                decode(&parts.join(".")).unwrap().1[0].path.clone()
            })
            .collect();
        assert!(named.contains(&"answers.incidents[2]".to_owned()), "{named:?}");
        assert!(named.contains(&"readings".to_owned()), "{named:?}");
    }

    #[test]
    fn what_is_no_link() {
        for (link, expected) in [
            ("", Unreadable::NoLink),
            ("hello", Unreadable::NoLink),
            ("1", Unreadable::NoLink),
            ("1x", Unreadable::NoLink),
            ("23.AAAA", Unreadable::OtherVersion),
        ] {
            assert_eq!(decode(link), Err(expected), "{link}");
        }
        assert_eq!(decode(&"1".repeat(LONGEST + 1)), Err(Unreadable::TooLong));
    }

    #[test]
    fn fees_can_be_left_out() {
        let state = Value::parse(r#"{"a":[{"monthlyFee":1,"fee":2,"feeling":3}],"zoneInitialFee":4}"#).unwrap();
        assert_eq!(without_fees(state), Value::parse(r#"{"a":[{"feeling":3}]}"#).unwrap());
    }

    fn values() -> impl Strategy<Value = Value<'static>> {
        let plain = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::Flag),
            any::<i64>().prop_map(|number| Value::Number(Number::Whole(number))),
            (0_i64..200).prop_map(|number| Value::Number(Number::Whole(number))),
            Just(Value::Number(Number::Huge)),
            Just(Value::Number(Number::Fraction)),
            "\\PC{0,12}".prop_map(|text| Value::Text(Cow::Owned(text))),
            "(19|20|99)[0-9]{2}-[0-3][0-9](-[0-3][0-9](T[0-2][0-9]:[0-6][0-9](:[0-6][0-9]|Z)?)?)?"
                .prop_map(|text| Value::Text(Cow::Owned(text))),
        ];
        plain.prop_recursive(5, 40, 6, |inner| {
            prop_oneof![
                proptest::collection::vec(inner.clone(), 0..5).prop_map(Value::List),
                proptest::collection::vec(("[a-c]|service|dc-single|incidents", inner), 0..5).prop_map(|fields| {
                    Value::Object(fields.into_iter().map(|(key, value)| (Cow::Owned(key), value)).collect())
                }),
            ]
        })
    }

    proptest! {
        #[test]
        fn what_is_encoded_is_decoded(value in values()) {
            prop_assume!(matches!(value, Value::List(_) | Value::Object(_)));
            let link = encode(&value);
            prop_assert!(link.is_ascii());
            let (back, dropped) = decode(&link).unwrap();
            prop_assert_eq!(dropped, vec![]);
            prop_assert_eq!(&encode(&back), &link);
            prop_assert_eq!(sorted(back), sorted(value));
        }

        #[test]
        fn never_panics(link in any::<String>()) {
            let _ = decode(&link);
            let _ = decode(&(String::from("12.") + &link));
        }

        #[test]
        fn never_panics_on_sound_parts(parts in proptest::collection::vec(proptest::collection::vec(0_u8..80, 0..20), 0..6)) {
            let mut link = String::from("1") + &parts.len().to_string();
            for mut bytes in parts {
                let check = bytes::check(&bytes);
                bytes.extend(check.to_be_bytes());
                link = link + "." + &base64::encode(&bytes);
            }
            let (value, _) = decode(&link).unwrap();
            let _ = encode(&value);
        }
    }
}
