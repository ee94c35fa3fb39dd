use super::{Language, matrix, rate};
use crate::services::SERVICES;
use crate::site::address::{Here, Route};

const JA: Here = Here { route: Route::Compare, language: Language::Ja };
const EN: Here = Here { route: Route::Compare, language: Language::En };

/// The words of one service's answer to one question.
fn says(here: Here, row: &str, service: &str) -> Vec<String> {
    let matrix = matrix(here);
    let column = matrix.columns.iter().position(|column| column.service == service);
    let row = matrix.rows.into_iter().find(|other| other.id == row);
    let cell = row.zip(column).and_then(|(row, column)| row.cells.into_iter().nth(column));
    cell.into_iter().flat_map(|cell| cell.facts).map(|fact| fact.says).collect()
}

#[test]
fn the_answers_come_from_the_provisions() {
    for (row, service, ja, en) in [
        ("minimum-period", "auth-outsource", "1ヶ月", "1 month"),
        ("minimum-period", "managed-router", "1年", "1 year"),
        ("notice-wait", "managed-router", "到達から45日", "45 days from its arrival"),
        ("notice-wait", "directory", "待ちなし（到達の日）", "none: the day it arrives"),
        ("claim", "dns-platform", "翌月15日", "day 15 of the next month"),
        ("claim", "directory", "請求できる日から3ヶ月", "3 months from the day it can be claimed"),
        ("tiers", "directory", "30分超 60分以内：1/90", "over 30 minutes up to 60 minutes: 1/90"),
        ("tiers", "dns-platform", "99.5%以上 100%未満：1/10", "99.5% or more, below 100%: 1/10"),
        ("return", "managed-router", "終了から30日以内", "within 30 days of the end"),
    ] {
        assert_eq!(says(JA, row, service).first().map(String::as_str), Some(ja));
        assert_eq!(says(EN, row, service).first().map(String::as_str), Some(en));
    }
    for (row, service) in [("claim", "managed-router"), ("full-days", "dns-platform"), ("conversion", "auth-outsource")]
    {
        assert!(says(JA, row, service).is_empty(), "{row} {service}");
    }
    assert_eq!(says(JA, "tiers", "cloud-exchange-m").last().map(String::as_str), Some("14日超：全額"));
}

#[test]
fn every_row_answers_for_every_service() {
    for here in [JA, EN] {
        for row in matrix(here).rows {
            assert_eq!(row.cells.len(), SERVICES.len(), "{}", row.id);
        }
    }
}

#[test]
fn clauses_are_cited_as_the_terms_cite_them() {
    for here in [JA, EN] {
        let cells = matrix(here).rows.into_iter().flat_map(|row| row.cells);
        for clause in cells.flat_map(|cell| cell.facts).filter_map(|fact| fact.clause) {
            let (cited, shown) = (here.cites(clause.id), here.says(clause.text));
            assert!(shown.starts_with(&cited), "{}: {shown}, {cited}", clause.id);
        }
    }
}

#[test]
fn rates_read_as_percent() {
    assert_eq!([rate(0), rate(500_000_000), rate(5_000_000_000)], ["100%", "99.5%", "95%"]);
}
