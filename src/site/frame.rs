//! What stands around every page: the way in by keyboard, the head with the ways out, the foot with what must be said.

use super::address::{Here, Route, other, tag};
use super::html::{Element, Html, a, el};
use crate::terms::Language;

/// A page's whole body around its main part.
pub fn body(here: Here, main: Html, version: &str) -> Html {
    let main: Html = el("main").id("main").attr("data-page", here.route.kind()).with(main).into();
    if here.route == Route::Embed {
        return main;
    }
    Html::join([
        a("#main").class("skip").with(here.say("本文へ進む", "Skip to the content")).into(),
        head(here).into(),
        main,
        foot(here, version).into(),
    ])
}

fn head(here: Here) -> Element {
    let pages = [
        (a(here.to_place(Route::Home, "services")), None, here.say("サービス", "Services")),
        (a(here.to(Route::Compare)), Some(Route::Compare), here.say("比べる", "Compare")),
        (a(here.to(Route::Portfolio)), Some(Route::Portfolio), here.say("まとめて", "In bulk")),
        (a(here.to(Route::Samples)), Some(Route::Samples), here.say("見本", "Samples")),
        (a(here.to(Route::About)), Some(Route::About), here.say("このサイト", "About")),
    ];
    let links = pages.map(|(link, route, name)| {
        let current = (route == Some(here.route)).then_some("page");
        el("li").with(link.maybe("aria-current", current).with(name))
    });
    let language = other(here.language);
    el("header").class("site-head").with([
        brand(here),
        el("nav").attr("aria-label", here.say("サイト", "Site")).with(el("ul").all(links)),
        a(here.to_language(here.route, language))
            .class("language")
            .attr("lang", tag(language))
            .attr("hreflang", tag(language))
            .attr("rel", "alternate")
            .with(here.say("English", "日本語")),
        el("div").id("tools").attr("data-mount", "tools"),
    ])
}

fn brand(here: Here) -> Element {
    let name = match here.language {
        Language::Ja => Html::join([Html::from("約款"), el("i").with("電卓").into()]),
        Language::En => Html::from("Yakkan"),
    };
    a(here.to(Route::Home))
        .class("brand")
        .maybe("aria-current", (here.route == Route::Home).then_some("page"))
        .with(seal())
        .with(el("span").with(name))
}

/// The sign of the site: a seal that is a sum.
fn seal() -> Element {
    let path = |d: &str| el("path").attr("d", d);
    el("svg").class("seal").attr("viewBox", "0 0 24 24").attr("aria-hidden", "true").with([
        path("M5 1h14a4 4 0 0 1 4 4v14a4 4 0 0 1-4 4H5a4 4 0 0 1-4-4V5a4 4 0 0 1 4-4Z").class("seal-body"),
        path("M6.5 7h11M6.5 12h11M6.5 17h5M15 15.2l2.8 3.6m0-3.6L15 18.800").class("seal-lines"),
    ])
}

fn foot(here: Here, version: &str) -> Element {
    let lines = [
        here.say(
            "計算はすべてこの端末の中で行われます。入力したことは、どこにも送られません。",
            "Everything is calculated on this device. Nothing you enter is sent anywhere.",
        ),
        here.say(
            "結果は目安であり、法的助言ではありません。各規程が引く「一般規程」は含みません。",
            "Results are estimates, not legal advice. The general terms (一般規程) that each document refers to are not included.",
        ),
        here.say(
            "株式会社インターネットイニシアティブ（IIJ）とは関係のない、独立したサイトです。",
            "This is an independent site, not affiliated with Internet Initiative Japan Inc. (IIJ).",
        ),
    ];
    el("footer").class("site-foot").with([
        el("ul").all(lines.map(|line| el("li").with(here.text(line)))),
        el("p").with([
            a(here.to(Route::About)).with(here.say("このサイトについて", "About this site")).into(),
            Html::from(" · "),
            Html::from(format!("{} {version}", here.say("版", "Version"))),
        ]),
    ])
}
