//! Thousands of requests, answered natively and written down, so that the built engine can be held against them.

use std::fmt::Write;

use serde_json::{Value as Json, json};
use yakkan::contract::{Value, assess};

const REQUESTS: usize = 4_000;

/// What each request is answered, natively: one line of JSON each, read again in a browser.
#[test]
fn answers_are_written_down() {
    let known = examples();
    let mut dice = Dice(0x9E37_79B9_7F4A_7C15);
    let mut lines = String::new();
    let mut answered = 0;
    for _ in 0..REQUESTS {
        let mut request = known[dice.below(known.len())].clone();
        for _ in 0..dice.below(4) {
            change(&mut request, &mut dice);
        }
        let text = request.to_string();
        let answer = match assess(&Value::parse(&text).unwrap()) {
            Ok(assessment) => {
                answered += 1;
                json!({ "request": request, "answer": assessment })
            }
            Err(error) => json!({ "request": request, "problems": error.problems }),
        };
        writeln!(lines, "{answer}").unwrap();
    }
    assert!(answered > REQUESTS / 4, "{answered} were answered");
    std::fs::write(format!("{}/parity.jsonl", env!("CARGO_TARGET_TMPDIR")), lines).unwrap();
}

fn examples() -> Vec<Json> {
    let folder = format!("{}/tests/examples", env!("CARGO_MANIFEST_DIR"));
    let mut requests = Vec::new();
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.sort();
    for file in files {
        for line in std::fs::read_to_string(file).unwrap().lines() {
            let case: Json = serde_json::from_str(line).unwrap();
            requests.extend(case.get("request").cloned());
        }
    }
    requests
}

/// Changes something, somewhere.
fn change(value: &mut Json, dice: &mut Dice) {
    match value {
        Json::Object(fields) if !fields.is_empty() && dice.below(8) > 0 => {
            let key = fields.keys().nth(dice.below(fields.len())).unwrap().clone();
            if dice.below(12) == 0 {
                fields.remove(&key);
            } else {
                change(&mut fields[&key], dice);
            }
        }
        Json::Array(entries) if !entries.is_empty() && dice.below(8) > 0 => {
            let place = dice.below(entries.len());
            match dice.below(12) {
                0 => drop(entries.remove(place)),
                1 => entries.push(entries[place].clone()),
                _ => change(&mut entries[place], dice),
            }
        }
        Json::Number(number) => {
            let number = number.as_i64().unwrap_or(1);
            *value = [number + 1, number * 3 + 7, number / 2, 98_765][dice.below(4)].into();
        }
        Json::String(text) => {
            if let Some(place) = text.rfind(|character: char| character.is_ascii_digit()) {
                text.replace_range(place..=place, &dice.below(10).to_string());
            } else {
                *text = ["yes", "no", "unsure", "unknown", "microsoft", "floor", "ceil", "total"][dice.below(8)].into();
            }
        }
        _ => *value = [json!("en"), json!(0), json!([]), json!({}), Json::Null][dice.below(5)].clone(),
    }
}

/// The same throws in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % sides
    }
}
