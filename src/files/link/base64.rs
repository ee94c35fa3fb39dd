//! Bytes as letters that every address takes (base64url, RFC 4648 §5, without padding).

const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

pub(super) fn encode(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().saturating_mul(4) / 3);
    for chunk in bytes.chunks(3) {
        let group = (0..3).fold(0_u32, |group, at| group << 8 | u32::from(chunk.get(at).copied().unwrap_or(0)));
        for at in 0..=chunk.len() {
            let letter = group.checked_shr(shift(at)).unwrap_or(0) & 63;
            text.extend(
                usize::try_from(letter).ok().and_then(|letter| LETTERS.get(letter)).map(|byte| char::from(*byte)),
            );
        }
    }
    text
}

/// The bytes up to the first letter that is none, and whether that was all.
pub(super) fn decode(text: &str) -> (Vec<u8>, bool) {
    let mut bytes = Vec::with_capacity(text.len().saturating_mul(3) / 4);
    for chunk in text.as_bytes().chunks(4) {
        let mut group = 0_u32;
        let mut count = 0_usize;
        for letter in chunk {
            let Some(value) = LETTERS.iter().position(|known| known == letter) else { break };
            group |= u32::try_from(value).unwrap_or(0).checked_shl(shift(count)).unwrap_or(0);
            count = count.saturating_add(1);
        }
        let whole = group.to_be_bytes();
        bytes.extend(whole.iter().skip(1).take(count.saturating_sub(1)));
        // Bits that no byte holds are zero in what is written; others mean that the end was changed.
        let spare = whole.iter().skip(1).skip(count.saturating_sub(1)).any(|byte| *byte != 0);
        if count < chunk.len() || count == 1 || spare {
            return (bytes, false);
        }
    }
    (bytes, true)
}

/// How far the letter at a place of its group is shifted.
fn shift(at: usize) -> u32 {
    18_u32.saturating_sub(u32::try_from(at).unwrap_or(3).saturating_mul(6))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_examples_of_the_standard() {
        for (bytes, text) in
            [("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foob", "Zm9vYg"), ("foobar", "Zm9vYmFy")]
        {
            assert_eq!(encode(bytes.as_bytes()), text);
            assert_eq!(decode(text), (bytes.as_bytes().to_vec(), true));
        }
        for damaged in ["Z", "Zh", "Zm9", "Zm9v!", "Zm9vY", "日本"] {
            assert!(!decode(damaged).1, "{damaged}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(bytes: Vec<u8>) {
            prop_assert_eq!(decode(&encode(&bytes)), (bytes, true));
        }

        #[test]
        fn never_panics(text in any::<String>()) {
            let _ = decode(&text);
        }
    }
}
