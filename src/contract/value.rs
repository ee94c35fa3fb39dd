//! A request as it arrives: any JSON value, not yet understood.

use std::borrow::Cow;

use serde::ser::{Serialize, SerializeMap, Serializer};

/// Any JSON value.
///
/// ```
/// use yakkan::contract::Value;
/// let value = Value::parse(r#"{ "monthlyFee": 98765 }"#).unwrap();
/// assert_eq!(value.get("monthlyFee"), Some(&Value::Number(yakkan::contract::Number::Whole(98765))));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value<'a> {
    /// `null`.
    Null,
    /// `true` or `false`.
    Flag(bool),
    /// A number.
    Number(Number),
    /// A string.
    Text(Cow<'a, str>),
    /// A list.
    List(Vec<Self>),
    /// An object; of a key that stands twice the last value counts.
    Object(Vec<(Cow<'a, str>, Self)>),
}

/// A number, as far as a request can use one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Number {
    /// A whole number.
    Whole(i64),
    /// A whole number too large for any range.
    Huge,
    /// A number with a fraction.
    Fraction,
}

/// How deep a value is read; no request needs a tenth of it.
const DEPTH: usize = 64;

impl<'a> Value<'a> {
    /// Reads JSON text; `None` where it is none. What is nested beyond all reason is passed over: no field could hold it.
    ///
    /// ```
    /// use yakkan::contract::Value;
    /// let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    /// assert!(matches!(Value::parse(&deep), Some(Value::List(_))));
    /// ```
    #[must_use]
    pub fn parse(text: &'a str) -> Option<Self> {
        let mut reader = Reader { text, at: 0 };
        let value = reader.value(0)?;
        reader.blank();
        (reader.at == text.len()).then_some(value)
    }

    /// The value of a key, where this is an object that has it.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Self> {
        match self {
            Self::Object(fields) => fields.iter().rev().find(|(name, _)| name == key).map(|(_, value)| value),
            _ => None,
        }
    }

    /// The string, where this is one.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The same value, owning all its strings.
    #[must_use]
    pub fn into_owned(self) -> Value<'static> {
        match self {
            Self::Null => Value::Null,
            Self::Flag(flag) => Value::Flag(flag),
            Self::Number(number) => Value::Number(number),
            Self::Text(text) => Value::Text(Cow::Owned(text.into_owned())),
            Self::List(entries) => Value::List(entries.into_iter().map(Self::into_owned).collect()),
            Self::Object(fields) => Value::Object(
                fields.into_iter().map(|(key, value)| (Cow::Owned(key.into_owned()), value.into_owned())).collect(),
            ),
        }
    }
}

/// A total reader of JSON: every step either moves forward or gives up.
struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Reader<'a> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn step(&mut self) {
        self.at = self.at.saturating_add(1);
    }

    fn blank(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.step();
        }
    }

    fn accept(&mut self, byte: u8) -> Option<()> {
        self.blank();
        (self.peek() == Some(byte)).then(|| self.step())
    }

    fn word(&mut self, word: &str, value: Value<'a>) -> Option<Value<'a>> {
        self.text.get(self.at..)?.starts_with(word).then(|| {
            self.at = self.at.saturating_add(word.len());
            value
        })
    }

    fn value(&mut self, depth: usize) -> Option<Value<'a>> {
        self.blank();
        match self.peek()? {
            b'{' | b'[' if depth > DEPTH => self.passed_over(),
            b'{' => self.object(depth),
            b'[' => self.list(depth),
            b'"' => self.string().map(Value::Text),
            b't' => self.word("true", Value::Flag(true)),
            b'f' => self.word("false", Value::Flag(false)),
            b'n' => self.word("null", Value::Null),
            _ => self.number().map(Value::Number),
        }
    }

    /// Passes over a list or an object as a whole, however deep it goes on.
    fn passed_over(&mut self) -> Option<Value<'a>> {
        let mut open: usize = 0;
        loop {
            match self.peek()? {
                b'"' => {
                    self.string()?;
                    continue;
                }
                b'{' | b'[' => open = open.saturating_add(1),
                b'}' | b']' => open = open.saturating_sub(1),
                _ => {}
            }
            self.step();
            if open == 0 {
                return Some(Value::List(Vec::new()));
            }
        }
    }

    fn object(&mut self, depth: usize) -> Option<Value<'a>> {
        self.step();
        let mut fields = Vec::with_capacity(8);
        if self.accept(b'}').is_some() {
            return Some(Value::Object(fields));
        }
        loop {
            self.blank();
            let key = self.string()?;
            self.accept(b':')?;
            fields.push((key, self.value(depth.saturating_add(1))?));
            if self.accept(b',').is_none() {
                return self.accept(b'}').map(|()| Value::Object(fields));
            }
        }
    }

    fn list(&mut self, depth: usize) -> Option<Value<'a>> {
        self.step();
        let mut entries = Vec::new();
        if self.accept(b']').is_some() {
            return Some(Value::List(entries));
        }
        loop {
            entries.push(self.value(depth.saturating_add(1))?);
            if self.accept(b',').is_none() {
                return self.accept(b']').map(|()| Value::List(entries));
            }
        }
    }

    fn string(&mut self) -> Option<Cow<'a, str>> {
        if self.peek()? != b'"' {
            return None;
        }
        self.step();
        let start = self.at;
        let plain = |byte: &u8| *byte != b'"' && *byte != b'\\' && *byte > 0x1F;
        let rest = self.text.as_bytes().get(start..)?;
        let length = rest.iter().position(|byte| !plain(byte))?;
        self.at = start.checked_add(length)?;
        if self.peek() == Some(b'"') {
            self.step();
            return self.text.get(start..start.checked_add(length)?).map(Cow::Borrowed);
        }
        self.escaped(start).map(Cow::Owned)
    }

    fn escaped(&mut self, start: usize) -> Option<String> {
        let mut text = String::from(self.text.get(start..self.at)?);
        loop {
            let rest = self.text.get(self.at..)?;
            let next = rest.chars().next()?;
            self.at = self.at.saturating_add(next.len_utf8());
            match next {
                '"' => return Some(text),
                '\\' => text.push(self.escape()?),
                '\0'..='\u{1F}' => return None,
                _ => text.push(next),
            }
        }
    }

    fn escape(&mut self) -> Option<char> {
        let kind = self.peek()?;
        self.step();
        Some(match kind {
            b'"' | b'\\' | b'/' => char::from(kind),
            b'b' => '\u{8}',
            b'f' => '\u{C}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => self.unicode()?,
            _ => return None,
        })
    }

    /// A lone surrogate, which JSON may spell but no text may hold, becomes the replacement character.
    fn unicode(&mut self) -> Option<char> {
        let high = self.hex()?;
        if (0xD800..0xDC00).contains(&high) && self.text.get(self.at..)?.starts_with("\\u") {
            let before = self.at;
            self.at = self.at.saturating_add(2);
            let low = self.hex()?;
            if (0xDC00..0xE000).contains(&low) {
                return char::from_u32(0x1_0000 + ((high - 0xD800) << 10) + (low - 0xDC00));
            }
            self.at = before;
        }
        Some(char::from_u32(high).unwrap_or(char::REPLACEMENT_CHARACTER))
    }

    fn hex(&mut self) -> Option<u32> {
        let end = self.at.checked_add(4)?;
        let digits = self.text.get(self.at..end)?;
        self.at = end;
        digits.bytes().all(|byte| byte.is_ascii_hexdigit()).then(|| u32::from_str_radix(digits, 16).ok())?
    }

    fn number(&mut self) -> Option<Number> {
        let negative = self.peek() == Some(b'-');
        if negative {
            self.step();
        }
        let whole = self.digits()?;
        if whole.len() > 1 && whole.starts_with('0') {
            return None;
        }
        let mut fraction = "";
        if self.peek() == Some(b'.') {
            self.step();
            fraction = self.digits()?;
        }
        let mut exponent = 0_i64;
        if matches!(self.peek(), Some(b'e' | b'E')) {
            self.step();
            let down = self.peek() == Some(b'-');
            if matches!(self.peek(), Some(b'+' | b'-')) {
                self.step();
            }
            let size = self.digits()?.parse().unwrap_or(i64::MAX);
            exponent = if down { size.saturating_neg() } else { size };
        }
        Some(Number::read(negative, whole, fraction, exponent))
    }

    fn digits(&mut self) -> Option<&'a str> {
        let start = self.at;
        while self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            self.step();
        }
        self.text.get(start..self.at).filter(|digits| !digits.is_empty())
    }
}

impl Number {
    /// The number that digits before and after the point, moved by an exponent, spell.
    fn read(negative: bool, whole: &str, fraction: &str, exponent: i64) -> Self {
        let digits = whole.bytes().chain(fraction.bytes());
        let written = whole.len().saturating_add(fraction.trim_end_matches('0').len());
        let point = i64::try_from(whole.len()).unwrap_or(i64::MAX).saturating_add(exponent);
        let mut number = 0_i64;
        let mut huge = false;
        for (place, byte) in (0_i64..).zip(digits.take(written)) {
            let digit = i64::from(byte.saturating_sub(b'0'));
            if place >= point {
                if digit != 0 {
                    return Self::Fraction;
                }
                continue;
            }
            match number.checked_mul(10).and_then(|tens| tens.checked_add(digit)) {
                Some(longer) => number = longer,
                None => huge = true,
            }
        }
        let missing = point.saturating_sub(i64::try_from(written).unwrap_or(i64::MAX)).max(0);
        if number == 0 && !huge {
            return Self::Whole(0);
        }
        for _ in 0..missing.min(20) {
            match number.checked_mul(10) {
                Some(longer) => number = longer,
                None => huge = true,
            }
        }
        if huge { Self::Huge } else { Self::Whole(if negative { -number } else { number }) }
    }
}

impl Serialize for Value<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null | Self::Number(Number::Huge | Number::Fraction) => serializer.serialize_unit(),
            Self::Flag(flag) => serializer.serialize_bool(*flag),
            Self::Number(Number::Whole(number)) => serializer.serialize_i64(*number),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(entries) => serializer.collect_seq(entries),
            Self::Object(fields) => {
                let mut map = serializer.serialize_map(Some(fields.len()))?;
                for (key, value) in fields {
                    map.serialize_entry(key, value)?;
                }
                map.end()
            }
        }
    }
}
