//! Many requests: those of the examples, and for each service one that answers everything.

#![allow(dead_code, reason = "each test file sweeps for its own ends")]

use serde_json::{Value as Json, json};
use yakkan::contract::{Value, assess};
use yakkan::services::SERVICES;
use yakkan::terms::readings::READINGS;
use yakkan::terms::{RuleId, Service};

/// A request for one rule of one service, at the default readings and without a range.
pub struct Case {
    pub service: &'static Service,
    pub rule: RuleId,
    pub request: Json,
    /// Whether it answers everything.
    pub full: bool,
}

impl Case {
    /// The answer, in a language and at some readings.
    pub fn answer(&self, language: &str, readings: Json) -> Json {
        let mut request = self.request.clone();
        request["language"] = json!(language);
        request["readings"] = readings;
        assessed(&request).unwrap_or_else(|| panic!("refused: {request}"))
    }
}

/// The answer to a request, where there is one.
pub fn assessed(request: &Json) -> Option<Json> {
    let text = request.to_string();
    let answer = assess(&Value::parse(&text)?).ok()?;
    Some(serde_json::to_value(answer).unwrap())
}

/// Every good request of the examples and of [`full`], once for each rule.
pub fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    let examples = examples().into_iter().map(|request| (request, false));
    for (request, full) in examples.chain(full().into_iter().map(|request| (request, true))) {
        let Some(service) = SERVICES.into_iter().find(|service| request["service"] == service.id) else { continue };
        if assessed(&request).is_none() {
            continue;
        }
        for rule in RuleId::ALL {
            let mut request = request.clone();
            request["rules"] = json!([rule.id()]);
            request["range"] = json!(false);
            cases.push(Case { service, rule, request, full });
        }
    }
    assert!(cases.len() > 1_000);
    cases
}

/// Each reading of a service that is not the default, alone.
pub fn readings(service: &Service) -> Vec<Json> {
    let open = READINGS.iter().filter(|reading| service.readings.contains(&reading.id));
    open.flat_map(|reading| reading.options.iter().skip(1).map(|option| json!({ reading.id: option.id }))).collect()
}

/// The requests of the examples.
pub fn examples() -> Vec<Json> {
    let folder = format!("{}/tests/examples", env!("CARGO_MANIFEST_DIR"));
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let mut requests = Vec::new();
    for file in files.iter().filter(|file| file.extension().is_some_and(|ending| ending == "jsonl")) {
        for line in std::fs::read_to_string(file).unwrap().lines() {
            let mut case: Json = serde_json::from_str(line).unwrap();
            if case.get("request").is_some() {
                requests.push(case["request"].take());
            }
        }
    }
    requests
}

/// For each service: everything its rules ask, with outages, options and endings of every kind.
pub fn full() -> Vec<Json> {
    let mut requests = Vec::new();
    for service in SERVICES {
        let mut answers = Vec::new();
        let items: Vec<Json> = if service.items.is_empty() {
            vec![Json::Null]
        } else {
            service.items.iter().map(|item| json!(item.id)).collect()
        };
        for (place, item) in items.iter().enumerate() {
            let grounds = ["ordinary", "article-28", "abolished", "unknown"];
            let grounds = if place == 0 { &grounds[..] } else { &grounds[..1] };
            answers.extend(grounds.iter().map(|ground| with_everything(service, item, ground)));
        }
        for conversion in service.conversions {
            let mut old = with_everything(service, &items[0], "ordinary");
            old["formerly"] = json!(conversion.choice.id);
            old["contractedOn"] = json!("1999-01-01");
            answers.push(old);
        }
        for answers in answers {
            requests.push(json!({ "service": service.id, "answers": answers, "today": "2026-01-01" }));
        }
    }
    requests
}

fn with_everything(service: &Service, item: &Json, ground: &str) -> Json {
    let apart = ground == "ordinary";
    let options: Vec<Json> = service
        .options
        .iter()
        .enumerate()
        .map(|(place, option)| {
            let mut answer = json!({ "option": option.choice.id, "monthlyFee": 7_000 + place, "initialFee": 900, "startedOn": "2025-05-15" });
            if apart && service.end.option_stop.is_some() && place % 3 == 1 {
                answer["stop"] = json!({ "noticeArrivedOn": "2025-04-25", "requestedFor": "2025-05-26" });
            }
            if apart && place % 3 == 2 {
                answer["endedOn"] = json!("2025-05-27");
            }
            if service.commitment.restarts_by_change() {
                answer["changedOn"] = json!(["2025-05-20"]);
            }
            answer
        })
        .collect();
    let mut answers = json!({
        "monthlyFee": 98_765, "initialFee": 5_000, "startedOn": "2025-05-10", "options": options,
        "cancellation": { "noticeArrivedOn": "2025-04-20", "requestedFor": "2025-05-28", "ground": ground },
        "wantedEnd": "2025-12-31", "period": { "from": "2025-05-01", "to": "2025-06-30" },
        "incidents": incidents(), "uptimes": uptimes(),
        "dns": { "zones": 3, "zoneMonthlyFee": 1_000, "zoneInitialFee": 300, "neededQps": 450, "qpsUnitMonthlyFee": 10_001,
            "trafficManagement": 2, "trafficMonthlyFee": 33_333, "trafficInitialFee": 500 },
    });
    if !item.is_null() {
        answers["item"] = item.clone();
    }
    if service.commitment.restarts_by_change() {
        answers["equipmentChangedOn"] = json!(["2025-05-12"]);
    }
    if !service.commitment.connections.is_empty() {
        answers["connections"] = json!([
            { "to": "office-365", "monthlyFee": 20_000, "startedOn": "2025-05-20" },
            { "to": "azure-public", "monthlyFee": 30_000, "startedOn": "2025-05-01" },
        ]);
    }
    answers["oneTime"] =
        service.fees.one_time.iter().map(|fee| json!({ "what": fee.choice.id, "fee": 1_234 })).collect();
    answers
}

fn incidents() -> Json {
    let outage = |began: &str, restored: &str, more: Json| {
        let mut outage = json!({ "began": began, "restored": restored });
        outage.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        outage
    };
    let late = json!({ "detected": "2025-06-02T00:00", "sent": null });
    json!([
        outage(
            "2025-06-01T00:00",
            "2025-06-01T00:20",
            json!({ "notice": { "detected": "2025-06-01T00:00", "sent": "2025-06-01T00:30" } })
        ),
        outage("2025-06-02T00:00", "2025-06-04T01:00", json!({ "notice": late, "noticed": "2025-06-02T00:07" })),
        outage(
            "2025-06-05T00:00",
            "2025-06-07T05:00",
            json!({ "announced": [{ "from": "2025-06-06T00:00", "to": "2025-06-06T01:00" }], "notice": late })
        ),
        outage(
            "2025-06-08T00:00",
            "2025-06-08T01:00",
            json!({ "announced": [{ "from": "2025-06-07T00:00", "to": "2025-06-09T00:00" }] })
        ),
        outage("2025-06-09T00:00", "2025-06-10T03:00", json!({ "cause": "customer" })),
        outage("2025-06-11T00:00", "2025-06-12T03:00", json!({ "cause": "microsoft" })),
        outage("2025-06-13T00:00", "2025-06-14T03:00", json!({ "guaranteeBroken": "no", "unusable": "no" })),
        outage(
            "2025-06-15T00:00",
            "2025-06-16T03:00",
            json!({ "cause": "unknown", "unusable": "unsure", "guaranteeBroken": "unsure" })
        ),
        outage("2025-06-30T12:00", "2025-07-20T12:00", json!({})),
    ])
}

fn uptimes() -> Json {
    json!([
        { "month": "2025-01", "of": "managed-dns", "percent": "99.97" },
        { "month": "2025-02", "of": "managed-dns", "failedSlots": 100 },
        { "month": "2025-02", "of": "traffic-management", "percent": "94.1" },
        { "month": "2025-03", "of": "traffic-management", "percent": "99.9", "cause": "other" },
        { "month": "2025-04", "of": "traffic-management", "percent": "99.9", "cause": "unknown" },
        { "month": "2025-05", "of": "managed-dns", "percent": "100" },
    ])
}
