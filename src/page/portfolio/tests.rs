//! The whole of it natively: files in, counted and uncounted rows and credits out.

use proptest::prelude::*;

use super::batch::{Batch, Job};
use super::source::{Kind, Settings, Source};
use crate::measure::Day;
use crate::terms::Language;

/// Contracts and outages of every service, as many as asked for.
pub fn large(contracts: usize, incidents: usize) -> (String, String) {
    let services = ["directory", "cloud-exchange-m", "auth-outsource", "directory", "cloud-exchange-m"];
    let mut table = String::from("契約番号,サービス,月額,オプション,オプション月額\n");
    for contract in 0..contracts {
        let service = services[contract % services.len()];
        table.push_str(&format!("C-{contract:05},{service},{},,\n", 100_000 + contract * 137));
    }
    let mut rows = String::from("契約番号,発生,復旧,原因\n");
    for incident in 0..incidents {
        let (contract, turn) = (incident % contracts, incident / contracts);
        let day = Day::parse("2023-01-01").unwrap().plus(i64::try_from(turn * 3 / 2).unwrap());
        let (hour, minute, lasts) = ((turn * 12) % 24, incident % 60, incident * 7 % 700);
        let end = hour * 60 + minute + lasts;
        let (ended, end) = (day.plus(i64::try_from(end / 1_440).unwrap()), end % 1_440);
        let cause = ["", "IIJ", "お客様"][incident % 3];
        rows.push_str(&format!("C-{contract:05},{day} {hour:02}:{minute:02},{ended} {:02}:{:02},{cause}\n", end / 60, end % 60));
    }
    (table, rows)
}

fn source(name: &str, text: &str) -> Source {
    Source { name: name.to_owned(), text: text.to_owned(), settings: Settings::default() }
}

fn run(sources: Vec<Source>) -> Batch {
    let today = Day::parse("2026-11-21").unwrap();
    let mut batch = Batch::new(Job { sources, aliases: Vec::new(), today, language: Language::Ja });
    while batch.step(1_000) {}
    batch
}

#[test]
#[ignore = "how long it takes, natively"]
fn speed() {
    let (contracts, incidents) = large(200, 100_000);
    let today = Day::parse("2026-11-21").unwrap();
    let begun = std::time::Instant::now();
    let mut batch = Batch::new(Job {
        sources: vec![source("c.csv", &contracts), source("i.csv", &incidents)],
        aliases: Vec::new(),
        today,
        language: Language::Ja,
    });
    let (mut longest, mut last) = (0, 0);
    loop {
        let step = std::time::Instant::now();
        let more = batch.step(500);
        longest = longest.max(step.elapsed().as_millis());
        if batch.progress() >= 400 && last < 400 {
            println!("read in {:?}", begun.elapsed());
        }
        last = batch.progress();
        if !more {
            break;
        }
    }
    println!("{} incidents, {} bad, {:?}, longest step {longest} ms, range {:?}", batch.incidents.len(), batch.bad.len(), begun.elapsed(), batch.range);
    println!("{:?}", batch.bad.first());
}
