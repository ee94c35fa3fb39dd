//! Places in nested answers: `answers.incidents[2].began` leads to an entry of a [`Value`].

use std::borrow::Cow;

use crate::contract::Value;

/// A step from a value into what it holds.
enum Step<'a> {
    Key(&'a str),
    Row(usize),
}

/// The steps of a path, outermost first. What is no number between brackets leads nowhere.
fn steps(path: &str) -> impl Iterator<Item = Step<'_>> {
    path.split('.').flat_map(|piece| {
        let mut parts = piece.split('[');
        let key = parts.next().filter(|key| !key.is_empty()).map(Step::Key);
        let rows = parts.map(|row| Step::Row(row.trim_end_matches(']').parse().unwrap_or(usize::MAX)));
        key.into_iter().chain(rows)
    })
}

/// What stands at a path.
#[must_use]
pub fn get<'v>(value: &'v Value<'static>, path: &str) -> Option<&'v Value<'static>> {
    steps(path).try_fold(value, |value, step| match (step, value) {
        (Step::Key(key), value) => value.get(key),
        (Step::Row(row), Value::List(entries)) => entries.get(row),
        (Step::Row(_), _) => None,
    })
}

/// The entries of the list at a path; none where there is no list.
#[must_use]
pub fn rows<'v>(value: &'v Value<'static>, path: &str) -> &'v [Value<'static>] {
    match get(value, path) {
        Some(Value::List(entries)) => entries,
        _ => &[],
    }
}

/// The place at a path, made where it is not there yet; a row only at the end of its list.
pub fn place<'v>(mut value: &'v mut Value<'static>, path: &str) -> Option<&'v mut Value<'static>> {
    for step in steps(path) {
        value = match step {
            Step::Key(key) => {
                if !matches!(value, Value::Object(_)) {
                    *value = Value::Object(Vec::new());
                }
                let Value::Object(fields) = value else { return None };
                let at = fields.iter().position(|(name, _)| name == key);
                let at = at.unwrap_or_else(|| {
                    fields.push((Cow::Owned(key.to_owned()), Value::Null));
                    fields.len().saturating_sub(1)
                });
                fields.get_mut(at).map(|(_, value)| value)?
            }
            Step::Row(row) => {
                if !matches!(value, Value::List(_)) {
                    *value = Value::List(Vec::new());
                }
                let Value::List(entries) = value else { return None };
                if row == entries.len() {
                    entries.push(Value::Null);
                }
                entries.get_mut(row)?
            }
        };
    }
    Some(value)
}

/// The path with the places of its rows left open: `answers.incidents[].began`.
#[must_use]
pub fn pattern(path: &str) -> String {
    let mut pattern = String::with_capacity(path.len());
    let mut inside = false;
    for letter in path.chars() {
        inside &= letter != ']';
        if !inside {
            pattern.push(letter);
        }
        inside |= letter == '[';
    }
    pattern
}

/// Whether a path leads to a place, or to what stands around it.
#[must_use]
pub fn leads(path: &str, to: &str) -> bool {
    to.strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}

/// The path of a row of a list.
#[must_use]
pub fn row(list: &str, row: usize) -> String {
    let mut path = String::with_capacity(list.len().saturating_add(4));
    path.push_str(list);
    path.push('[');
    path.push_str(&row.to_string());
    path.push(']');
    path
}

/// The row of a list that a path leads into.
#[must_use]
pub fn row_of(list: &str, path: &str) -> Option<usize> {
    path.strip_prefix(list)?.strip_prefix('[')?.split_once(']')?.0.parse().ok()
}

/// The path of a field of what stands at a path.
#[must_use]
pub fn field(path: &str, key: &str) -> String {
    [path, ".", key].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_put_somewhere_is_found_there() {
        let mut value = Value::Null;
        *place(&mut value, "answers.incidents[0].notice.sent").unwrap() = Value::Flag(true);
        *place(&mut value, "answers.incidents[1]").unwrap() = Value::Null;
        assert_eq!(get(&value, "answers.incidents[0].notice.sent"), Some(&Value::Flag(true)));
        assert_eq!(rows(&value, "answers.incidents").len(), 2);
        assert!(place(&mut value, "answers.incidents[7]").is_none());
        assert!(get(&value, "answers.incidents[x]").is_none());
        assert_eq!(pattern("answers.incidents[12].announced[3].to"), "answers.incidents[].announced[].to");
    }
}
