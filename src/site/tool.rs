//! What the pages of a single tool have in common: a place that the page's program takes over, and a word for who has no script.

use super::address::{Here, Route};
use super::html::{Element, Html, a, el};
use super::page::Content;
use crate::terms::{Language, Service};

/// The page of a tool for one service: its head, and the place with what can be said without a program.
pub fn content(
    here: Here,
    [title, lead]: [&'static str; 2],
    id: &'static str,
    service: &Service,
    outline: impl IntoIterator<Item = Element>,
) -> Content {
    let name = here.says(service.name);
    let between = if here.language == Language::Ja { "：" } else { ": " };
    Content {
        title: [name, between, title].concat(),
        description: lead.to_owned(),
        main: Html::join([head(here, title, lead, Some(service)), place(here, id, Some(service)).all(outline).into()]),
    }
}

/// The place of a tool: `id` is known to the page's program.
pub fn place(here: Here, id: &'static str, service: Option<&Service>) -> Element {
    let note = here.say(
        "これを使うにはJavaScriptが必要です。条文はそのまま読めます。",
        "This needs JavaScript; the terms can be read as they are.",
    );
    el("section")
        .id(id)
        .class("tool")
        .attr("data-mount", id)
        .maybe("data-service", service.map(|service| service.id))
        .with(el("p").class("notice needs-script").with(note))
}

/// The head of a tool's page: what it is, and the service it is for.
pub fn head(here: Here, title: &'static str, lead: &'static str, service: Option<&Service>) -> Html {
    let of = service.map(|service| {
        let page = a(here.to(Route::Service(service.id))).with(here.says(service.name));
        el("p").class("edition").with(page)
    });
    let head = el("div").class("page-head").attr("data-address", here.route.path(here.language));
    head.with(el("h1").with(title)).with(of).with(el("p").class("lead").with(here.text(lead))).into()
}
