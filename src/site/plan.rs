//! The way out of a service, planned backwards.

use super::address::Here;
use super::html::Html;
use super::page::Content;
use super::tool;
use crate::terms::{Language, Service};

/// The page of one service's way out.
pub fn content(here: Here, service: &Service) -> Content {
    let name = here.says(service.name);
    let title = here.say("やめ方を逆算する", "Plan the way out");
    let lead = here.say(
        "終わらせたい日、または費用から逆に、通知が届くべき日、かかる費用、返却の期限を出します。",
        "From the day you want to be out, or from what it may cost, back to the day a notice must arrive, the charge, and what must be returned.",
    );
    Content {
        title: match here.language {
            Language::Ja => format!("{name}：{title}"),
            Language::En => format!("{name}: {title}"),
        },
        description: lead.to_owned(),
        main: Html::join([
            tool::head(here, title, lead, Some(service)),
            tool::place(here, "plan", Some(service)).into(),
        ]),
    }
}
