//! Small damages to the engine that no other test would notice: found by `cargo xtask mutants`, each answered here.

use serde_json::{Value as Json, json};
use yakkan::contract::{Value, assess, consult};
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

#[test]
fn the_order_of_rounding_is_in_doubt_only_where_two_lines_have_fractions() {
    // 100,020 / 30 = 3,334; 100,020 / 90 = 1,111.3…
    let request = |first: &str, second: &str| {
        json!({ "service": "cloud-exchange-m", "rules": ["credit"], "answers": {
            "monthlyFee": 100_020, "dutyBreached": "no", "incidents": [
                { "began": "2025-06-02T00:00", "restored": first, "noticed": "2025-06-02T00:00", "cause": "provider", "guaranteeBroken": "yes" },
                { "began": "2025-06-12T00:00", "restored": second, "noticed": "2025-06-12T00:00", "cause": "provider", "guaranteeBroken": "yes" },
            ],
        }})
    };
    for (first, second, doubt) in [
        ("2025-06-02T00:45", "2025-06-12T00:45", json!("rounding-order")),
        ("2025-06-02T00:45", "2025-06-12T05:00", Json::Null),
    ] {
        let finding = finding(&request(first, second));
        let steps = finding["steps"].as_array().expect("steps");
        let sum = steps.iter().find(|step| step["says"].as_str().is_some_and(|says| says.contains("件を足す")));
        assert_eq!(sum.map(|step| &step["reading"]), Some(&doubt), "{second}");
    }
}

#[test]
fn a_notice_takes_effect_as_it_arrives_only_where_nothing_is_to_be_waited_for() {
    for (service, takes_effect, waits) in [("directory", true, false), ("cloud-exchange-m", false, true)] {
        let answers = json!({ "startedOn": "2020-01-01", "cancellation": { "noticeArrivedOn": "2026-01-10" } });
        let steps = says(&finding(&json!({ "service": service, "rules": ["end"], "answers": answers })));
        assert_eq!(steps.iter().any(|step| step.contains("効力が生じる")), takes_effect, "{steps:#?}");
        assert_eq!(steps.iter().any(|step| step.contains("30日後")), waits, "{steps:#?}");
    }
}

#[test]
fn an_option_stopped_by_its_own_notice_is_told_of_once() {
    let answers = json!({ "startedOn": "2024-02-29", "options": [{
        "option": "support-ad", "monthlyFee": 80_000, "startedOn": "2024-02-29", "stop": { "noticeArrivedOn": "2024-10-01" },
    }]});
    let steps = says(&finding(&json!({ "service": "directory", "rules": ["end"], "answers": answers })));
    assert_eq!(steps.iter().filter(|step| step.contains("オプション1")).count(), 1, "{steps:#?}");
}

#[test]
fn what_options_cost_is_asked_for_and_in_doubt_where_it_moves_the_base() {
    let incident = json!({
        "began": "2025-06-02T00:00", "restored": "2025-06-04T00:00", "noticed": "2025-06-02T00:00", "cause": "provider",
    });
    for (option, doubt) in [(0, false), (60_000, true)] {
        let options = json!([{ "option": "support-ad", "monthlyFee": option }]);
        let answers = json!({ "monthlyFee": 90_000, "options": options, "incidents": [incident] });
        let request = json!({ "service": "directory", "rules": ["credit"], "answers": answers });
        let readings = finding(&request)["readings"].to_string();
        assert_eq!(readings.contains("monthly-fee-scope"), doubt, "{readings}");
    }
    for (service, has_options) in [("directory", true), ("dns-platform", false)] {
        let answers = json!({ "monthlyFee": 90_000, "incidents": [incident] });
        let request = json!({ "service": service, "rules": ["credit"], "answers": answers }).to_string();
        let value = Value::parse(&request).expect("JSON");
        let consultation = consult(&value);
        let questions = consultation.assessment.map(|assessment| assessment.questions).unwrap_or_default();
        assert_eq!(questions.iter().any(|question| question.path() == "answers.options"), has_options, "{service}");
    }
}

#[test]
fn fees_stand_in_the_order_of_what_they_are_for_and_are_called_so() {
    let answers = json!({ "item": "premium", "monthlyFee": 100_000, "dns": {
        "trafficManagement": 2, "trafficMonthlyFee": 15_000, "neededQps": 301, "qpsUnitMonthlyFee": 20_000,
    }});
    let finding = finding(&json!({ "service": "dns-platform", "rules": ["fees"], "answers": answers }));
    let lines = finding["outcome"]["lines"].as_array().expect("lines");
    let monthly = lines.iter().filter(|line| line["when"] == "monthly").map(|line| &line["what"]);
    assert_eq!(monthly.collect::<Vec<_>>(), ["base", "qps", "traffic-management"], "{lines:#?}");
    let told = says(&finding).into_iter().filter(|step| step.contains("月額費用：")).collect::<Vec<_>>();
    for (step, name) in told.iter().zip(["基本サービス", "追加QPS", "トラフィックマネジメント"]) {
        assert!(step.contains(name), "{told:#?}");
    }
}

#[test]
fn a_notice_that_came_late_is_not_told_of_as_missing() {
    for (sent, late) in [(json!("2025-06-02T00:40"), true), (Json::Null, false)] {
        let mut request = outage(300_000, "2025-06-02T00:00", "2025-06-02T00:10", &json!({}));
        request["answers"]["incidents"][0]["notice"] = json!({ "detected": "2025-06-02T00:00", "sent": sent });
        let steps = says(&finding(&request));
        assert_eq!(steps.iter().any(|step| step.contains("を超える")), late, "{steps:#?}");
        assert_eq!(steps.iter().any(|step| step.contains("通知はなかった")), !late, "{steps:#?}");
    }
}

#[test]
fn an_outage_until_the_last_midnight_of_a_month_does_not_reach_into_the_next() {
    for (restored, crosses) in [("2025-07-01T00:00", false), ("2025-07-01T00:01", true)] {
        let finding = finding(&outage(300_000, "2025-06-30T22:00", restored, &json!({})));
        let steps = finding["steps"].as_array().expect("steps");
        assert_eq!(steps.iter().any(|step| step["reading"] == "month-crossing"), crosses, "{restored}: {steps:#?}");
    }
}
