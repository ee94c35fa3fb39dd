//! What the pages need to know of a service beyond its own data.

use crate::terms::{Article, Mark, Passage, RuleId, Service};

/// The articles and annexes these rules compute with.
pub fn basis(service: &Service, rules: &[RuleId]) -> Vec<&'static Article> {
    let uses = |passage: &Passage| match passage.mark {
        Mark::Computed(used) => used.iter().any(|rule| rules.contains(rule)),
        Mark::Shown | Mark::General => false,
    };
    let articles: &'static [Article] = service.document.articles;
    articles.iter().filter(|article| article.passages.iter().any(uses)).collect()
}

/// Whether the document has anything one of these rules computes with.
pub fn has(service: &Service, rules: &[RuleId]) -> bool {
    rules.iter().any(|&rule| service.has(rule))
}
