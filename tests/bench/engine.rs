//! How long the engine takes, natively: `cargo xtask bench`.
//!
//! One line per measurement: the best of several rounds, because noise only ever adds time.

use std::fmt::Write;
use std::hint::black_box;
use std::time::{Duration, Instant};

use yakkan::contract::{Value, assess, assess_many};

fn main() {
    for count in [1, 10, 100, 1_000] {
        for range in [true, false] {
            let text = request(count, range);
            let with = if range { "with" } else { "without" };
            time(&format!("{count} outages, {with} range"), 1, || {
                let request = Value::parse(&text).unwrap_or(Value::Null);
                black_box(assess(&request).is_ok());
            });
        }
    }
    let text = request(1, true);
    let requests: Vec<Value<'_>> = (0..10_000).filter_map(|_| Value::parse(&text)).collect();
    time("10,000 requests at once, each", 10_000, || {
        black_box(assess_many(&requests).len());
    });
}

/// So many outages of the Cloud Exchange service, two days apart.
fn request(count: usize, range: bool) -> String {
    let mut incidents = String::new();
    for index in 0..count {
        let (year, month, day) = (1990 + index / 168, 1 + index / 14 % 12, 1 + index % 14 * 2);
        let comma = if index > 0 { "," } else { "" };
        let minute = index % 50 + 1;
        let began = format!("{year}-{month:02}-{day:02}T10:00");
        let restored = format!("{year}-{month:02}-{day:02}T12:{minute:02}");
        let _ = write!(incidents, r#"{comma}{{"began":"{began}","restored":"{restored}"}}"#);
    }
    let answers = format!(r#"{{"monthlyFee":300001,"incidents":[{incidents}]}}"#);
    format!(r#"{{"service":"cloud-exchange-m","rules":["credit"],"range":{range},"answers":{answers}}}"#)
}

/// Prints how often a second `work` does one of the `each` things it does in a call.
fn time(what: &str, each: u32, mut work: impl FnMut()) {
    let mut calls: u32 = 1;
    while round(calls, &mut work) < Duration::from_millis(20) {
        calls *= 2;
    }
    let best = (0..7).map(|_| round(calls, &mut work)).min().unwrap_or_default();
    let nanoseconds = best.as_nanos() as f64 / f64::from(calls) / f64::from(each);
    println!("{what:<40} {:>12.1} µs {:>12.0} a second", nanoseconds / 1e3, 1e9 / nanoseconds);
}

fn round(calls: u32, work: &mut impl FnMut()) -> Duration {
    let start = Instant::now();
    for _ in 0..calls {
        work();
    }
    start.elapsed()
}
