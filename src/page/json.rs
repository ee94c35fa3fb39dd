//! A value as JSON text.

use crate::contract::{Number, Value};

/// The JSON text of a value.
///
/// ```
/// use yakkan::{contract::Value, page::json};
/// let value = Value::parse(r#"{"a":[1,null,true],"b":"\"\n\u0001"}"#).unwrap();
/// assert_eq!(json::text(&value), r#"{"a":[1,null,true],"b":"\"\n\u0001"}"#);
/// ```
#[must_use]
pub fn text(value: &Value<'_>) -> String {
    let mut out = String::new();
    write(value, &mut out);
    out
}

fn write(value: &Value<'_>, out: &mut String) {
    match value {
        Value::Null | Value::Number(Number::Huge | Number::Fraction) => out.push_str("null"),
        Value::Flag(flag) => out.push_str(if *flag { "true" } else { "false" }),
        Value::Number(Number::Whole(number)) => out.push_str(&number.to_string()),
        Value::Text(text) => write_text(text, out),
        Value::List(entries) => {
            out.push('[');
            for (place, entry) in entries.iter().enumerate() {
                separate(place, out);
                write(entry, out);
            }
            out.push(']');
        }
        Value::Object(fields) => {
            out.push('{');
            for (place, (key, value)) in fields.iter().enumerate() {
                separate(place, out);
                write_text(key, out);
                out.push(':');
                write(value, out);
            }
            out.push('}');
        }
    }
}

fn separate(place: usize, out: &mut String) {
    if place > 0 {
        out.push(',');
    }
}

fn write_text(text: &str, out: &mut String) {
    out.push('"');
    for letter in text.chars() {
        match letter {
            '"' | '\\' => {
                out.push('\\');
                out.push(letter);
            }
            '\n' => out.push_str("\\n"),
            control if control < ' ' => {
                out.push_str("\\u00");
                for half in [u32::from(control) / 16, u32::from(control) % 16] {
                    out.extend(char::from_digit(half, 16));
                }
            }
            other => out.push(other),
        }
    }
    out.push('"');
}
