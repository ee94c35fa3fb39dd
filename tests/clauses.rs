//! Every clause that is cited stands in the restated terms, is cited as its id says, and is marked with the rules that
//! compute with it.

mod sweep;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use serde_json::{Value as Json, json};
use yakkan::services::SERVICES;
use yakkan::terms::{Mark, Service};

/// A citation: the service and the rule that make it, its id, and how it reads in the language asked for.
type Citation = (&'static str, &'static str, String, String);

/// Everything the rules cite, over the examples and over requests that answer everything; these also at each reading
/// that is not the default, alone.
fn citations(language: &str) -> &'static BTreeSet<Citation> {
    static JAPANESE: OnceLock<BTreeSet<Citation>> = OnceLock::new();
    static ENGLISH: OnceLock<BTreeSet<Citation>> = OnceLock::new();
    (if language == "ja" { &JAPANESE } else { &ENGLISH }).get_or_init(|| cited(language))
}

fn cited(language: &str) -> BTreeSet<Citation> {
    let mut found = BTreeSet::new();
    for case in sweep::cases() {
        let mut answers = vec![case.answer(language, json!({}))];
        if case.full {
            answers.extend(sweep::readings(case.service).into_iter().map(|readings| case.answer(language, readings)));
        }
        for answer in answers {
            collect(&answer, &mut |id, text| {
                found.insert((case.service.id, case.rule.id(), id.to_owned(), text.to_owned()));
            });
        }
    }
    found
}

/// Every clause anywhere in an answer: of findings, steps, lines, limits, checks, warnings, questions.
fn collect(json: &Json, take: &mut impl FnMut(&str, &str)) {
    match json {
        Json::Object(fields) => {
            if let (2, Some(Json::String(id)), Some(Json::String(text))) =
                (fields.len(), fields.get("id"), fields.get("text"))
            {
                take(id, text);
            }
            fields.values().for_each(|value| collect(value, take));
        }
        Json::Array(entries) => entries.iter().for_each(|entry| collect(entry, take)),
        _ => {}
    }
}

fn passages(service: &Service) -> BTreeMap<&'static str, Mark> {
    let articles = service.document.articles.iter();
    articles.flat_map(|article| article.passages).map(|passage| (passage.id, passage.mark)).collect()
}

#[test]
fn every_citation_resolves_and_reads_as_its_id_says() {
    let mut wrong = BTreeSet::new();
    for language in ["ja", "en"] {
        let citations = citations(language);
        assert!(citations.len() > 100);
        for (service, _, id, text) in citations {
            let known = SERVICES.into_iter().find(|known| known.id == *service).unwrap();
            if !passages(known).contains_key(&**id) {
                wrong.insert(format!("{service}: no passage {id}"));
            }
            let (written, proviso) = written(id, language);
            if *text != written && *text != format!("{written}{proviso}") {
                wrong.insert(format!("{service}: {id} is cited as {text}, not as {written}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// How a passage is cited, and what may follow where its proviso is meant.
fn written(id: &str, language: &str) -> (String, &'static str) {
    let japanese = language == "ja";
    let (kind, rest) = id.split_once('-').unwrap();
    let parts: Vec<&str> = rest.split('-').collect();
    let text = match (kind, &*parts, japanese) {
        ("art", [article], true) => format!("第{article}条"),
        ("art", [article, paragraph], true) => format!("第{article}条第{paragraph}項"),
        ("art", [article, paragraph, item], true) => format!("第{article}条第{paragraph}項第{item}号"),
        ("art", [article, within @ ..], false) => {
            format!("Article {article}{}", within.iter().map(|part| format!("({part})")).collect::<String>())
        }
        ("annex", [annex, "remark"], true) => format!("別紙{annex}の備考"),
        ("annex", [annex, "remark", item], true) => format!("別紙{annex}の備考({item})"),
        ("annex", [annex, "remark"], false) => format!("Annex {annex}, remark"),
        ("annex", [annex, "remark", item], false) => format!("Annex {annex}, remark ({item})"),
        ("annex", [annex], true) => format!("別紙{annex}"),
        ("annex", [annex, number], true) => format!("別紙{annex}の{number}"),
        ("annex", [annex, number, item], true) => format!("別紙{annex}の{number}({item})"),
        ("annex", [annex], false) => format!("Annex {annex}"),
        ("annex", [annex, number], false) => format!("Annex {annex}-{number}"),
        ("annex", [annex, number, item], false) => format!("Annex {annex}-{number}({item})"),
        ("suppl", [year, month, day, paragraph], true) => {
            let bare = |number: &str| number.trim_start_matches('0').to_owned();
            format!("附則（{year}年{}月{}日）第{paragraph}項", bare(month), bare(day))
        }
        ("suppl", [year, month, day, paragraph], false) => {
            format!("Supplementary provisions of {year}-{month}-{day}, ({paragraph})")
        }
        _ => panic!("an id of no known form: {id}"),
    };
    (text, if japanese { "ただし書" } else { ", proviso" })
}

/// What a rule computes with without citing it, since it stands behind the passage that is cited: the guarantee that an
/// annex measures, the items of a paragraph, the fee that an annex refers to.
const BEHIND: [(&str, &str, &[&str]); 12] = [
    ("directory", "credit", &["art-8-1", "art-8-1-1", "annex-2-2-2"]),
    ("directory", "early-termination", &["annex-2-2-2"]),
    ("cloud-exchange-m", "eligibility", &["art-4-2-1", "art-4-2-2"]),
    ("cloud-exchange-m", "credit", &["art-8-1", "art-8-1-1", "art-8-1-2", "annex-2-2-2"]),
    ("cloud-exchange-m", "early-termination", &["annex-2-2-2"]),
    ("auth-outsource", "credit", &["annex-1-2-2"]),
    ("auth-outsource", "early-termination", &["annex-1-2-2"]),
    ("dns-platform", "eligibility", &["art-4-1-1", "art-4-1-2"]),
    ("dns-platform", "fees", &["annex-2-2-1"]),
    ("dns-platform", "credit", &["art-2", "annex-2-2-2", "annex-3-remark"]),
    ("managed-router", "fees", &["art-8-3", "art-9-2"]),
    ("managed-router", "early-termination", &["annex-1-2-1", "annex-1-2-2"]),
];

#[test]
fn a_passage_is_marked_with_the_rules_that_cite_it() {
    let mut citing: BTreeMap<(&str, String), BTreeSet<&str>> = BTreeMap::new();
    for (service, rule, id, _) in citations("ja") {
        citing.entry((service, id.clone())).or_default().insert(rule);
    }
    let mut wrong = Vec::new();
    for service in SERVICES {
        for (id, mark) in passages(service) {
            let marked: BTreeSet<&str> = match mark {
                Mark::Computed(rules) => rules.iter().map(|rule| rule.id()).collect(),
                Mark::Shown | Mark::General => BTreeSet::new(),
            };
            let mut cited = citing.get(&(service.id, id.to_owned())).cloned().unwrap_or_default();
            for (_, rule, _) in BEHIND.iter().filter(|behind| behind.0 == service.id && behind.2.contains(&id)) {
                if !cited.insert(rule) {
                    wrong
                        .push(format!("{} {id} is cited by {rule}: it no longer stands behind a citation", service.id));
                }
            }
            if marked != cited {
                wrong.push(format!("{} {id}: marked {marked:?}, cited by {cited:?}", service.id));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Each document's articles, supplementary provisions and annexes, paragraph by paragraph and item by item; `1..3`
/// stands for three of them.
const OUTLINES: [(&str, &str); 5] = [
    (
        "directory",
        "art-1 art-2 art-3-1..2 art-4 art-5 art-6 art-7-1..2 art-7-2-1..9 art-7-3..5 art-8-1 art-8-1-1 art-8-2 art-9
         art-10 art-11 art-12-1..3 art-13 art-13-1-1..3 art-14-1..2 art-15-1..2 art-16
         suppl-2018-12-01 suppl-2019-01-01 suppl-2019-10-01-1..3 suppl-2020-04-01 suppl-2022-07-01 suppl-2023-08-01
         annex-1-1-1 annex-2-1-1..2 annex-2-2-1..2 annex-3 annex-4-1..2 annex-5",
    ),
    (
        "cloud-exchange-m",
        "art-1 art-2-1..3 art-3 art-4-1..2 art-4-2-1..2 art-4-3..5 art-5 art-6 art-7-1..2 art-7-2-1 art-7-3..4 art-8-1
         art-8-1-1..2 art-8-2 art-9 art-10 art-11 art-12-1..2 art-13 art-14 art-14-1-1..2 art-15
         suppl-2014-11-01 suppl-2015-01-01 suppl-2015-11-01 suppl-2015-12-01 suppl-2016-04-01-1..2 suppl-2016-09-01
         suppl-2018-02-01-1..2 suppl-2018-10-01 suppl-2018-11-01 suppl-2019-02-01 suppl-2021-03-01
         annex-1-1-1..2 annex-1-2-1..2 annex-2-1-1..2 annex-2-2-1..2 annex-2-3 annex-3-1..2 annex-4",
    ),
    (
        "auth-outsource",
        "art-1 art-2 art-3 art-4 art-5-1..6 art-5-6-1..7 art-5-7 art-6 art-7 art-7-1-1..2 art-8-1..2 art-8-2-1
         art-8-3..4 art-9 art-10 art-11-1..2 art-12 art-13 art-13-1-1..2 art-14-1..4
         suppl-2009-03-01 suppl-2009-09-01 suppl-2010-09-01 suppl-2011-04-01 suppl-2011-06-01 suppl-2014-08-01
         suppl-2015-02-01 suppl-2015-05-01 suppl-2015-07-01 suppl-2017-04-01 suppl-2018-03-15 suppl-2018-05-01
         suppl-2019-12-01
         annex-1-1-1..2 annex-1-2-1..2 annex-1-3-1 annex-2-1..2 annex-3",
    ),
    (
        "dns-platform",
        "art-1 art-2 art-3 art-4 art-4-1-1..2 art-5 art-6 art-7 art-7-1-1..4 art-8-1..2 art-9 art-10 art-11
         suppl-2019-12-01 suppl-2022-03-01 suppl-2023-06-01-1..4 suppl-2024-08-01
         annex-1-1-1 annex-2-1-1..3 annex-2-2-1..3 annex-2-remark annex-3 annex-3-remark annex-3-remark-1..2",
    ),
    (
        "managed-router",
        "art-1 art-2 art-3 art-4 art-5-1..4 art-6-1 art-6-1-1..2 art-6-2 art-7-1 art-7-1-1..5 art-7-2..3 art-8-1..3
         art-9-1..3 art-9-3-1..3 art-10-1..2 art-11 art-12-1..2 art-13-1..3
         suppl-2005-05-01-1..6 suppl-2011-06-01 suppl-2012-07-01 suppl-2019-06-01 suppl-2021-02-01 suppl-2023-06-01
         annex-1-1 annex-1-1-1..2 annex-1-2 annex-1-2-1..2 annex-1-3 annex-1-3-1..6 annex-2-1..2",
    ),
];

#[test]
fn every_paragraph_and_item_of_every_document_is_restated() {
    assert_eq!(OUTLINES.map(|(service, _)| service), SERVICES.map(|service| service.id));
    for (service, (_, outline)) in SERVICES.into_iter().zip(OUTLINES) {
        let expected: Vec<String> = outline.split_whitespace().flat_map(spread).collect();
        let restated: Vec<&str> =
            service.document.articles.iter().flat_map(|article| article.passages).map(|passage| passage.id).collect();
        assert_eq!(restated, expected, "{}", service.id);
    }
}

/// `art-7-3..5` as `art-7-3`, `art-7-4`, `art-7-5`.
fn spread(ids: &str) -> Vec<String> {
    let Some((first, last)) = ids.split_once("..") else { return vec![ids.to_owned()] };
    let (stem, first) = first.rsplit_once('-').unwrap();
    let numbers = first.parse::<u32>().unwrap()..=last.parse().unwrap();
    numbers.map(|number| format!("{stem}-{number}")).collect()
}

#[test]
fn passages_stand_under_their_article_and_are_said_in_both_languages() {
    for service in SERVICES {
        let mut seen = BTreeSet::new();
        for article in service.document.articles {
            assert!(!article.passages.is_empty(), "{}: {} is empty", service.id, article.id);
            for passage in article.passages {
                let under = passage.id == article.id || passage.id.starts_with(&format!("{}-", article.id));
                assert!(under, "{}: {} is not of {}", service.id, passage.id, article.id);
                assert!(seen.insert(passage.id), "{}: {} stands twice", service.id, passage.id);
                assert!(!passage.says.ja.is_empty() && !passage.says.en.is_empty(), "{}: {}", service.id, passage.id);
            }
        }
        for term in service.document.defined {
            assert!(term.passage.is_none_or(|id| seen.contains(id)), "{}: {:?}", service.id, term.passage);
        }
        assert_eq!(service.document.edition, service.edition);
    }
}
