//! The front page: what happened, to which service; two taps to the first question.

use super::address::{Here, Route};
use super::catalogue::{basis, has};
use super::errand::{ERRANDS, Errand};
use super::html::{Element, Html, a, el};
use super::page::Content;
use crate::services::SERVICES;
use crate::terms::{Language, Service};

/// The front page.
pub fn content(here: Here) -> Content {
    let count = SERVICES.len();
    Content {
        title: here.say("IIJの個別規程を、読んで計算する", "IIJ service terms to read and calculate with").to_owned(),
        description: match here.language {
            Language::Ja => format!(
                "IIJの{count}つのサービスの個別規程を条文ごとに言い換え、障害の減額、解約の日と費用、料金を根拠の条文とともに計算します。入力は送信されません。"
            ),
            Language::En => format!(
                "The terms of {count} IIJ services restated clause by clause, with calculators for outage credits, leaving, charges and fees. Every figure shows its clause; nothing you enter is sent."
            ),
        },
        main: Html::join([hero(here), errands(here), services(here), trust(here)]),
    }
}

fn hero(here: Here) -> Element {
    el("div").class("hero").with([
        el("h1").with(here.say("約款が読める。計算できる。", "Terms you can read, and calculate with.")),
        el("p").class("lead").with(here.say(
            "障害の減額、解約の日と費用、料金。IIJの個別規程を条文ごとに言い換え、あなたの場合の数字をその場で出します。どの数字にも根拠の条文が付き、文面が決めていないことは幅で示します。",
            "Outage credits, the day and cost of leaving, fees. The terms of IIJ services, restated clause by clause, give the figure for your case at once. Every figure shows the clause it rests on, and what the text leaves open is shown as a range.",
        )),
        el("p").with(a(here.to(Route::Samples)).with(here.say("架空の料金の見本を見る", "See samples with invented fees"))),
    ])
}

/// The errands: each opens the services it can be asked of.
fn errands(here: Here) -> Element {
    let asked = ERRANDS.iter().enumerate().map(|(place, errand)| {
        let choices = SERVICES.iter().map(|service| choice(here, service, errand));
        opening(
            here,
            errand.anchor(),
            here.says(errand.says),
            here.says(errand.answer),
            el("ul").class("choices").all(choices),
            place == 0,
        )
    });
    let read = opening(
        here,
        "terms",
        here.say("条文を読みたい", "I want to read the terms"),
        here.say("条文ごとの言い換え、用語、改定の履歴", "Restated clause by clause, with terms and revisions"),
        el("ul").class("choices").all(SERVICES.iter().map(|service| {
            let edition = here.day(service.document.edition);
            let edition = format!("{edition}{}", here.say("現在", " edition"));
            let link = a(here.to_place(Route::Service(service.id), "terms"));
            el("li").with(link.with([el("b").with(here.says(service.name)), el("small").with(edition)]))
        })),
        false,
    );
    let compare = a(here.to(Route::Compare)).class("errand").with([
        el("b").with(here.say("サービスを比べたい", "I want to compare them")),
        el("small").with(here.say(
            "期間、通知、減額、上限、期限を一つの表で",
            "Periods, notices, credits, caps and deadlines in one table",
        )),
    ]);
    let portfolio = a(here.to(Route::Portfolio)).class("errand").with([
        el("b").with(here.say("たくさんまとめて計算したい", "I have many at once")),
        el("small")
            .with(here.say("契約と障害の一覧を、ファイルから一度に", "Lists of contracts and outages, from files")),
    ]);
    el("section")
        .class("errands")
        .attr("aria-labelledby", "errands")
        .with(el("h2").id("errands").with(here.say("何が起きましたか？", "What happened?")))
        .with(el("div").class("errand-list").all(asked).with([read, compare, portfolio]))
}

/// One errand that opens. On a wide page its services stand beside the list, on a phone below it.
fn opening(here: Here, id: &str, says: &str, answer: &str, choices: Element, open: bool) -> Element {
    let details = el("details").class("errand").attr("name", "errand").id(format!("errand-{id}"));
    let details = if open { details.flag("open") } else { details };
    details.with(el("summary").with([el("b").with(says), el("small").with(answer)])).with(
        el("div")
            .class("errand-panel")
            .with([el("p").class("ask").with(here.say("どのサービスですか？", "Which service?")), choices]),
    )
}

fn choice(here: Here, service: &Service, errand: &Errand) -> Element {
    let name = el("b").with(here.says(service.name));
    if !has(service, errand.rules) {
        return el("li").class("absent").with([name, el("small").with(here.says(errand.absent))]);
    }
    let basis: Vec<String> = basis(service, errand.rules).iter().map(|article| here.cites(article.id)).collect();
    let basis = el("small").with(basis.join(here.say("、", ", ")));
    el("li").with(a(here.to_place(Route::Service(service.id), errand.anchor())).with([name, basis]))
}

/// The services by name, each with what can be asked of it.
fn services(here: Here) -> Element {
    let cards = SERVICES.iter().map(|service| {
        let page = Route::Service(service.id);
        let errands = ERRANDS.iter().map(|errand| {
            let tab = here.says(errand.tab);
            el("li").with(if has(service, errand.rules) {
                a(here.to_place(page, errand.anchor())).with(tab)
            } else {
                let absent = el("span").class("unseen").with(here.say("（定めなし）", " (no such rule)"));
                el("span").class("absent").attr("title", here.says(errand.absent)).with(tab).with(absent)
            })
        });
        let read = a(here.to_place(page, "terms")).with(here.say("条文", "Terms"));
        el("li").with([
            el("h3").with(a(here.to(page)).with(here.says(service.name))),
            el("p")
                .class("edition")
                .with([Html::from(here.day(service.document.edition)), Html::from(here.say("現在の版", " edition"))]),
            el("ul").class("chips").all(errands).with(el("li").with(read)),
        ])
    });
    el("section")
        .attr("aria-labelledby", "services")
        .with(el("h2").id("services").with(here.say("サービスから選ぶ", "Choose by service")))
        .with(el("ul").class("cards").all(cards))
}

fn trust(here: Here) -> Element {
    let points = [
        (
            here.say("数字の一つひとつに条文", "A clause for every figure"),
            here.say(
                "計算の手順をすべて開いて見せ、各段に根拠の条・項・号を付けます。条文はその隣で読めます。",
                "The working is open from end to end; each step names its article and paragraph, and the clause can be read beside it.",
            ),
        ),
        (
            here.say("決まっていないことは、幅で", "Ranges where the text is open"),
            here.say(
                "文面が二通りに読めるところは、読み方ごとの金額と、提供元に尋ねる一文を示します。",
                "Where a clause can be read in two ways, you see the amount for each and the question to put to the provider.",
            ),
        ),
        (
            here.say("何も送らない", "Nothing leaves your device"),
            here.say(
                "計算はこの端末の中だけで行います。解析も広告も外部の書体もありません。",
                "All calculation happens here: no analytics, no advertising, no remote fonts.",
            ),
        ),
    ];
    el("section").attr("aria-label", here.say("信頼できる理由", "Why to trust it")).with(
        el("ul")
            .class("points")
            .all(points.map(|(title, says)| el("li").with([el("h3").with(title), el("p").with(says)]))),
    )
}
