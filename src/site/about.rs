//! What this is, how to trust it, what it does with what people enter.

use super::address::{Here, Route};
use super::html::{Element, Html, a, el};
use super::page::Content;

/// The page about the site.
pub fn content(here: Here) -> Content {
    let title = here.say("このサイトについて", "About this site");
    let sections = SECTIONS.iter().map(|section| {
        let paragraphs = section.says.iter().map(|(ja, en)| el("p").with(here.text(here.say(ja, en))));
        el("section").id(section.id).with(el("h2").with(here.say(section.title.0, section.title.1))).all(paragraphs)
    });
    Content {
        title: title.to_owned(),
        description: here
            .say(
                "約款電卓は何をするものか、どう確かめられるか、入力をどう扱うか。免責と言語について。",
                "What Yakkan does, how to check it, what it does with what you enter, and its limits.",
            )
            .to_owned(),
        main: Html::join([el("h1").with(title), el("div").class("prose").all(sections).with(ways_on(here))]),
    }
}

struct Section {
    id: &'static str,
    title: (&'static str, &'static str),
    says: &'static [(&'static str, &'static str)],
}

static SECTIONS: [Section; 6] = [
    Section {
        id: "what",
        title: ("これは何か", "What this is"),
        says: &[
            (
                "IIJのサービスの個別規程には、止まったときの減額、解約の効力が生ずる日、最低利用期間、料金が、それぞれ少しずつ違う書き方で定められています。このサイトはその規程を条文ごとに平易な言葉で言い換え、同じ条文から、あなたの場合の金額と日付を計算します。",
                "The terms of IIJ's services each set credits for outages, the day a cancellation takes effect, minimum periods and fees, each a little differently. This site restates them clause by clause in plain words and, from the same clauses, calculates the amounts and dates for your case.",
            ),
            (
                "計算するのは、減額、終わる日、早くやめる費用、料金、申込みの可否、旧契約の今の名前です。ある規程に定めのないことは、「定めがない」とそのまま答えます。",
                "It works out credits, end dates, the cost of leaving early, fees, eligibility and what older contracts became. Where a document has no such rule, it says so.",
            ),
        ],
    },
    Section {
        id: "trust",
        title: ("どう確かめられるか", "How to check it"),
        says: &[
            (
                "結果には、使った値、計算の各段、その根拠の条・項・号が付きます。条文の言い換えには、項と号の一つひとつに固有のリンクがあり、どの計算に使われているかの印が付いています。手元の規程と突き合わせてください。",
                "Each result comes with the values used, every step, and the article and paragraph it rests on. In the restatement every paragraph and item has a link of its own and a mark that names the calculations using it. Hold them against your own copy of the terms.",
            ),
            (
                "文面が二通り以上に読めるところでは、もっとも無理のない読み方を既定とし、ほかの読み方も選べるようにしています。結果の幅は、読み方の組み合わせすべてから出した最小と最大です。金額に小数の計算誤差はありません。分数のまま計算し、最後に一度だけ円に丸めます。",
                "Where the text can be read in more than one way, the most natural reading is the default and the others can be chosen. The range is the least and the greatest over all combinations. Amounts are computed as exact fractions and rounded to yen once, at the end.",
            ),
        ],
    },
    Section {
        id: "limits",
        title: ("できないこと", "What it cannot do"),
        says: &[
            (
                "各規程は「一般規程」を引いていますが、その内容は含みません。日割りや端数、税、通知の方法など、一般規程や個別の契約が決めていることは、仮定として示すか、提供元に尋ねる項目として挙げます。",
                "The documents refer to the general terms (一般規程), whose content is not included. What those or your own contract settle, such as pro-rating, rounding, tax or the form of notices, is shown as an assumption or as a question for the provider.",
            ),
            (
                "各ページの版の日付より前の出来事には当時の、後の出来事にはより新しい規程が当てはまることがあります。",
                "Events before the date of the edition shown were governed by an earlier text; later events may be governed by a newer one.",
            ),
        ],
    },
    Section {
        id: "disclaimer",
        title: ("免責", "Disclaimer"),
        says: &[
            (
                "条文はどれも原文の言い換えです。効力をもつのは提供元の文書であり、食い違いがあれば原文によります。計算の結果は目安で、法的助言ではありません。請求や通知の前に、原文と契約を確かめてください。",
                "All clauses are restated, not quoted. The provider's document decides, and prevails over anything shown here. Results are estimates, not legal advice. Check the document and your contract before you claim or give notice.",
            ),
            (
                "このサイトは、株式会社インターネットイニシアティブ（IIJ）ともMicrosoftとも関係がありません。サービスの名称は各社のものです。",
                "This site is not affiliated with Internet Initiative Japan Inc. (IIJ) or with Microsoft. Service names belong to their owners.",
            ),
        ],
    },
    Section {
        id: "privacy",
        title: ("プライバシー", "Privacy"),
        says: &[
            (
                "入力はこの端末のブラウザの中だけで使われ、どこにも送られません。解析、広告、クッキー、外部の書体や部品はありません。",
                "What you enter is used in this browser only and sent nowhere. There are no analytics, advertising, cookies, remote fonts or remote parts.",
            ),
            (
                "作業の続きはアドレスの「#」より後ろに入ります。この部分はサーバーに送られません。金額は、あなたが選んだときだけリンクに入ります。端末に保存したものは、いつでもまとめて消せます。",
                "Work in progress is kept in the address after the “#”, which browsers do not send to a server. Amounts go into a link only if you choose so. What you save on this device can be cleared at any time.",
            ),
        ],
    },
    Section {
        id: "languages",
        title: ("言語とご利用環境", "Languages and browsers"),
        says: &[
            (
                "日本語と英語で同じことができます。英語版でも、基準になるのは日本語の規程です。条文とこの説明はスクリプトなしで読めます。計算にはJavaScriptとWebAssemblyを使います。",
                "Everything works in Japanese and in English; the Japanese documents are the basis of both. The terms and this page can be read without script; calculating needs JavaScript and WebAssembly.",
            ),
            (
                "明るい配色と暗い配色、200％までの文字の拡大、キーボードだけの操作、読み上げ、印刷に対応しています。",
                "It supports light and dark themes, text enlarged to 200%, keyboard-only use, screen readers and printing.",
            ),
        ],
    },
];

fn ways_on(here: Here) -> Element {
    el("p").with([
        a(here.to(Route::Home)).with(here.say("はじめに戻る", "To the front page")).into(),
        Html::from(" · "),
        a(here.to(Route::Compare)).with(here.say("サービスを比べる", "Compare the services")).into(),
        Html::from(" · "),
        a(here.to(Route::Embed))
            .with(here.say("ほかのサイトに計算を載せる", "Show a calculator on another site"))
            .into(),
    ])
}
