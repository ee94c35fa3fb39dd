use super::Linker;
use crate::terms::{Article, Defined, Document, Language, Mark, Passage, passage, text};

const NONE: crate::terms::Text = text("", "");

const fn of(id: &'static str) -> Passage {
    passage(id, Mark::Shown, NONE)
}

const fn article(id: &'static str, passages: &'static [Passage]) -> Article {
    Article { id, heading: NONE, passages }
}

static DOCUMENT: Document = Document {
    edition: "2024-08-01",
    number: None,
    articles: &[
        article("art-5", &[of("art-5-1"), of("art-5-3"), of("art-5-4")]),
        article("art-7", &[of("art-7-2"), of("art-7-2-3")]),
        article("art-12", &[of("art-12-1"), of("art-12-2")]),
        article("annex-4", &[of("annex-4-1"), of("annex-4-2")]),
    ],
    revisions: &[],
    defined: &[
        Defined { term: text("期間", "period"), means: NONE, passage: None },
        Defined { term: text("最低利用期間", "minimum period"), means: NONE, passage: Some("art-5-1") },
    ],
};

/// The links of a text that stands in Article 12, as `shown→target`.
#[track_caller]
fn check(language: Language, words: &str, links: &[&str]) {
    let html = Linker::new(&DOCUMENT, language).link("art-12-1", words);
    let found: Vec<String> = html
        .as_str()
        .split("<")
        .filter_map(|piece| {
            let (_, target) = piece.split_once("href=\"#").or_else(|| piece.split_once("popovertarget=\""))?;
            let (target, shown) = target.split_once("\">")?;
            Some(format!("{shown}→{target}"))
        })
        .collect();
    assert_eq!(found, links, "{words}");
}

#[test]
fn japanese_references_are_linked() {
    let check = |words, links: &[&str]| check(Language::Ja, words, links);
    check("第12条第2項のとおり。", &["第12条第2項→art-12-2"]);
    check("第７条第２項第３号の", &["第７条第２項第３号→art-7-2-3"]);
    check("第7条第2項(3)と", &["第7条第2項(3)→art-7-2-3"]);
    check("別紙4の2で、別紙４で", &["別紙4の2→annex-4-2", "別紙４→annex-4"]);
    check("第5条第3項及び第4項", &["第5条第3項→art-5-3", "第4項→art-5-4"]);
    check("第5条にかかわらず、同条第3項", &["第5条→art-5", "第3項→art-5-3"]);
    check("第2項も", &["第2項→art-12-2"]);
    check("第7条（名）第2項", &["第7条→art-7", "第2項→art-7-2"]);
    check("第9条は無い。第5条第9項も無い", &["第5条第9項→art-5"]);
}

#[test]
fn english_references_are_linked() {
    let check = |words, links: &[&str]| check(Language::En, words, links);
    check("as Article 12(2) says", &["Article 12(2)→art-12-2"]);
    check("Article 7(2)(3)", &["Article 7(2)(3)→art-7-2-3"]);
    check("Annex 4-2, Annex 4", &["Annex 4-2→annex-4-2", "Annex 4→annex-4"]);
    check("Articles 5(3) and (4)", &["Articles 5(3)→art-5-3", "(4)→art-5-4"]);
    check("paragraph 2", &["paragraph 2→art-12-2"]);
    check("Annex 4, 2 and", &["Annex 4, 2→annex-4-2"]);
    check("annex 4, entry 2", &["annex 4, entry 2→annex-4-2"]);
    check("article 5, paragraph 3", &["article 5→art-5", "paragraph 3→art-5-3"]);
    check("paragraph 3 of Article 5", &["paragraph 3 of Article 5→art-5-3"]);
}

#[test]
fn other_documents_are_left_alone() {
    check(Language::Ja, "一般規程第5条第3項又は第4項", &[]);
    check(Language::Ja, "一般規程の第12条第2項、第7条", &[]);
    check(Language::Ja, "一般規程第28条（名）の第2項か第1項", &[]);
    check(Language::En, "Article 5(3) or (4) of the general terms", &[]);
    check(Language::En, "article 5 (name), paragraph 2 or 3, of the general terms", &[]);
    check(Language::En, "the general terms, Article 99", &[]);
}

#[test]
fn the_paragraph_before_is_known() {
    let html = Linker::new(&DOCUMENT, Language::Ja).link("art-12-2", "前項の減額");
    assert_eq!(html.as_str(), "<a class=\"ref\" href=\"#art-12-1\">前項</a>の減額");
}

#[test]
fn a_defined_term_opens_once_and_the_longest_wins() {
    check(Language::Ja, "最低利用期間の期間と最低利用期間", &["最低利用期間→term-2", "期間→term-1"]);
    check(Language::En, "Minimum periods and periodic period", &["Minimum period→term-2", "period→term-1"]);
}

#[test]
fn nothing_is_lost_or_left_unescaped() {
    let words = "<b>第12条第2項</b> & 期間";
    let html = Linker::new(&DOCUMENT, Language::Ja).link("art-5-1", words);
    assert_eq!(
        html.as_str(),
        "&lt;b&gt;<a class=\"ref\" href=\"#art-12-2\">第12条第2項</a>&lt;/b&gt; &amp; \
         <button type=\"button\" class=\"term\" popovertarget=\"term-1\">期間</button>"
    );
}
