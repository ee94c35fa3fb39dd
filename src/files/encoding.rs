//! Which encoding a file is in, so that the browser's decoder can be told.

/// An encoding that sheets and monitors write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, with or without a byte order mark.
    Utf8,
    /// UTF-16 as Windows writes it.
    Utf16Le,
    /// UTF-16 with the high byte first.
    Utf16Be,
    /// `Shift_JIS`, which Japanese sheets write by default.
    ShiftJis,
}

/// The encoding a file most likely is in, judged by its beginning.
///
/// ```
/// use yakkan::files::encoding::{Encoding, detect};
/// assert_eq!(detect("開始,復旧".as_bytes()), Encoding::Utf8);
/// assert_eq!(detect(b"\x8a\x4a\x8e\x6e"), Encoding::ShiftJis);
/// ```
#[must_use]
pub fn detect(bytes: &[u8]) -> Encoding {
    match bytes {
        [0xFF, 0xFE, ..] => Encoding::Utf16Le,
        [0xFE, 0xFF, ..] => Encoding::Utf16Be,
        _ if looks_like_utf8(bytes) => Encoding::Utf8,
        _ => Encoding::ShiftJis,
    }
}

/// Whether the bytes are UTF-8, or a piece of it that was cut within its last character.
#[must_use]
pub fn looks_like_utf8(bytes: &[u8]) -> bool {
    match std::str::from_utf8(bytes) {
        Ok(_) => true,
        Err(problem) => problem.error_len().is_none(),
    }
}

impl Encoding {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Utf8, Self::ShiftJis, Self::Utf16Le, Self::Utf16Be];

    /// The name by which a browser's `TextDecoder` knows it.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Utf16Le => "utf-16le",
            Self::Utf16Be => "utf-16be",
            Self::ShiftJis => "shift_jis",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn by_the_bytes() {
        for (bytes, expected) in [
            (b"".as_slice(), Encoding::Utf8),
            (b"a,b\0", Encoding::Utf8),
            (b"\xEF\xBB\xBFa", Encoding::Utf8),
            ("開".as_bytes().get(..2).unwrap(), Encoding::Utf8),
            (b"\xFF\xFEa\0", Encoding::Utf16Le),
            (b"\xFE\xFF\0a", Encoding::Utf16Be),
            (b"\x95\x9c\x8b\x8c,1", Encoding::ShiftJis),
            (b"\xB1\xB2", Encoding::ShiftJis),
        ] {
            assert_eq!(detect(bytes), expected, "{bytes:?}");
        }
    }
}
