//! The parts of a link: the plain values of one object or list, under their path.

use std::borrow::Cow;

use super::bytes::{self, Reader, push_key, push_value};
use super::tree::MOST_FIELDS;
use super::{Dropped, Why, base64};
use crate::contract::Value;

/// Where a value stands: the way from the root.
type Path = [Step];

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    Key(Cow<'static, str>),
    Index(usize),
}

/// Plain values of one object or list; an empty one stands for an empty object or list.
#[derive(Debug, Default)]
pub(super) struct Part {
    pub path: Vec<Step>,
    pub list: bool,
    pub values: Vec<(Step, Value<'static>)>,
}

/// How deep a value may be nested, as for JSON.
const DEPTH: usize = 64;

/// Writes the plain values of an object or a list as a part, then the parts of what it holds.
pub(super) fn split(value: &Value<'_>, path: &mut Vec<Step>, parts: &mut Vec<String>) {
    if path.len() > DEPTH {
        return;
    }
    let (list, entries) = entries(value);
    let (plain, nested): (Vec<_>, Vec<_>) = entries.into_iter().partition(|(_, value)| is_plain(value));
    if !plain.is_empty() || nested.is_empty() {
        parts.push(part(path, list, &plain));
    }
    for (step, value) in nested {
        path.push(step);
        split(value, path, parts);
        path.pop();
    }
}

/// What an object or a list holds; a plain value alone counts as a list of one at the root, which no state is.
fn entries<'v, 'a>(value: &'v Value<'a>) -> (bool, Vec<(Step, &'v Value<'a>)>) {
    match value {
        Value::Object(fields) => {
            let last =
                |place: usize, key: &str| !fields.iter().skip(place.saturating_add(1)).any(|(other, _)| other == key);
            let fields = fields.iter().enumerate().take(MOST_FIELDS).filter(|(place, (key, _))| last(*place, key));
            (false, fields.map(|(_, (key, value))| (Step::Key(Cow::Owned(key.to_string())), value)).collect())
        }
        Value::List(entries) => {
            (true, entries.iter().enumerate().map(|(at, value)| (Step::Index(at), value)).collect())
        }
        _ => (false, Vec::new()),
    }
}

const fn is_plain(value: &Value<'_>) -> bool {
    !matches!(value, Value::List(_) | Value::Object(_))
}

fn part(path: &Path, list: bool, values: &[(Step, &Value<'_>)]) -> String {
    let mut out = Vec::new();
    bytes::push_number(&mut out, u64::try_from(path.len()).unwrap_or(0) << 1 | u64::from(list));
    for step in path {
        push_key(&mut out, step);
    }
    for (step, value) in values {
        push_key(&mut out, step);
        push_value(&mut out, value);
    }
    let check = bytes::check(&out);
    out.extend(check.to_be_bytes());
    base64::encode(&out)
}

impl Part {
    pub(super) fn read(piece: &str) -> Result<Self, Dropped> {
        let (bytes, whole) = base64::decode(piece);
        let length = bytes.len().saturating_sub(2);
        let (body, check) = bytes.split_at_checked(length).unwrap_or((&bytes, &[]));
        let sound = whole && check == bytes::check(body).to_be_bytes();
        let mut part = Self::default();
        let outcome = part.fill(&mut Reader::new(body));
        match outcome {
            Some(()) if sound => Ok(part),
            // Its path stands first, so that even of a damaged part it can mostly be told.
            _ => Err(Dropped { path: spelt(&part.path), why: if sound { Why::Newer } else { Why::Damaged } }),
        }
    }

    fn fill(&mut self, reader: &mut Reader<'_>) -> Option<()> {
        let head = reader.number()?;
        self.list = head & 1 == 1;
        let depth = usize::try_from(head >> 1).ok().filter(|depth| *depth <= DEPTH)?;
        for _ in 0..depth {
            self.path.push(reader.key()?);
        }
        while !reader.at_end() {
            let step = reader.key()?;
            self.values.push((step, reader.value()?));
        }
        Some(())
    }
}

/// `answers.incidents[2]`.
fn spelt(path: &Path) -> String {
    let mut text = String::new();
    for step in path {
        match step {
            Step::Key(key) => {
                if !text.is_empty() {
                    text.push('.');
                }
                text.push_str(key);
            }
            Step::Index(index) => {
                text.push('[');
                text.push_str(&index.to_string());
                text.push(']');
            }
        }
    }
    text
}
