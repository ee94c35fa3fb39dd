//! What makes the restated terms more than a page to scroll: search through all of them, copying of citations, references
//! that open in place, the way between a result and its clauses, and one outage under every service's terms.
//!
//! The terms themselves stand in the page's HTML; nothing here writes them. [`folded`] and [`query`] are plain text work.

#[cfg(feature = "page")]
mod copying;
#[cfg(feature = "page")]
mod dom;
#[cfg(feature = "page")]
mod find;
pub mod folded;
#[cfg(feature = "page")]
mod library;
#[cfg(feature = "page")]
mod marker;
#[cfg(feature = "page")]
mod place;
#[cfg(feature = "page")]
mod preview;
pub mod query;
pub mod regimes;

use crate::terms::{Language, Service};

#[cfg(feature = "page")]
pub use library::fetch_clauses;
#[cfg(feature = "page")]
pub use place::{back, cite};

/// The address of a service's page, given the way from this page up to the root of the site.
pub(super) fn page_of(root: &str, service: &Service, language: Language) -> String {
    let folder = if language == Language::En { "en/services/" } else { "services/" };
    [root, folder, service.id, "/"].concat()
}

/// Brings to life what of it the page has.
#[cfg(feature = "page")]
pub fn start() {
    if let Some(terms) = super::device::element("terms") {
        place::start(&terms);
        let _ = find::start(&terms);
        let _ = preview::start(&terms);
        let _ = copying::start(&terms);
    }
}
