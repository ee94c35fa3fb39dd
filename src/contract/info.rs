//! What is known of each service before anything is asked.

use serde::Serialize;

use crate::services::SERVICES;
use crate::terms::packed::Kind;
use crate::terms::readings::READINGS;
use crate::terms::text::{Word, optional_word, word};
use crate::terms::{Choice, Language, RuleId, Service, Text};

/// Every service, in one language.
///
/// ```
/// use yakkan::contract::info::services;
/// use yakkan::terms::Language;
/// let services = services(Language::En);
/// assert!(services.iter().any(|service| service.id == "dns-platform"));
/// ```
#[must_use]
pub fn services(language: Language) -> Vec<ServiceInfo> {
    SERVICES.iter().map(|service| ServiceInfo::of(service, language)).collect()
}

/// A service and its terms.
#[derive(Clone, Debug, Serialize)]
pub struct ServiceInfo {
    /// Its identifier.
    #[serde(serialize_with = "word")]
    pub id: &'static str,
    /// Its name.
    #[serde(serialize_with = "word")]
    pub name: &'static str,
    /// The day its document's text is valid from.
    #[serde(serialize_with = "word")]
    pub edition: &'static str,
    /// The document's own number, where it bears one.
    #[serde(serialize_with = "optional_word")]
    pub document: Option<&'static str>,
    /// The restatement, article by article.
    pub terms: Vec<ArticleInfo>,
    /// The revisions, oldest first.
    pub revisions: Vec<RevisionInfo>,
    /// The terms the document defines.
    pub defined: Vec<DefinedInfo>,
    /// The rules the document has.
    pub rules: Vec<RuleInfo>,
    /// Its items or kinds.
    pub items: Vec<Named>,
    /// Its options.
    pub options: Vec<Named>,
    /// The open points its rules come upon.
    pub readings: Vec<ReadingInfo>,
}

/// An article, an annex or a supplementary provision.
#[derive(Clone, Debug, Serialize)]
pub struct ArticleInfo {
    /// Its identifier.
    #[serde(serialize_with = "word")]
    pub id: &'static str,
    /// Its heading.
    #[serde(serialize_with = "word")]
    pub heading: &'static str,
    /// Its paragraphs and items.
    pub passages: Vec<PassageInfo>,
}

/// A paragraph or an item.
#[derive(Clone, Debug, Serialize)]
pub struct PassageInfo {
    /// Its identifier, which clauses cite.
    #[serde(serialize_with = "word")]
    pub id: &'static str,
    /// The restatement.
    #[serde(serialize_with = "word")]
    pub says: &'static str,
    /// Its table.
    pub rows: Vec<[Word; 2]>,
    /// The editor's note.
    #[serde(serialize_with = "optional_word")]
    pub note: Option<&'static str>,
    /// Whether it is computed with, shown only, or depends on the general terms.
    #[serde(serialize_with = "word")]
    pub mark: &'static str,
    /// The rules that compute with it.
    pub rules: Vec<RuleId>,
}

/// A date and what changed.
#[derive(Clone, Debug, Serialize)]
pub struct RevisionInfo {
    /// The day.
    #[serde(serialize_with = "word")]
    pub on: &'static str,
    /// What is known of it.
    #[serde(serialize_with = "word")]
    pub says: &'static str,
}

/// A term and its meaning.
#[derive(Clone, Debug, Serialize)]
pub struct DefinedInfo {
    /// The term.
    #[serde(serialize_with = "word")]
    pub term: &'static str,
    /// Its meaning.
    #[serde(serialize_with = "word")]
    pub means: &'static str,
    /// Where it is defined.
    #[serde(serialize_with = "optional_word")]
    pub passage: Option<&'static str>,
}

/// A rule the document has.
#[derive(Clone, Debug, Serialize)]
pub struct RuleInfo {
    /// Its identifier.
    pub id: RuleId,
    /// What it answers.
    #[serde(serialize_with = "word")]
    pub title: &'static str,
}

/// An item or an option.
#[derive(Clone, Debug, Serialize)]
pub struct Named {
    /// Its identifier.
    #[serde(serialize_with = "word")]
    pub id: &'static str,
    /// Its name.
    #[serde(serialize_with = "word")]
    pub name: &'static str,
}

/// An open point.
#[derive(Clone, Debug, Serialize)]
pub struct ReadingInfo {
    /// Its identifier.
    #[serde(serialize_with = "word")]
    pub id: &'static str,
    /// The open point as a question.
    #[serde(serialize_with = "word")]
    pub question: &'static str,
    /// The ways to read it, the default first.
    pub options: Vec<ReadingOptionInfo>,
    /// Why the first is the default.
    #[serde(serialize_with = "word")]
    pub why: &'static str,
    /// What to ask the provider.
    #[serde(serialize_with = "word")]
    pub ask: &'static str,
}

/// One way to read an open point.
#[derive(Clone, Debug, Serialize)]
pub struct ReadingOptionInfo {
    /// Its identifier.
    #[serde(serialize_with = "word")]
    pub id: &'static str,
    /// A few words.
    #[serde(serialize_with = "word")]
    pub label: &'static str,
    /// What follows from it.
    #[serde(serialize_with = "word")]
    pub means: &'static str,
}

impl ServiceInfo {
    fn of(service: &'static Service, language: Language) -> Self {
        let (packed, document) = service.packed;
        let named = |choice: &'static Choice| Named { id: choice.id, name: choice.name.in_language(language) };
        let (mut terms, mut revisions, mut defined) = (Vec::<ArticleInfo>::new(), Vec::new(), Vec::new());
        for record in packed.records() {
            let mut fields = Fields { fields: record.fields(), language };
            match record.kind {
                Kind::Article => {
                    let (id, heading) = (fields.one(), fields.both());
                    terms.push(ArticleInfo { id, heading, passages: Vec::new() });
                }
                Kind::Passage => {
                    if let Some(article) = terms.last_mut() {
                        article.passages.push(PassageInfo::of(fields));
                    }
                }
                Kind::Revision => revisions.push(RevisionInfo { on: fields.one(), says: fields.both() }),
                Kind::Term => {
                    let (term, means) = (fields.both(), fields.both());
                    defined.push(DefinedInfo { term, means, passage: fields.any() });
                }
            }
        }
        Self {
            id: service.id,
            name: service.name.in_language(language),
            edition: service.edition,
            document,
            terms,
            revisions,
            defined,
            rules: RuleId::ALL
                .into_iter()
                .filter(|rule| service.has(*rule))
                .map(|rule| RuleInfo { id: rule, title: rule.title().in_language(language) })
                .collect(),
            items: service.items.iter().map(named).collect(),
            options: service.options.iter().map(|option| named(&option.choice)).collect(),
            readings: READINGS
                .iter()
                .filter(|reading| service.readings.contains(&reading.id))
                .map(|reading| ReadingInfo {
                    id: reading.id,
                    question: reading.question.in_language(language),
                    options: reading
                        .options
                        .iter()
                        .map(|option| ReadingOptionInfo {
                            id: option.id,
                            label: option.label.in_language(language),
                            means: option.means.in_language(language),
                        })
                        .collect(),
                    why: reading.why.in_language(language),
                    ask: reading.ask.in_language(language),
                })
                .collect(),
        }
    }
}

/// The fields of a record, read one after the other.
struct Fields<I> {
    fields: I,
    language: Language,
}

impl<I: Iterator<Item = &'static str>> Fields<I> {
    fn one(&mut self) -> &'static str {
        self.fields.next().unwrap_or_default()
    }

    fn any(&mut self) -> Option<&'static str> {
        Some(self.one()).filter(|text| !text.is_empty())
    }

    /// A wording in both languages.
    fn both(&mut self) -> &'static str {
        let (ja, en) = (self.one(), self.one());
        Text { ja, en }.in_language(self.language)
    }
}

impl PassageInfo {
    fn of(mut fields: Fields<impl Iterator<Item = &'static str>>) -> Self {
        let id = fields.one();
        let marked = fields.one();
        let rules: Vec<RuleId> = marked
            .chars()
            .filter_map(|letter| RuleId::ALL.get(usize::try_from(letter.to_digit(10)?).ok()?).copied())
            .collect();
        let mark = match marked {
            "" => "shown",
            "g" => "general",
            _ => "computed",
        };
        let says = fields.both();
        let note = Some(fields.both()).filter(|note| !note.is_empty());
        let mut rows = Vec::new();
        while let Some(ja) = fields.fields.next() {
            let condition = Text { ja, en: fields.one() }.in_language(fields.language);
            rows.push([Word(condition), Word(fields.both())]);
        }
        Self { id, says, rows, note, mark, rules }
    }
}
