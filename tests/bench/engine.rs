//! How long the engine takes, natively: `cargo xtask bench`.
//!
//! One line per measurement: the best of several rounds, because noise only ever adds time.

use std::hint::black_box;
use std::time::{Duration, Instant};

fn main() {
    time("the clock itself", || {
        black_box(0);
    });
}

/// Prints the time that one call of `work` takes.
fn time(what: &str, mut work: impl FnMut()) {
    let mut calls: u32 = 1;
    while round(calls, &mut work) < Duration::from_millis(20) {
        calls *= 2;
    }
    let best = (0..7).map(|_| round(calls, &mut work)).min().unwrap_or_default();
    println!("{what:<40} {:>12.1} ns", best.as_nanos() as f64 / f64::from(calls));
}

fn round(calls: u32, work: &mut impl FnMut()) -> Duration {
    let start = Instant::now();
    for _ in 0..calls {
        work();
    }
    start.elapsed()
}
