//! The papers for claiming a credit.

use super::address::Here;
use super::html::Html;
use super::page::Content;
use super::tool;
use crate::terms::{Language, Service};

/// The page of one service's claims.
pub fn content(here: Here, service: &Service) -> Content {
    let name = here.says(service.name);
    let title = here.say("減額を請求する書面", "Papers for a claim");
    let lead = here.say(
        "計算した減額から、送れる請求書、そろえる証拠の一覧、期限の予定をつくります。",
        "From a credit that was worked out: a letter ready to send, a checklist of evidence, and the deadline for your calendar.",
    );
    Content {
        title: match here.language {
            Language::Ja => format!("{name}：{title}"),
            Language::En => format!("{name}: {title}"),
        },
        description: lead.to_owned(),
        main: Html::join([
            tool::head(here, title, lead, Some(service)),
            tool::place(here, "claim", Some(service)).into(),
        ]),
    }
}
