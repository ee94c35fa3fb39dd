//! What a cell names: a service, an item, an option, a cause, a contract.

use crate::rules::asks;
use crate::services::SERVICES;
use crate::terms::ask::Among;
use crate::terms::{Choice, Language, OptionTerms, Service, Text};
use crate::typed::fold;

/// The service a cell names: by its identifier, its name, or a part of its name that no other has.
///
/// ```
/// use yakkan::page::portfolio::names::service;
/// assert_eq!(service("ディレクトリ").map(|service| service.id), Some("directory"));
/// assert_eq!(service("Managed Router").map(|service| service.id), Some("managed-router"));
/// assert!(service("IIJ").is_none());
/// ```
#[must_use]
pub fn service(cell: &str) -> Option<&'static Service> {
    named(SERVICES.iter().copied(), cell, |service| (service.id, service.name))
}

/// The item of a service.
#[must_use]
pub fn item(service: &'static Service, cell: &str) -> Option<&'static Choice> {
    named(service.items.iter(), cell, |item| (item.id, item.name))
}

/// The option of a service.
#[must_use]
pub fn option(service: &'static Service, cell: &str) -> Option<&'static OptionTerms> {
    named(service.options.iter(), cell, |option| (option.choice.id, option.choice.name))
}

/// Whose cause it was.
#[must_use]
pub fn cause(cell: &str) -> Option<&'static Choice> {
    const ALSO: [(&str, &[&str]); 5] = [
        ("provider", &["iij", "提供者", "事業者"]),
        ("microsoft", &["ms", "マイクロソフト"]),
        ("customer", &["お客様", "顧客", "自社", "利用者"]),
        ("other", &["その他", "第三者", "thirdparty"]),
        ("unknown", &["不明", "未定", "調査中", "?", "？"]),
    ];
    let plainly = plain(cell);
    let also = ALSO.iter().find(|(_, names)| names.iter().any(|name| *name == cell || plain(name) == plainly));
    match also {
        Some((id, _)) => causes().find(|cause| cause.id == *id),
        None => exactly(causes(), &plainly, |cause| (cause.id, cause.name)),
    }
}

/// Whose cause it can be.
pub fn causes() -> impl Iterator<Item = &'static Choice> + Clone {
    let causes = match asks::CAUSES {
        Among::These(causes) => causes,
        _ => &[],
    };
    causes.iter().copied()
}

/// The names of some choices, for saying what would be right.
pub fn listed<'a>(choices: impl Iterator<Item = &'a Choice>, language: Language) -> String {
    let mut list = String::new();
    for choice in choices {
        if !list.is_empty() {
            list.push_str(if language == Language::Ja { "、" } else { ", " });
        }
        list.push_str(choice.name.in_language(language));
    }
    list
}

/// A contract's name or number as it is compared: half-width, lower case, blanks as one.
#[must_use]
pub fn key(name: &str) -> String {
    let mut key = String::with_capacity(name.len());
    for letter in name.trim().chars().map(fold) {
        if letter != ' ' || !key.ends_with(' ') {
            key.push(letter);
        }
    }
    key
}

fn named<T: Copy>(
    all: impl Iterator<Item = T> + Clone,
    cell: &str,
    of: impl Fn(T) -> (&'static str, Text),
) -> Option<T> {
    /// A shorter piece of a name says too little, and so does a shorter name within a cell.
    const SHORTEST: (usize, usize) = (2, 4);
    let cell = plain(cell);
    if let Some(found) = exactly(all.clone(), &cell, &of) {
        return Some(found);
    }
    let long = |name: &str, least: usize| name.chars().nth(least.saturating_sub(1)).is_some();
    if !long(&cell, SHORTEST.0) {
        return None;
    }
    let is_alike = |one: &T| {
        let names = names(of(*one));
        names.iter().any(|name| name.contains(&cell) || (long(name, SHORTEST.1) && cell.contains(name.as_str())))
    };
    let mut alike = all.filter(is_alike);
    let first = alike.next()?;
    alike.next().is_none().then_some(first)
}

fn exactly<T: Copy>(mut all: impl Iterator<Item = T>, cell: &str, of: impl Fn(T) -> (&'static str, Text)) -> Option<T> {
    all.find(|one| names(of(*one)).iter().any(|name| name == cell))
}

fn names((id, name): (&'static str, Text)) -> [String; 3] {
    [plain(id), plain(name.ja), plain(name.en)]
}

/// Letters and digits alone, half-width and in lower case.
fn plain(name: &str) -> String {
    name.chars().map(fold).filter(|letter| letter.is_alphanumeric()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_service_item_option_and_cause_is_found_by_its_own_names() {
        for one in SERVICES {
            for name in [one.id, one.name.ja, one.name.en] {
                assert_eq!(service(name).map(|found| found.id), Some(one.id), "{name}");
            }
            for choice in one.items {
                for name in [choice.id, choice.name.ja, choice.name.en] {
                    assert_eq!(item(one, name), Some(choice), "{name}");
                }
            }
            for terms in one.options {
                for name in [terms.choice.id, terms.choice.name.ja, terms.choice.name.en] {
                    assert_eq!(option(one, name), Some(terms), "{name}");
                }
            }
        }
        for (cell, id) in [
            ("IIJ", "provider"),
            ("提供元", "provider"),
            ("お客様", "customer"),
            ("不明", "unknown"),
            ("Other", "other"),
            ("回線断", ""),
        ] {
            assert_eq!(cause(cell).map_or("", |cause| cause.id), id, "{cell}");
        }
    }

    #[test]
    fn parts_of_names_are_enough_where_no_other_has_them() {
        for (cell, id) in [
            ("ＤＮＳプラットフォーム", "dns-platform"),
            ("認証アウトソース", "auth-outsource"),
            ("type m", "cloud-exchange-m"),
        ] {
            assert_eq!(service(cell).map(|service| service.id), Some(id), "{cell}");
        }
        assert!(cause("own").is_none() && item(SERVICES[4], "small").is_none(), "no guess by a few letters");
        assert!(service("サービス").is_none() && service("").is_none() && service("x").is_none());
        assert_eq!(key(" Ａ社　本社 "), key("a社 本社"));
        assert_ne!(key("A-11"), key("A1-1"));
    }
}
