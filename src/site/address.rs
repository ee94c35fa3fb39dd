//! Where the pages stand, and how one links to another.

use crate::terms::{Language, Text};

/// A page, whatever its language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// The front page.
    Home,
    /// The page of the service with this id.
    Service(&'static str),
    /// The services side by side.
    Compare,
    /// How to leave the service with this id: planned backwards from a day or a price.
    Plan(&'static str),
    /// The papers for claiming a credit from the service with this id.
    Claim(&'static str),
    /// Many contracts and outages at once.
    Portfolio,
    /// Samples to learn from and to show to others.
    Samples,
    /// One estimator alone, for other sites to show in a frame.
    Embed,
    /// What this is and how to trust it.
    About,
}

/// The page that is being written: links are relative to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Here {
    /// Which page.
    pub route: Route,
    /// In which language.
    pub language: Language,
}

impl Route {
    /// The folder of the page below the site's root: empty for the Japanese front page, else ending in a slash.
    #[must_use]
    pub fn path(self, language: Language) -> String {
        let own = match self {
            Self::Home => String::new(),
            Self::Service(id) => format!("services/{id}/"),
            Self::Compare => "compare/".to_owned(),
            Self::Plan(id) => format!("services/{id}/plan/"),
            Self::Claim(id) => format!("services/{id}/claim/"),
            Self::Portfolio => "portfolio/".to_owned(),
            Self::Samples => "samples/".to_owned(),
            Self::Embed => "embed/".to_owned(),
            Self::About => "about/".to_owned(),
        };
        match language {
            Language::Ja => own,
            Language::En => format!("en/{own}"),
        }
    }

    /// Whether a program takes the page over: such a page has styles of its own.
    #[must_use]
    pub const fn is_tool(self) -> bool {
        !matches!(self, Self::Home | Self::Service(_) | Self::Compare | Self::About)
    }

    /// A name for styles and scripts.
    #[must_use]
    pub const fn kind(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Service(_) => "service",
            Self::Compare => "compare",
            Self::Plan(_) => "plan",
            Self::Claim(_) => "claim",
            Self::Portfolio => "portfolio",
            Self::Samples => "samples",
            Self::Embed => "embed",
            Self::About => "about",
        }
    }
}

impl Here {
    /// The way from this page up to the site's root: `./`, `../`, `../../`, `../../../`.
    #[must_use]
    pub fn root(self) -> String {
        match self.route.path(self.language).matches('/').count() {
            0 => "./".to_owned(),
            depth => "../".repeat(depth),
        }
    }

    /// A link to another page in the same language.
    #[must_use]
    pub fn to(self, route: Route) -> String {
        self.to_language(route, self.language)
    }

    /// A link to a page in either language.
    #[must_use]
    pub fn to_language(self, route: Route, language: Language) -> String {
        format!("{}{}", self.root(), route.path(language))
    }

    /// A link to a place on another page in the same language.
    #[must_use]
    pub fn to_place(self, route: Route, id: &str) -> String {
        format!("{}#{id}", self.to(route))
    }

    /// The Japanese or the English wording.
    #[must_use]
    pub const fn say(self, ja: &'static str, en: &'static str) -> &'static str {
        match self.language {
            Language::Ja => ja,
            Language::En => en,
        }
    }

    /// A wording of the data in this page's language.
    #[must_use]
    pub const fn says(self, words: Text) -> &'static str {
        words.in_language(self.language)
    }
}

/// The tag of a language in HTML.
#[must_use]
pub const fn tag(language: Language) -> &'static str {
    match language {
        Language::Ja => "ja",
        Language::En => "en",
    }
}

/// The other of the two languages.
#[must_use]
pub const fn other(language: Language) -> Language {
    match language {
        Language::Ja => Language::En,
        Language::En => Language::Ja,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_climb_to_the_root_and_down_again() {
        let links = |route, language| Here { route, language }.to(Route::Compare);
        assert_eq!(links(Route::Home, Language::Ja), "./compare/");
        assert_eq!(links(Route::Home, Language::En), "../en/compare/");
        assert_eq!(links(Route::Service("x"), Language::Ja), "../../compare/");
        assert_eq!(links(Route::Service("x"), Language::En), "../../../en/compare/");
    }
}
