//! One estimator alone, for other sites to show in a frame.

use super::address::Here;
use super::html::{Html, el};
use super::page::Content;
use super::tool;

/// The page; its address says which estimator it shows.
pub fn content(here: Here) -> Content {
    let title = here.say("埋め込み用の計算", "A calculator to embed");
    let about = here.say(
        "ほかのサイトの枠の中に、計算を一つだけ表示します。",
        "Shows a single calculator in another site's frame.",
    );
    Content {
        title: title.to_owned(),
        description: about.to_owned(),
        main: Html::join([Html::from(el("h1").class("unseen").with(title)), tool::place(here, "embed", None).into()]),
    }
}
