//! The fuzz targets on their seeds, and on many small damages to each: the bounded part of fuzzing. `cargo xtask fuzz` goes
//! on from the same seeds, led by coverage.

#[path = "fuzz/targets.rs"]
mod targets;

use std::fs;
use std::path::Path;

/// Marsaglia's xorshift: the same damages every time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap_or(0) % limit.max(1)
    }
}

/// Bytes that mean something to one reader or another.
const TELLING: &[&[u8]] = &[
    b"\"",
    b",",
    b";",
    b"\t",
    b"\n",
    b"\r",
    b"{",
    b"}",
    b"[",
    b"]",
    b":",
    b".",
    b"-",
    b"+",
    b"/",
    b"0",
    b"9",
    b"99999999999",
    b"null",
    b"true",
    b"1e9",
    b"\\u0000",
    b"\xff",
    b"\xe3\x80\x80",
    "年".as_bytes(),
    "月".as_bytes(),
    "時".as_bytes(),
    "万".as_bytes(),
    "令和".as_bytes(),
    "９".as_bytes(),
];

fn damaged(seed: &[u8], other: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut bytes = seed.to_vec();
    for _ in 0..=dice.below(4) {
        let at = dice.below(bytes.len() + 1);
        let to = (at + dice.below(12)).min(bytes.len());
        match dice.below(5) {
            0 => drop(bytes.drain(at..to)),
            1 => drop(bytes.splice(at..at, TELLING[dice.below(TELLING.len())].iter().copied())),
            2 => drop(bytes.splice(at..to, other.iter().copied().skip(dice.below(other.len())).take(16))),
            3 => bytes.truncate(at),
            _ => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= 1 << dice.below(8);
                }
            }
        }
    }
    bytes
}

#[test]
fn nothing_from_outside_breaks_a_promise() {
    const DAMAGES: usize = 60;
    for (name, target) in targets::TARGETS {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/seeds").join(name);
        let mut files: Vec<_> =
            fs::read_dir(&folder).expect("seeds").map(|entry| entry.expect("a seed").path()).collect();
        files.sort();
        let seeds: Vec<Vec<u8>> = files.iter().map(|file| fs::read(file).expect("a seed")).collect();
        assert!(seeds.len() >= 5, "{name} has too few seeds");
        let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
        for seed in &seeds {
            target(seed);
            for _ in 0..DAMAGES {
                let other = &seeds[dice.below(seeds.len())];
                target(&damaged(seed, other, &mut dice));
            }
        }
    }
}
