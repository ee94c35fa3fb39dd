//! Samples to learn from and to show to others.

use super::address::Here;
use super::html::Html;
use super::page::Content;
use super::tool;

/// The page.
pub fn content(here: Here) -> Content {
    let title = here.say("見本で試す", "Samples");
    let lead = here.say(
        "結果が分かれる境目を、架空の料金で見せる見本です。あなたの入力とは混ざりません。",
        "Cases on the edges where results turn, with invented fees. They never mix with what you enter.",
    );
    Content {
        title: title.to_owned(),
        description: lead.to_owned(),
        main: Html::join([tool::head(here, title, lead, None), tool::place(here, "samples", None).into()]),
    }
}
