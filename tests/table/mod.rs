//! Tables that a person who knows the terms can read: what is answered, `||`, what must come of it.
//!
//! Each row names the articles its result must rest on. A heading says what a column holds; a number behind it, as in
//! `restored 2`, means the second outage, option or connection. An empty cell is not answered, or not looked at; `–`
//! is nothing. `given` are answers that all rows share.

#![allow(dead_code, reason = "each test file uses the kinds of table its service has")]

use std::fmt::Write;

use serde_json::{Map, Value as Json, json};
use yakkan::contract::{Value, assess};
use yakkan::terms::readings::READINGS;

/// Who may apply: `eligible`, and each check by its identifier.
pub fn eligibility(service: &str, given: &str, rows: &str) {
    check(service, "eligibility", given, rows, |outcome, heading| match heading {
        "eligible" => flag(&outcome["eligible"]),
        id => list(&outcome["checks"])
            .iter()
            .find(|check| check["id"] == id)
            .map_or_else(|| "–".into(), |check| flag(&check["holds"])),
    });
}

/// What is to be paid: `initial`, `monthly`, `one-time`, `over period`, `owed from`, and each line by what it is for.
pub fn fees(service: &str, given: &str, rows: &str) {
    check(service, "fees", given, rows, |outcome, heading| match heading {
        "initial" | "monthly" => plain(&outcome[heading]),
        "one-time" => plain(&outcome["oneTime"]),
        "over period" => plain(&outcome["overPeriod"]["yen"]),
        "exactly" => plain(&outcome["overPeriod"]["exact"]),
        "owed from" => each(&outcome["lines"], |line| plain(&line["owedFrom"])),
        what => each(&outcome["lines"], |line| {
            let meant = line["what"] == what && line["when"] != "initial";
            if meant { format!("{} × {}", line["count"], line["unit"]) } else { String::new() }
        }),
    });
}

/// When it ends: `ends`, `option`, `return by`, `latest notice`.
pub fn end(service: &str, given: &str, rows: &str) {
    check(service, "end", given, rows, |outcome, heading| {
        let (name, place) = numbered(heading);
        match name {
            "ends" => plain(&outcome["endsOn"]),
            "option" => plain(&outcome["options"][place]["endsOn"]),
            "return by" => plain(&outcome["returnBy"]),
            "latest notice" => plain(&outcome["latestNotice"]),
            _ => panic!("no column {heading}"),
        }
    });
}

/// What leaving early costs: `yen`, `low`, `high`, and for each line `13 days = 14,516` or why it is nothing; with
/// `E` behind its name the last day of its minimum period.
pub fn charge(service: &str, given: &str, rows: &str) {
    check(service, "early-termination", given, rows, |outcome, heading| {
        if let Some(amount) = amount(outcome, heading) {
            return amount;
        }
        let (name, ends) = heading.strip_suffix(" E").map_or((heading, false), |name| (name, true));
        let (name, place) = numbered(name);
        let mut lines = list(&outcome["lines"]).iter().filter(|line| {
            let what = line["what"].as_str().unwrap();
            what == name
                || what.strip_prefix("connection:") == Some(name)
                || (name == "option" && what.contains("option:"))
        });
        let Some(line) = lines.nth(place) else { return "–".into() };
        match (ends, line["reason"].as_str()) {
            (true, _) => plain(&line["ends"]),
            (false, Some(reason)) => reason.into(),
            (false, None) => format!("{} days = {}", line["residual"]["days"], line["amount"]["yen"]),
        }
    });
}

/// What an outage earns: `yen`, `low`, `high`, `exactly`, `claim by`, `cap`, `months`, and for each kind of credit its
/// share or why there is none; `claimable` and `each claim by` of every line that earns.
pub fn credit(service: &str, given: &str, rows: &str) {
    check(service, "credit", given, rows, |outcome, heading| {
        if let Some(amount) = amount(outcome, heading) {
            return amount;
        }
        let lines: Vec<&Json> = list(&outcome["months"]).iter().flat_map(|month| list(&month["lines"])).collect();
        let earning = |key: &str| {
            let lines = lines.iter().filter(|line| line["share"] != "0");
            joined(lines.map(|line| plain(&line[key])))
        };
        match heading {
            "claim by" => plain(&outcome["claimBy"]),
            "cap" => each(&outcome["months"], |month| plain(&month["cap"]["yen"])),
            "months" => {
                each(&outcome["months"], |month| format!("{} {}", plain(&month["month"]), month["amount"]["yen"]))
            }
            "claimable" => earning("claimableOn"),
            "each claim by" => earning("claimBy"),
            "base" => earning("base"),
            kind => joined(
                lines
                    .iter()
                    .filter(|line| line["by"] == kind)
                    .map(|line| if line["reason"].is_null() { plain(&line["share"]) } else { plain(&line["reason"]) }),
            ),
        }
    });
}

/// What an old contract became: `became`, `on`.
pub fn conversion(service: &str, given: &str, rows: &str) {
    check(service, "conversion", given, rows, |outcome, heading| match heading {
        "became" => joined(list(&outcome["became"]).iter().map(plain)),
        _ => plain(&outcome[heading]),
    });
}

/// The whole answer to a request in JSON.
pub fn answer(request: &Json) -> Json {
    let text = request.to_string();
    let request = Value::parse(&text).unwrap();
    serde_json::to_value(assess(&request).unwrap_or_else(|error| panic!("{text}\n{error:?}"))).unwrap()
}

/// The only finding of a request for one rule.
pub fn finding(service: &str, rule: &str, answers: Json) -> Json {
    answer(&json!({ "service": service, "rules": [rule], "answers": answers }))["findings"][0].take()
}

/// The entries of a list.
pub fn list(json: &Json) -> &[Json] {
    json.as_array().map_or(&[], Vec::as_slice)
}

/// A text without its quotes, a number, `–` for null.
pub fn plain(json: &Json) -> String {
    match json {
        Json::String(text) => text.clone(),
        Json::Null => "–".into(),
        other => other.to_string(),
    }
}

fn check(service: &str, rule: &str, given: &str, rows: &str, read: impl Fn(&Json, &str) -> String) {
    let mut lines = rows.lines().map(str::trim).filter(|line| !line.is_empty());
    let (inputs, outputs) = halves(lines.next().expect("headings"));
    let mut report = String::new();
    let mut count = 0;
    for line in lines {
        count += 1;
        let (answers, expected) = halves(line);
        assert_eq!((answers.len(), expected.len()), (inputs.len(), outputs.len()), "cells of: {line}");
        let mut request = json!({ "service": service, "rules": [rule], "answers": {} });
        for (heading, cell) in given.split(';').filter_map(|given| given.split_once(" = ")) {
            put(&mut request, heading.trim(), cell.trim());
        }
        let mut articles = "";
        for (heading, cell) in inputs.iter().zip(&answers).filter(|(_, cell)| !cell.is_empty()) {
            if *heading == "article" { articles = cell } else { put(&mut request, heading, cell) }
        }
        let finding = answer(&request)["findings"][0].take();
        let mut differences = Vec::new();
        let cited: Vec<&str> = list(&finding["clauses"]).iter().filter_map(|clause| clause["text"].as_str()).collect();
        let article_of = |clause: &str| clause.trim_end_matches("ただし書").to_owned();
        for article in articles.split('、').filter(|article| !article.is_empty() && *article != "–") {
            if !cited.iter().any(|clause| article_of(clause) == article_of(article)) {
                differences.push(format!("{article} is not among {cited:?}"));
            }
        }
        for (heading, cell) in outputs.iter().zip(&expected).filter(|(_, cell)| !cell.is_empty()) {
            let found = match *heading {
                "status" => plain(&finding["status"]),
                "missing" | "assumed" | "readings" => joined(list(&finding[*heading]).iter().map(plain)),
                "warnings" => joined(list(&finding["warnings"]).iter().map(|warning| plain(&warning["code"]))),
                _ => read(&finding["outcome"], heading),
            };
            if found != without_commas(cell) {
                differences.push(format!("{heading}: {found} instead of {cell}"));
            }
        }
        if !differences.is_empty() {
            writeln!(report, "{line}\n    {}\n    {request}", differences.join("\n    ")).unwrap();
        }
    }
    assert!(count > 0, "a table without rows");
    assert!(report.is_empty(), "\n{report}");
}

fn halves(line: &str) -> (Vec<&str>, Vec<&str>) {
    let (inputs, outputs) = line.split_once("||").unwrap_or_else(|| panic!("no || in: {line}"));
    (inputs.split('|').map(str::trim).collect(), outputs.split('|').map(str::trim).collect())
}

/// `restored 2` is the second `restored`.
fn numbered(heading: &str) -> (&str, usize) {
    match heading.rsplit_once(' ').map(|(name, number)| (name, number.parse::<usize>())) {
        Some((name, Ok(number))) => (name, number - 1),
        _ => (heading, 0),
    }
}

fn put(request: &mut Json, heading: &str, cell: &str) {
    if READINGS.iter().any(|reading| reading.id == heading) {
        request["readings"][heading] = json!(cell);
        return;
    }
    if heading == "today" {
        request["today"] = json!(cell);
        return;
    }
    let (name, place) = numbered(heading);
    let incident = |key: &str| format!("/incidents/{place}/{key}");
    let option = |key: &str| format!("/options/{place}/{key}");
    let connection = |key: &str| format!("/connections/{place}/{key}");
    let pointer = match name {
        "item" => "/item".into(),
        "fee" => "/monthlyFee".into(),
        "initial fee" => "/initialFee".into(),
        "start" => "/startedOn".into(),
        "made" => "/contractedOn".into(),
        "arrival" => "/cancellation/noticeArrivedOn".into(),
        "asked for" => "/cancellation/requestedFor".into(),
        "ended" => "/cancellation/endedOn".into(),
        "ground" => "/cancellation/ground".into(),
        "wanted" => "/wantedEnd".into(),
        "equipment changed" => "/equipmentChangedOn".into(),
        "duty breached" => "/dutyBreached".into(),
        "formerly" => "/formerly".into(),
        "period" => "/period".into(),
        "has option" => option("option"),
        "option fee" => option("monthlyFee"),
        "option initial" => option("initialFee"),
        "option start" => option("startedOn"),
        "option changed" => option("changedOn"),
        "stop" => option("stop/noticeArrivedOn"),
        "stop asked for" => option("stop/requestedFor"),
        "option ended" => option("endedOn"),
        "connected to" => connection("to"),
        "connection fee" => connection("monthlyFee"),
        "connection start" => connection("startedOn"),
        "began" | "restored" | "noticed" | "unusable" | "cause" | "announced" => incident(name),
        "broken" => incident("guaranteeBroken"),
        "detected" | "sent" => incident(&format!("notice/{name}")),
        "month" | "of" | "percent" => format!("/uptimes/{place}/{name}"),
        "failed slots" => format!("/uptimes/{place}/failedSlots"),
        "uptime cause" => format!("/uptimes/{place}/cause"),
        "one-time for" => format!("/oneTime/{place}/what"),
        "one-time fee" => format!("/oneTime/{place}/fee"),
        "zones" | "neededQps" | "trafficManagement" => format!("/dns/{name}"),
        "zone fee" => "/dns/zoneMonthlyFee".into(),
        "zone initial" => "/dns/zoneInitialFee".into(),
        "qps fee" => "/dns/qpsUnitMonthlyFee".into(),
        "traffic fee" => "/dns/trafficMonthlyFee".into(),
        "traffic initial" => "/dns/trafficInitialFee".into(),
        key => format!("/holds/{}", key.strip_prefix("holds ").unwrap_or_else(|| panic!("no column {heading}"))),
    };
    let value = match name {
        "announced" => cell.split(" and ").map(window).collect(),
        "period" => window(cell),
        "equipment changed" | "option changed" => cell.split(" and ").map(Json::from).collect(),
        "sent" if cell == "never" => Json::Null,
        "percent" => json!(cell),
        _ => scalar(cell),
    };
    *at(&mut request["answers"], &pointer) = value;
}

fn window(cell: &str) -> Json {
    let (from, to) = cell.split_once(" – ").unwrap_or_else(|| panic!("no window: {cell}"));
    json!({ "from": scalar(from.trim()), "to": scalar(to.trim()) })
}

/// A number where it is digits, else a text; a day and a time are joined by the `T` of a request.
fn scalar(cell: &str) -> Json {
    let digits = without_commas(cell);
    match digits.parse::<i64>() {
        Ok(number) => json!(number),
        Err(_) => json!(cell.replace(' ', "T")),
    }
}

/// The place of a pointer, made where it is not there yet.
fn at<'a>(json: &'a mut Json, pointer: &str) -> &'a mut Json {
    pointer.split('/').skip(1).fold(json, |json, key| match key.parse::<usize>() {
        Ok(index) => {
            if !json.is_array() {
                *json = json!([]);
            }
            let entries = json.as_array_mut().unwrap();
            while entries.len() <= index {
                entries.push(Json::Object(Map::new()));
            }
            &mut entries[index]
        }
        Err(_) => &mut json[key],
    })
}

fn amount(outcome: &Json, heading: &str) -> Option<String> {
    match heading {
        "yen" => Some(plain(&outcome["amount"]["yen"])),
        "exactly" => Some(plain(&outcome["amount"]["exact"])),
        "low" | "high" => Some(plain(&outcome["amount"][heading]["yen"])),
        _ => None,
    }
}

fn flag(json: &Json) -> String {
    match json.as_bool() {
        Some(true) => "yes".into(),
        Some(false) => "no".into(),
        None => "open".into(),
    }
}

fn each(entries: &Json, read: impl Fn(&Json) -> String) -> String {
    joined(list(entries).iter().map(read))
}

fn joined(parts: impl Iterator<Item = String>) -> String {
    let parts: Vec<String> = parts.filter(|part| !part.is_empty()).collect();
    if parts.is_empty() { "–".into() } else { parts.join(" + ") }
}

/// `98,765` as `98765`; a comma before anything but a digit stays.
fn without_commas(cell: &str) -> String {
    let mut rest = cell.chars().peekable();
    let mut plain = String::new();
    while let Some(letter) = rest.next() {
        if letter != ',' || !rest.peek().is_some_and(char::is_ascii_digit) {
            plain.push(letter);
        }
    }
    plain
}
