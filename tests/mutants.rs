//! Small damages to the engine that no other test would notice: found by `cargo xtask mutants`, each answered here.

use serde_json::{Value as Json, json};
use yakkan::contract::{Value, assess};
use yakkan::measure::Day;
use yakkan::page::state::State;
use yakkan::services::SERVICES;
use yakkan::terms::Language;

/// The only finding of a request for one rule.
fn finding(request: &Json) -> Json {
    let text = request.to_string();
    let value = Value::parse(&text).expect("JSON");
    let assessment = assess(&value).unwrap_or_else(|error| panic!("{error:?}"));
    serde_json::to_value(&assessment.findings[0]).expect("JSON")
}

fn outage(fee: u64, began: &str, restored: &str, readings: &Json) -> Json {
    json!({
        "service": "cloud-exchange-m", "rules": ["credit"], "readings": readings,
        "answers": { "monthlyFee": fee, "dutyBreached": "no", "incidents": [{
            "began": began, "restored": restored, "noticed": began, "cause": "provider", "guaranteeBroken": "yes",
        }]},
    })
}

fn says(finding: &Json) -> Vec<String> {
    let steps = finding["steps"].as_array().expect("steps");
    steps.iter().map(|step| format!("{} {}", step["says"], step["value"])).collect()
}

#[test]
fn half_a_yen_and_more_goes_up_less_goes_down() {
    // 100,000 / 90 = 1,111.1…; 140,000 / 90 = 1,555.5…
    for (fee, reading, yen) in [
        (100_000, "floor", 1_111),
        (100_000, "half-up", 1_111),
        (100_000, "ceil", 1_112),
        (140_000, "floor", 1_555),
        (140_000, "half-up", 1_556),
        (140_000, "ceil", 1_556),
    ] {
        let request = outage(fee, "2025-06-02T00:00", "2025-06-02T00:45", &json!({ "yen-fraction": reading }));
        assert_eq!(finding(&request)["outcome"]["amount"]["yen"], json!(yen), "{fee} {reading}");
    }
}

#[test]
fn one_line_in_one_month_is_not_added_up() {
    let one = says(&finding(&outage(300_000, "2025-06-02T00:00", "2025-06-02T00:45", &json!({}))));
    assert!(!one.iter().any(|step| step.contains("足す") || step.contains("合計する")), "{one:#?}");
}

#[test]
fn long_numbers_are_grouped_in_the_working() {
    let steps = says(&finding(&outage(1_234_567, "2025-06-02T00:00", "2025-06-02T02:00", &json!({}))));
    assert!(steps.iter().any(|step| step.contains("1,234,567")), "{steps:#?}");
}

#[test]
fn a_day_without_its_year_lies_where_the_question_looks() {
    let today = Day::parse("2026-11-21").expect("a day");
    let mut state = State::new(SERVICES[0], Language::Ja, today);
    state.add("answers.incidents", "");
    for (at, typed, read) in [
        ("answers.cancellation.noticeArrivedOn", "1月31日", "2027-01-31"),
        ("answers.wantedEnd", "1/31", "2027-01-31"),
        ("answers.startedOn", "1月31日", "2026-01-31"),
        ("answers.startedOn", "12月1日", "2025-12-01"),
    ] {
        state.set(at, typed);
        let entered = state.entered();
        let found = at.split('.').try_fold(&entered.request, |value, key| value.get(key));
        assert_eq!(found.and_then(Value::as_text), Some(read), "{at}");
    }
}

#[test]
fn a_period_of_one_day_costs_one_day() {
    let answers = json!({
        "monthlyFee": 28_000, "startedOn": "2025-01-01", "period": { "from": "2025-02-10", "to": "2025-02-10" },
    });
    let request = json!({ "service": "cloud-exchange-m", "rules": ["fees"], "answers": answers });
    assert_eq!(finding(&request)["outcome"]["overPeriod"], json!({ "yen": 1_000, "exact": "1000" }));
}
