//! What is fuzzed: whatever comes from outside as text. Each target takes any bytes, and panics where a promise is broken.

use std::collections::HashSet;

use yakkan::contract::{Outcome, Value, assess, consult};
use yakkan::files::csv::{self, Separator};
use yakkan::files::{encoding, link, monitors};
use yakkan::measure::Day;
use yakkan::page::portfolio::batch::{Batch, Job};
use yakkan::page::portfolio::export::Take;
use yakkan::page::portfolio::source::{Settings, Source};
use yakkan::terms::Language;
use yakkan::typed::{Moment, clock, count, day, duration, echo, moment, month, paste, percent, yen};

/// Takes any bytes.
pub type Target = fn(&[u8]);

/// By name; the seeds of each stand in a folder of that name.
pub const TARGETS: [(&str, Target); 4] = [("request", request), ("link", link), ("csv", csv), ("typed", typed)];

/// A request as another site may send it.
fn request(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let Some(request) = Value::parse(&text) else { return };
    let consultation = consult(&request);
    match assess(&request) {
        Ok(assessment) => {
            assert!(consultation.problems.is_empty());
            for finding in &assessment.findings {
                if let Some(Outcome::Credit { amount, .. } | Outcome::Charge { amount, .. }) = &finding.outcome {
                    assert!(amount.low.yen <= amount.money.yen && amount.money.yen <= amount.high.yen);
                }
            }
        }
        Err(error) => {
            assert!(!error.problems.is_empty());
            let mut seen = HashSet::new();
            for problem in &error.problems {
                assert!(seen.insert((&problem.path, format!("{:?}", problem.code))), "{problem:?} stands twice");
            }
            assert_eq!(error.problems, consultation.problems);
        }
    }
}

/// The page's address, which anybody can change.
fn link(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    if let Ok((state, _)) = link::decode(&text) {
        let again = link::decode(&link::encode(&state)).map(|(again, dropped)| (sorted(again), dropped));
        assert_eq!(again, Ok((sorted(state), vec![])), "what is read is written and read again");
    }
}

/// Fields may change places on the way.
fn sorted(value: Value<'static>) -> Value<'static> {
    match value {
        Value::List(list) => Value::List(list.into_iter().map(sorted).collect()),
        Value::Object(fields) => {
            let mut fields: Vec<_> = fields.into_iter().map(|(key, value)| (key, sorted(value))).collect();
            fields.sort_by(|(a, _), (b, _)| a.cmp(b));
            Value::Object(fields)
        }
        plain => plain,
    }
}

/// A file of contracts or incidents, or a monitor's log. The first byte decides what stands between the cells.
fn csv(bytes: &[u8]) {
    let _ = encoding::detect(bytes);
    let text = String::from_utf8_lossy(bytes);
    let separator = match bytes.first() {
        Some(b'\t') => Separator::Tab,
        Some(b';') => Separator::Semicolon,
        Some(b',') => Separator::Comma,
        _ => csv::detect(&text),
    };
    let mut line = 0;
    for row in csv::rows(&text, separator) {
        assert!(row.line > line, "rows come in order");
        line = row.line;
        assert!(text.contains(row.text) && !row.cells.is_empty());
        let mut written = String::from(csv::BYTE_ORDER_MARK);
        csv::push_row(&mut written, row.cells.iter().map(AsRef::as_ref));
        let back: Vec<_> = csv::rows(&written, Separator::Comma).collect();
        // A row of blank cells is no row.
        if let [back] = back.as_slice() {
            assert_eq!(back.cells.len(), row.cells.len(), "{written:?}");
            for (now, before) in back.cells.iter().zip(&row.cells) {
                assert!(now == before || now.strip_prefix('\'') == Some(before), "{before:?} came back as {now:?}");
            }
        } else {
            assert!(row.cells.iter().all(|cell| cell.trim().is_empty()), "{written:?} is {} rows", back.len());
        }
    }
    let _ = (monitors::recognise(&text), monitors::uptime_robot(&text, 540), monitors::zabbix(&text));
    every_row_ends_somewhere(&text);
}

/// The file beside a table of contracts: each of its rows is counted, named with a reason, blank, or left aside.
fn every_row_ends_somewhere(text: &str) {
    const CONTRACTS: &str = "契約,サービス,月額\nA,directory,98765\nB,cloud-exchange-m,300000\n";
    let Some(today) = Day::parse("2026-11-21") else { return };
    let source =
        |name: &str, text: &str| Source { name: name.to_owned(), text: text.to_owned(), settings: Settings::default() };
    let sources = vec![source("contracts", CONTRACTS), source("any", text)];
    let mut batch = Batch::new(Job { sources, aliases: Vec::new(), today, language: Language::En });
    while batch.step(50) {}
    let contracts = batch.book.list.iter().filter(|(_, at)| at.source == 1).count();
    let outages = batch.incidents.iter().filter(|one| one.source == 1).count();
    assert_eq!(batch.counts[1].good(), contracts + outages, "{:?}", batch.counts);
    assert_eq!(batch.counts[1].bad, batch.bad.iter().filter(|bad| bad.source == 1).count());
    let taken = batch.take_away(Take::Bad, false);
    assert_eq!(csv::rows(&taken, Separator::Comma).count(), batch.bad.len() + 1);
}

/// What a person types into a field, or pastes.
fn typed(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let yearless = match Day::parse("2026-11-21") {
        Some(today) if bytes.first().is_some_and(|byte| byte % 2 == 0) => day::Yearless::UpTo(today),
        Some(today) => day::Yearless::From(today),
        None => day::Yearless::Refused,
    };
    if let Ok(read) = day::parse(&text, yearless) {
        let iso = read.to_string();
        assert_eq!(day::parse(&iso, day::Yearless::Refused), Ok(read), "{iso}");
        for language in [Language::Ja, Language::En] {
            let _ = echo::day(read, language);
        }
    }
    if let Ok(read) = moment::parse(&text, yearless) {
        let iso = read.iso();
        assert_eq!(moment::parse(&iso, day::Yearless::Refused).map(Moment::iso), Ok(iso));
    }
    if let Ok(read) = yen::parse(&text) {
        assert_eq!(yen::parse(&echo::yen(read, Language::Ja)), Ok(read), "{read}");
    }
    if let Ok(read) = percent::parse(&text) {
        assert_eq!(percent::parse(&read), Ok(read.clone()), "{read}");
    }
    if let Ok(read) = count::parse(&text, 999) {
        assert!(read <= 999);
    }
    if let Ok(read) = duration::parse(&text) {
        let _ = echo::duration(read, Language::En);
    }
    let _ = (clock::parse(&text), month::parse(&text));
    for line in paste::parse(&text, yearless) {
        let _ = format!("{line:?}");
    }
}
