//! How a passage is cited: from its id to the words a reader would look up, in both languages.

use super::address::Here;
use crate::terms::{Article, Language};

/// A passage's id as a citation: 第12条第2項, 別紙4の2, Article 12(2), Annex 4-2.
#[must_use]
pub fn citation(id: &str, language: Language) -> String {
    let Some((kind, rest)) = id.split_once('-') else {
        return id.to_owned();
    };
    let parts: Vec<&str> = rest.split('-').collect();
    match (kind, parts.as_slice()) {
        ("art", [article, inner @ ..]) => of_article(article, inner, language),
        ("annex", [annex, inner @ ..]) => of_annex(annex, inner, language),
        ("suppl", [year, month, day, inner @ ..]) => of_supplement(&format!("{year}-{month}-{day}"), inner, language),
        _ => id.to_owned(),
    }
}

/// A passage's own number within its article: `2` for a paragraph, `(3)` for an item of one, `2(3)` where the paragraph
/// around the item has no passage of its own but others stand beside it; none for a lone paragraph.
#[must_use]
pub fn number(passage: &str, article: &Article) -> Option<String> {
    let inner = inner(passage, article.id)?;
    if inner.ends_with(REMARK) {
        return Some("※".to_owned());
    }
    let Some((around, last)) = inner.rsplit_once('-') else {
        return Some(inner.to_owned());
    };
    let all = || article.passages.iter().filter_map(|other| self::inner(other.id, article.id));
    let lone = |other: &str| other.rsplit_once('-').is_some_and(|(paragraph, _)| paragraph == around);
    if all().any(|other| other == around) || all().all(lone) {
        return Some(format!("({last})"));
    }
    let paragraph = around.rsplit('-').next().unwrap_or(around);
    Some(format!("{paragraph}({last})"))
}

fn inner<'a>(passage: &'a str, article: &str) -> Option<&'a str> {
    passage.strip_prefix(article)?.strip_prefix('-')
}

/// A date as people write it: 2024年8月1日, 1 August 2024.
#[must_use]
pub fn day(iso: &str, language: Language) -> String {
    let mut parts = iso.split('-').map(|part| part.trim_start_matches('0'));
    let (Some(year), Some(month), Some(day)) = (parts.next(), parts.next(), parts.next()) else {
        return iso.to_owned();
    };
    match language {
        Language::Ja => format!("{year}年{month}月{day}日"),
        Language::En => {
            let name = month.parse().ok().and_then(|month: usize| MONTHS.get(month.checked_sub(1)?));
            format!("{day} {} {year}", name.unwrap_or(&month))
        }
    }
}

impl Here {
    /// A citation in this page's language.
    #[must_use]
    pub fn cites(self, id: &str) -> String {
        citation(id, self.language)
    }

    /// A date in this page's language.
    #[must_use]
    pub fn day(self, iso: &str) -> String {
        day(iso, self.language)
    }
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

fn of_article(article: &str, inner: &[&str], language: Language) -> String {
    match language {
        Language::Ja => {
            let units = ["項", "号", ""];
            let inner = inner.iter().zip(units);
            let inner: String = inner.map(|(n, unit)| format!("第{n}{unit}")).collect();
            format!("第{article}条{inner}")
        }
        Language::En => format!("Article {article}{}", bracketed(inner)),
    }
}

fn of_annex(annex: &str, inner: &[&str], language: Language) -> String {
    match (language, inner) {
        (Language::Ja, []) => format!("別紙{annex}"),
        (Language::En, []) => format!("Annex {annex}"),
        (Language::Ja, [REMARK, rest @ ..]) => format!("別紙{annex}の備考{}", bracketed(rest)),
        (Language::En, [REMARK]) => format!("Annex {annex}, remark"),
        (Language::En, [REMARK, rest @ ..]) => format!("Annex {annex}, remark {}", bracketed(rest)),
        (Language::Ja, [first, rest @ ..]) => format!("別紙{annex}の{first}{}", bracketed(rest)),
        (Language::En, [first, rest @ ..]) => format!("Annex {annex}-{first}{}", bracketed(rest)),
    }
}

fn of_supplement(on: &str, inner: &[&str], language: Language) -> String {
    match (language, inner) {
        (Language::Ja, []) => format!("附則（{}）", day(on, language)),
        (Language::Ja, [first, rest @ ..]) => format!("附則（{}）第{first}項{}", day(on, language), bracketed(rest)),
        (Language::En, []) => format!("Supplementary provisions of {on}"),
        (Language::En, inner) => format!("Supplementary provisions of {on}, {}", bracketed(inner)),
    }
}

/// The part of an id that stands for the remarks (備考) at the end of an annex.
const REMARK: &str = "remark";

fn bracketed(parts: &[&str]) -> String {
    parts.iter().map(|part| format!("({part})")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::terms::{Mark, Passage, passage, text};

    #[test]
    fn ids_read_as_citations() {
        for (id, ja, en) in [
            ("art-12", "第12条", "Article 12"),
            ("art-12-2", "第12条第2項", "Article 12(2)"),
            ("art-7-2-3", "第7条第2項第3号", "Article 7(2)(3)"),
            ("annex-4", "別紙4", "Annex 4"),
            ("annex-4-2", "別紙4の2", "Annex 4-2"),
            ("annex-3-remark", "別紙3の備考", "Annex 3, remark"),
            ("annex-3-remark-2", "別紙3の備考(2)", "Annex 3, remark (2)"),
            ("annex-1-1-1", "別紙1の1(1)", "Annex 1-1(1)"),
            ("suppl-2019-10-01-2", "附則（2019年10月1日）第2項", "Supplementary provisions of 2019-10-01, (2)"),
        ] {
            assert_eq!(citation(id, Language::Ja), ja);
            assert_eq!(citation(id, Language::En), en);
        }
    }

    #[test]
    fn a_passage_shows_its_own_number() {
        let check = |id, passages, shown: &[Option<&str>]| {
            let article = Article { id, heading: text("", ""), passages };
            let numbers: Vec<Option<String>> =
                article.passages.iter().map(|passage| number(passage.id, &article)).collect();
            let numbers: Vec<Option<&str>> = numbers.iter().map(Option::as_deref).collect();
            assert_eq!(numbers, shown);
        };
        const fn of(id: &'static str) -> Passage {
            passage(id, Mark::Shown, text("", ""))
        }
        check("art-2", &[const { of("art-2") }], &[None]);
        check("art-7", &[const { of("art-7-2") }, const { of("art-7-2-3") }], &[Some("2"), Some("(3)")]);
        check("art-13", &[const { of("art-13") }, const { of("art-13-1-1") }], &[None, Some("(1)")]);
        check("annex-2", &[const { of("annex-2-1-1") }, const { of("annex-2-2-1") }], &[Some("1(1)"), Some("2(1)")]);
        check("suppl-2019-10-01", &[const { of("suppl-2019-10-01-3") }], &[Some("3")]);
    }

    #[test]
    fn dates_read_as_people_write_them() {
        assert_eq!(day("2024-08-01", Language::Ja), "2024年8月1日");
        assert_eq!(day("2024-08-01", Language::En), "1 August 2024");
    }
}
