//! The made-up terms of 港湾接続サービス.

use crate::terms::{Article, Document, Mark, Revision, RuleId, passage, text};

/// The document as it stood on 1 April 2024.
pub static DOCUMENT: Document =
    Document { edition: "2024-04-01", number: None, articles: ARTICLES, revisions: REVISIONS, defined: &[] };

const ARTICLES: &[Article] = &[
    Article {
        id: "art-1",
        heading: text("岸壁", "Berths"),
        passages: &[passage(
            "art-1",
            Mark::Shown,
            text("内港と外港がある。", "There are an inner and an outer harbour."),
        )],
    },
    Article {
        id: "art-2",
        heading: text("水先人", "Pilot"),
        passages: &[passage(
            "art-2",
            Mark::Computed(&[RuleId::Eligibility]),
            text("申込みには水先人が要る。", "An application needs a pilot."),
        )],
    },
    Article {
        id: "art-3",
        heading: text("灯台", "Lighthouse"),
        passages: &[passage("art-3", Mark::Shown, text("灯台はオプション。", "The lighthouse is an option."))],
    },
    Article {
        id: "art-4",
        heading: text("料金", "Fees"),
        passages: &[passage(
            "art-4",
            Mark::Computed(&[RuleId::Fees, RuleId::Credit, RuleId::EarlyTermination]),
            text("月額だけがかかる。初期費用はない。", "There are monthly fees only, and none at the start."),
        )],
    },
    Article {
        id: "art-5",
        heading: text("解約", "Leaving"),
        passages: &[passage(
            "art-5",
            Mark::Computed(&[RuleId::End]),
            text("通知から14日で終わる。", "It ends 14 days after the notice."),
        )],
    },
    Article {
        id: "art-6",
        heading: text("最低利用期間", "Minimum period"),
        passages: &[passage(
            "art-6",
            Mark::Computed(&[RuleId::EarlyTermination]),
            text("3か月。残りの月額を払う。", "Three months; what is left of it is paid."),
        )],
    },
    Article {
        id: "art-7",
        heading: text("減額", "Credit"),
        passages: &[passage(
            "art-7",
            Mark::Computed(&[RuleId::Credit]),
            text(
                "24時間ごとに月額の30分の1。月額まで。3か月以内に請求する。",
                "A thirtieth of the monthly fee for each 24 hours, up to that fee; to be claimed within three months.",
            ),
        )],
    },
];

const REVISIONS: &[Revision] =
    &[Revision { on: "2024-04-01", says: text("ここに示す版。", "The edition shown here.") }];
