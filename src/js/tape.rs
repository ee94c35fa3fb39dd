//! Any serializable value as a flat list of numbers beside one string.
//!
//! A word that lives as long as the program is named by its address, so that JavaScript reads it once and keeps it;
//! `serde`'s unit variants, whose names are such words, carry it. All other text is joined into one string.

use std::fmt;

use serde::ser::{self, Impossible, Serialize, Serializer};
use wasm_bindgen::JsValue;

/// Writes a value to a tape and hands it over.
pub fn of<T: Serialize>(value: &T, take: impl FnOnce(&[u32], &str) -> JsValue) -> JsValue {
    let mut tape = Tape::default();
    match value.serialize(&mut tape) {
        Ok(()) => take(&tape.numbers, &tape.text),
        Err(Never) => JsValue::UNDEFINED,
    }
}

/// What stands on the tape next. The same numbers stand in `objects.js`.
#[derive(Clone, Copy)]
enum Mark {
    Null,
    False,
    True,
    /// The lower and the upper half of a whole number.
    Whole,
    /// The address and the length of a word.
    Word,
    /// The length of a text in UTF-16 units.
    Text,
    /// The number of entries; a list whose number is written once it is known.
    List,
    /// The number of fields, each a word and a value.
    Object,
}

#[derive(Default)]
struct Tape {
    numbers: Vec<u32>,
    text: String,
}

impl Tape {
    fn mark(&mut self, mark: Mark) {
        self.numbers.push(mark as u32);
    }

    fn count(&mut self, count: usize) {
        self.numbers.push(u32::try_from(count).unwrap_or(u32::MAX));
    }

    fn whole(&mut self, number: i64) {
        self.mark(Mark::Whole);
        let [lower, upper] = [number & 0xFFFF_FFFF, (number >> 32) & 0xFFFF_FFFF];
        self.numbers.extend([lower, upper].map(|half| u32::try_from(half).unwrap_or(0)));
    }

    fn word(&mut self, word: &'static str) {
        self.count(word.as_ptr().addr());
        self.count(word.len());
    }

    fn text_from(&mut self, start: usize) {
        let bytes = self.text.as_bytes().get(start..).unwrap_or_default();
        // A continuation byte counts nothing, and a character of four bytes counts twice.
        let units = bytes.iter().map(|byte| usize::from(byte & 0xC0 != 0x80) + usize::from(*byte >= 0xF0)).sum();
        self.mark(Mark::Text);
        self.count(units);
    }
}

/// Nothing can go wrong while writing to a tape.
#[derive(Debug)]
struct Never;

impl fmt::Display for Never {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Ok(())
    }
}

impl std::error::Error for Never {}

impl ser::Error for Never {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

/// A list or an object in the making: where its count stands, and how many there are.
struct Open<'a> {
    tape: &'a mut Tape,
    at: usize,
    count: u32,
}

impl<'a> Open<'a> {
    fn new(tape: &'a mut Tape, mark: Mark) -> Self {
        tape.mark(mark);
        let at = tape.numbers.len();
        tape.numbers.push(0);
        Self { tape, at, count: 0 }
    }

    fn close(self) {
        if let Some(count) = self.tape.numbers.get_mut(self.at) {
            *count = self.count;
        }
    }
}

impl<'a> Serializer for &'a mut Tape {
    type Ok = ();
    type Error = Never;
    type SerializeSeq = Open<'a>;
    type SerializeTuple = Open<'a>;
    type SerializeTupleStruct = Open<'a>;
    type SerializeTupleVariant = Impossible<(), Never>;
    type SerializeMap = Impossible<(), Never>;
    type SerializeStruct = Open<'a>;
    type SerializeStructVariant = Impossible<(), Never>;

    fn serialize_bool(self, flag: bool) -> Result<(), Never> {
        self.mark(if flag { Mark::True } else { Mark::False });
        Ok(())
    }

    fn serialize_i8(self, number: i8) -> Result<(), Never> {
        self.serialize_i64(number.into())
    }

    fn serialize_i16(self, number: i16) -> Result<(), Never> {
        self.serialize_i64(number.into())
    }

    fn serialize_i32(self, number: i32) -> Result<(), Never> {
        self.serialize_i64(number.into())
    }

    fn serialize_i64(self, number: i64) -> Result<(), Never> {
        self.whole(number);
        Ok(())
    }

    fn serialize_u8(self, number: u8) -> Result<(), Never> {
        self.serialize_i64(number.into())
    }

    fn serialize_u16(self, number: u16) -> Result<(), Never> {
        self.serialize_i64(number.into())
    }

    fn serialize_u32(self, number: u32) -> Result<(), Never> {
        self.serialize_i64(number.into())
    }

    fn serialize_u64(self, number: u64) -> Result<(), Never> {
        self.serialize_i64(i64::try_from(number).unwrap_or(i64::MAX))
    }

    fn serialize_f32(self, _: f32) -> Result<(), Never> {
        Err(Never)
    }

    fn serialize_f64(self, _: f64) -> Result<(), Never> {
        Err(Never)
    }

    fn serialize_char(self, character: char) -> Result<(), Never> {
        self.serialize_str(character.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(self, text: &str) -> Result<(), Never> {
        let start = self.text.len();
        self.text.push_str(text);
        self.text_from(start);
        Ok(())
    }

    fn collect_str<T: fmt::Display + ?Sized>(self, value: &T) -> Result<(), Never> {
        use fmt::Write;
        let start = self.text.len();
        write!(self.text, "{value}").map_err(|_| Never)?;
        self.text_from(start);
        Ok(())
    }

    fn serialize_bytes(self, _: &[u8]) -> Result<(), Never> {
        Err(Never)
    }

    fn serialize_none(self) -> Result<(), Never> {
        self.mark(Mark::Null);
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Never> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Never> {
        self.serialize_none()
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Never> {
        self.serialize_none()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<(), Never> {
        self.mark(Mark::Word);
        self.word(variant);
        Ok(())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<(), Never> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<(), Never> {
        Err(Never)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Open<'a>, Never> {
        Ok(Open::new(self, Mark::List))
    }

    fn serialize_tuple(self, _: usize) -> Result<Open<'a>, Never> {
        Ok(Open::new(self, Mark::List))
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Open<'a>, Never> {
        Ok(Open::new(self, Mark::List))
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Never> {
        Err(Never)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self::SerializeMap, Never> {
        Err(Never)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Open<'a>, Never> {
        Ok(Open::new(self, Mark::Object))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Never> {
        Err(Never)
    }
}

impl Open<'_> {
    fn entry<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Never> {
        self.count = self.count.saturating_add(1);
        value.serialize(&mut *self.tape)
    }
}

impl ser::SerializeSeq for Open<'_> {
    type Ok = ();
    type Error = Never;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Never> {
        self.entry(value)
    }

    fn end(self) -> Result<(), Never> {
        self.close();
        Ok(())
    }
}

impl ser::SerializeTuple for Open<'_> {
    type Ok = ();
    type Error = Never;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Never> {
        self.entry(value)
    }

    fn end(self) -> Result<(), Never> {
        self.close();
        Ok(())
    }
}

impl ser::SerializeTupleStruct for Open<'_> {
    type Ok = ();
    type Error = Never;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Never> {
        self.entry(value)
    }

    fn end(self) -> Result<(), Never> {
        self.close();
        Ok(())
    }
}

impl ser::SerializeStruct for Open<'_> {
    type Ok = ();
    type Error = Never;

    // What a value has is a function of its own, so that what an answer does not have is not compiled for it.
    #[inline(never)]
    fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), Never> {
        self.tape.word(key);
        self.entry(value)
    }

    fn end(self) -> Result<(), Never> {
        self.close();
        Ok(())
    }
}
