//! Many contracts and outages at once.

use super::address::Here;
use super::html::Html;
use super::page::Content;
use super::tool;

/// The page.
pub fn content(here: Here) -> Content {
    let title = here.say("まとめて計算する", "Many at once");
    let lead = here.say(
        "契約と障害の表を読み込み、減額と請求期限を一度に計算します。表はこの端末の外に出ません。",
        "Takes tables of contracts and outages and works out all credits and deadlines. The tables do not leave this device.",
    );
    Content {
        title: title.to_owned(),
        description: lead.to_owned(),
        main: Html::join([tool::head(here, title, lead, None), tool::place(here, "portfolio", None).into()]),
    }
}
