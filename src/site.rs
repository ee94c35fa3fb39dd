//! The static site: every route as a real page, written natively at build time from the same data the engine reads.
//!
//! A [`Page`] holds everything that differs from page to page; a template with the scripts and styles takes it in.
//! The pages work without script: the restated terms stand in them in full, and every link is relative, so that one
//! build serves a root and any folder below one. Where script runs, the page's program mounts into the placeholders
//! (`#estimator`, `#regimes`, `[data-mount]`) and enhances the terms already there.

pub mod address;
pub mod cite;
pub mod compare;
pub mod html;

mod about;
mod articles;
mod catalogue;
mod claim;
mod drawn;
mod embed;
mod errand;
mod frame;
mod home;
mod link;
mod matrix;
mod page;
mod plan;
mod portfolio;
mod samples;
mod service;
mod speech;
mod tool;

pub use compare::Matrix;
pub use page::Page;

use crate::terms::Language;
use address::{Here, Route};
use page::Content;

/// Every page of the site in both languages, Japanese first.
///
/// `version` is shown at the foot of each page.
///
/// ```
/// let pages = yakkan::site::pages("0.1.0");
/// assert!(pages.iter().any(|page| page.path == "en/compare/"));
/// ```
#[must_use]
pub fn pages(version: &str) -> Vec<Page> {
    [Language::Ja, Language::En].into_iter().flat_map(|language| in_language(language, version)).collect()
}

fn in_language(language: Language, version: &str) -> Vec<Page> {
    let page = |route, content: &dyn Fn(Here) -> Content| {
        let here = Here { route, language };
        Page::new(here, content(here), version)
    };
    let mut pages = vec![page(Route::Home, &home::content)];
    pages.extend(
        crate::services::SERVICES
            .iter()
            .map(|service| page(Route::Service(service.id), &|here| service::content(here, service))),
    );
    pages.push(page(Route::Compare, &compare::content));
    for service in crate::services::SERVICES {
        pages.push(page(Route::Plan(service.id), &|here| plan::content(here, service)));
        if service.credit.is_some() {
            pages.push(page(Route::Claim(service.id), &|here| claim::content(here, service)));
        }
    }
    pages.push(page(Route::Portfolio, &portfolio::content));
    pages.push(page(Route::Samples, &samples::content));
    pages.push(page(Route::Embed, &embed::content));
    pages.push(page(Route::About, &about::content));
    pages
}

#[cfg(test)]
mod tests;
