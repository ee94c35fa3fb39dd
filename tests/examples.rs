//! Requests with the answers they must get, worked out apart from this project's code.

use std::collections::BTreeSet;
use std::fmt::Write;

use serde_json::{Value as Json, json};
use yakkan::contract::{Value, assess};
use yakkan::measure::{Day, after_days, after_months, month_end_period};

#[test]
fn directory() {
    check("directory");
}

#[test]
fn cloud_exchange_m() {
    check("cloud-exchange-m");
}

#[test]
fn auth_outsource() {
    check("auth-outsource");
}

#[test]
fn dns_platform() {
    check("dns-platform");
}

#[test]
fn managed_router() {
    check("managed-router");
}

#[test]
fn refused() {
    check("errors");
}

#[test]
fn more() {
    check("more");
}

#[test]
fn calendar() {
    for case in lines("calendar") {
        let day = Day::parse(case["args"][0].as_str().unwrap()).unwrap();
        let number = u32::try_from(case["args"][1].as_u64().unwrap()).unwrap();
        let answer = match case["function"].as_str().unwrap() {
            "month_end_period" => month_end_period(day, number),
            "after_months" => after_months(day, number),
            _ => after_days(day, number),
        };
        assert_eq!(answer.to_string(), case["expect"].as_str().unwrap(), "{case}");
    }
}

/// Every case of a file, with all that differs told at once.
fn check(name: &str) {
    let mut report = String::new();
    for case in lines(name) {
        let differences = differences(&case);
        if !differences.is_empty() {
            writeln!(report, "{}: {}\n  {}", case["id"], case["about"], differences.join("\n  ")).unwrap();
        }
    }
    assert!(report.is_empty(), "\n{report}");
}

fn lines(name: &str) -> Vec<Json> {
    let path = format!("{}/tests/examples/{name}.jsonl", env!("CARGO_MANIFEST_DIR"));
    let lines: Vec<Json> =
        std::fs::read_to_string(path).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(!lines.is_empty());
    lines
}

fn differences(case: &Json) -> Vec<String> {
    let text = case["request"].to_string();
    let request = Value::parse(&text).unwrap();
    let mut found = Vec::new();
    match assess(&request) {
        Ok(assessment) => {
            let answer = serde_json::to_value(&assessment).unwrap();
            match case["expect"].get("findings") {
                None => found.push(format!("should be refused: {}", case["expect"])),
                Some(findings) => {
                    let count = (findings.as_array().unwrap().len(), answer["findings"].as_array().unwrap().len());
                    assert_eq!(count.0, count.1);
                    for (index, expected) in findings.as_array().unwrap().iter().enumerate() {
                        finding(&mut found, expected, &answer["findings"][index]);
                    }
                }
            }
        }
        Err(error) => {
            let problems: BTreeSet<String> = error
                .problems
                .iter()
                .map(|problem| json!({ "code": problem.code, "path": problem.path }).to_string())
                .collect();
            let expected: BTreeSet<String> =
                case["expect"]["error"].as_array().into_iter().flatten().map(Json::to_string).collect();
            if problems != expected {
                found.push(format!("problems {problems:?}\n  expected {expected:?}"));
            }
        }
    }
    found
}

fn finding(found: &mut Vec<String>, expected: &Json, answer: &Json) {
    for key in ["rule", "status", "outcome"] {
        compare(found, key, &expected[key], &answer[key]);
    }
    for key in ["missing", "assumed"] {
        if set(&expected[key]) != set(&answer[key]) {
            found.push(format!("{key}: {} instead of {}", answer[key], expected[key]));
        }
    }
    let codes = answer["warnings"].as_array().unwrap().iter().map(|warning| warning["code"].to_string()).collect();
    if set(&expected["warnings"]) != codes {
        found.push(format!("warnings: {codes:?} instead of {}", expected["warnings"]));
    }
    let (must, may) = (set(&expected["readings"]["must"]), set(&expected["readings"]["may"]));
    let readings = set(&answer["readings"]);
    if !must.is_subset(&readings) || !readings.is_subset(&may) {
        found.push(format!("readings: {readings:?}, must {must:?}, may {may:?}"));
    }
    for step in answer["steps"].as_array().unwrap() {
        assert!(!step["says"].as_str().unwrap().contains("{}"), "{step}");
    }
}

fn set(list: &Json) -> BTreeSet<String> {
    list.as_array().unwrap().iter().map(Json::to_string).collect()
}

/// Every field that is expected must be in the answer and equal.
fn compare(found: &mut Vec<String>, path: &str, expected: &Json, answer: &Json) {
    match (expected, answer) {
        (Json::Object(fields), Json::Object(_)) => {
            for (key, value) in fields {
                match answer.get(key) {
                    None => found.push(format!("{path}.{key} is absent")),
                    Some(answer) => compare(found, &format!("{path}.{key}"), value, answer),
                }
            }
        }
        (Json::Array(entries), Json::Array(answers)) if entries.len() == answers.len() => {
            for (index, (entry, answer)) in entries.iter().zip(answers).enumerate() {
                compare(found, &format!("{path}[{index}]"), entry, answer);
            }
        }
        _ if expected == answer => {}
        _ => found.push(format!("{path}: {answer} instead of {expected}")),
    }
}
