use std::collections::BTreeSet;

use super::{Page, pages};
use crate::services::SERVICES;
use crate::terms::Language;

/// The values of an attribute in a piece of markup, in order.
fn values<'a>(markup: &'a str, attribute: &str) -> Vec<&'a str> {
    let start = format!(" {attribute}=\"");
    markup.split(start.as_str()).skip(1).filter_map(|rest| rest.split_once('"').map(|(value, _)| value)).collect()
}

fn ids(page: &Page) -> BTreeSet<&str> {
    values(&page.body, "id").into_iter().collect()
}

/// The page a relative link from this one leads to, and the place on it.
fn follow<'a>(from: &Page, link: &'a str) -> (String, Option<&'a str>) {
    let (path, place) = match link.split_once('#') {
        Some((path, place)) => (path, Some(place)),
        None => (link, None),
    };
    let path = path.split_once('?').map_or(path, |(path, _)| path);
    let mut folders: Vec<&str> = from.path.split_terminator('/').collect();
    for part in path.split_terminator('/') {
        match part {
            "." => {}
            ".." => assert!(folders.pop().is_some(), "{link} climbs out of the site"),
            folder => folders.push(folder),
        }
    }
    let path: String = folders.iter().map(|folder| format!("{folder}/")).collect();
    (path, place)
}

#[test]
fn every_route_is_there_in_both_languages() {
    let pages = pages("1.2.3");
    let paths: BTreeSet<&str> = pages.iter().map(|page| page.path.as_str()).collect();
    assert_eq!(paths.len(), pages.len());
    let claims = SERVICES.iter().filter(|service| service.credit.is_some()).count();
    assert_eq!(pages.len(), 2 * (6 + 2 * SERVICES.len() + claims));
    for page in &pages {
        assert!(paths.contains(page.alternate.as_str()), "{}", page.path);
        assert_eq!(page.path.starts_with("en/"), page.language == Language::En);
    }
    for path in ["", "compare/", "about/", "en/", "en/compare/", "en/about/"] {
        assert!(paths.contains(path), "{path}");
    }
    for service in SERVICES {
        assert!(paths.contains(format!("services/{}/", service.id).as_str()));
        assert!(paths.contains(format!("en/services/{}/", service.id).as_str()));
    }
}

#[test]
fn ids_are_unique_on_a_page() {
    for page in pages("1.2.3") {
        let all = values(&page.body, "id");
        let mut seen = BTreeSet::new();
        for id in all {
            assert!(seen.insert(id), "{}: {id} twice", page.path);
        }
    }
}

#[test]
fn every_link_leads_somewhere() {
    let pages = pages("1.2.3");
    for page in &pages {
        let targets = values(&page.body, "href");
        assert!(!targets.is_empty() || page.kind == "embed");
        for link in targets {
            let (path, place) = follow(page, link);
            let there = pages.iter().find(|other| other.path == path);
            let Some(there) = there else {
                panic!("{}: {link} leads to no page", page.path);
            };
            if let Some(place) = place {
                assert!(ids(there).contains(place), "{}: {link}", page.path);
            }
        }
        for attribute in ["popovertarget", "aria-labelledby"] {
            for place in values(&page.body, attribute) {
                assert!(ids(page).contains(place), "{}: {place}", page.path);
            }
        }
    }
}

#[test]
fn every_passage_stands_on_its_page_with_its_hooks() {
    for page in pages("1.2.3") {
        let service = SERVICES.iter().find(|service| page.path.ends_with(&format!("services/{}/", service.id)));
        let Some(service) = service else { continue };
        let ids = ids(&page);
        let passages = values(&page.body, "data-passage");
        let expected: Vec<&str> =
            service.document.articles.iter().flat_map(|article| article.passages).map(|passage| passage.id).collect();
        assert_eq!(passages, expected, "{}", page.path);
        for passage in passages {
            assert!(ids.contains(passage), "{}: {passage}", page.path);
        }
        assert_eq!(values(&page.body, "data-cite").len(), expected.len());
        assert_eq!(values(&page.body, "data-mark").len(), expected.len());
    }
}

#[test]
fn headings_begin_with_one_and_skip_no_level() {
    for page in pages("1.2.3") {
        let levels: Vec<usize> =
            page.body.match_indices("<h").filter_map(|(at, _)| page.body.get(at + 2..at + 3)?.parse().ok()).collect();
        assert_eq!(levels.first(), Some(&1), "{}", page.path);
        assert_eq!(levels.iter().filter(|&&level| level == 1).count(), 1);
        for pair in levels.windows(2) {
            let [one, next] = pair else { continue };
            assert!(*next <= one + 1, "{}: h{one} then h{next}", page.path);
        }
    }
}

#[test]
fn nothing_is_inline_that_a_strict_policy_forbids() {
    for page in pages("1.2.3") {
        assert!(values(&page.body, "style").is_empty(), "{}", page.path);
        assert!(!page.body.contains("<script") && !page.body.contains(" onclick="));
        assert!(!page.body.contains("http"), "{}", page.path);
    }
}

#[test]
fn english_pages_mark_their_japanese() {
    let japanese = |c: char| ('\u{3040}'..='\u{9fff}').contains(&c);
    for page in pages("1.2.3").iter().filter(|page| page.language == Language::En) {
        for (at, _) in page.body.match_indices(japanese) {
            let opening = page.body.get(..at).and_then(|before| before.rsplit_once('<'));
            assert!(opening.is_some_and(|(_, tag)| tag.contains("lang=\"ja\"")), "{}: {at}", page.path);
        }
    }
}

#[test]
fn the_head_names_both_languages() {
    for page in pages("1.2.3") {
        let head = page.head(Some("https://example.com/folder/"));
        let links = values(&head, "href");
        assert_eq!(links.first().copied(), Some(format!("https://example.com/folder/{}", page.path).as_str()));
        assert_eq!(values(&head, "hreflang"), ["ja", "en", "x-default"]);
        assert!(!page.head(None).contains("href"), "{}", page.path);
    }
}
