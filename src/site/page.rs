//! One page: what a template needs of it.

use super::address::{Here, other, tag};
use super::html::{Html, el};
use super::{frame, html};
use crate::terms::Language;

/// Everything that differs from page to page.
#[derive(Clone, Debug)]
pub struct Page {
    /// The page's folder below the site's root: empty or ending in a slash; the file in it is `index.html`.
    pub path: String,
    /// The way back from that folder to the root, `./` or `../../`; scripts and styles are linked through it.
    pub root: String,
    /// The page's language; [`Page::lang`] is its tag.
    pub language: Language,
    /// What the page is for: the name of its [`Route`] for styles and scripts.
    pub kind: &'static str,
    /// The title, in plain text; escape it.
    pub title: String,
    /// The description for search engines, in plain text; escape it.
    pub description: String,
    /// The folder of the same page in the other language.
    pub alternate: String,
    /// Whether it is the page of a tool, which has styles of its own.
    pub tool: bool,
    /// What stands in `<body>`.
    pub body: String,
}

/// What a page is about, before it is framed.
pub struct Content {
    /// The title without the site's name.
    pub title: String,
    /// The description.
    pub description: String,
    /// What stands in `<main>`.
    pub main: Html,
}

impl Page {
    pub(super) fn new(here: Here, content: Content, version: &str) -> Self {
        let site = here.say("約款電卓", "Yakkan");
        Self {
            path: here.route.path(here.language),
            root: here.root(),
            language: here.language,
            kind: here.route.kind(),
            title: format!("{} | {site}", content.title),
            description: content.description,
            alternate: here.route.path(other(here.language)),
            tool: here.route.is_tool(),
            body: frame::body(here, content.main, version).as_str().to_owned(),
        }
    }

    /// The tag of the page's language: `ja` or `en`.
    #[must_use]
    pub const fn lang(&self) -> &'static str {
        tag(self.language)
    }

    /// The file below the site's root.
    #[must_use]
    pub fn file(&self) -> String {
        format!("{}index.html", self.path)
    }

    /// What belongs into `<head>` besides title and description: how a link to the page is previewed, the colour of the
    /// browser's frame, and, with the address of the site (`https://example.com/yakkan/`), the canonical address and the
    /// same page in both languages: search engines take those from absolute links alone.
    #[must_use]
    pub fn head(&self, site: Option<&str>) -> String {
        let link = |rel: &str, address: String| el("link").attr("rel", rel).attr("href", address);
        let named = |name: &str, value: &str| el("meta").attr("name", name).attr("content", value);
        let open = |name: &str, value: &str| {
            let property = format!("og:{name}");
            el("meta").attr("property", property).attr("content", value)
        };
        let own = |language: Language| {
            if language == self.language { &self.path } else { &self.alternate }
        };
        let addresses = site.map_or_else(Html::default, |site| {
            let address = |path: &str| format!("{}/{path}", site.trim_end_matches('/'));
            let alternates =
                [(tag(Language::Ja), Language::Ja), (tag(Language::En), Language::En), ("x-default", Language::Ja)]
                    .map(|(name, language)| link("alternate", address(own(language))).attr("hreflang", name));
            Html::join([Html::from(link("canonical", address(&self.path))), alternates.into()])
        });
        let colours = [("light", "#ffffff"), ("dark", "#191e26")].map(|(scheme, colour)| {
            named("theme-color", colour).attr("media", format!("(prefers-color-scheme:{scheme})"))
        });
        let head = html::Html::join([
            addresses,
            open("type", "website").into(),
            open("title", &self.title).into(),
            open("description", &self.description).into(),
            colours.into(),
        ]);
        head.as_str().to_owned()
    }
}
