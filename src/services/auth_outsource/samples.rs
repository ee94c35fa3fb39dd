//! Cases to learn from. Every fee is invented.

use crate::terms::ComesTo::{Eligible, Ends, Yen};
use crate::terms::{RuleId, Sample, SampleCase, sample_case, text};

/// The samples, from what happens most to what is rare.
pub static SAMPLES: [Sample; 6] = [
    Sample {
        id: "full-day",
        title: text("24時間に1秒足りない", "A second short of 24 hours"),
        lesson: text(
            "この規程の減額は24時間ごとの一つだけです。1秒でも足りなければ何も戻りません。",
            "These terms have one credit only, for each 24 hours. A second short of them, there is none.",
        ),
        today: "2025-06-04",
        rule: RuleId::Credit,
        cases: &[
            sample_case(
                text("23時間59分59秒", "23:59:59"),
                r#"{"item":"vpdn-d","monthlyFee":30000,"incidents":[{"began":"2025-06-02T00:00","restored":"2025-06-02T23:59:59","noticed":"2025-06-02T00:00","cause":"provider","unusable":"yes"}]}"#,
                Yen(0),
            ),
            sample_case(
                text("24時間", "24:00:00"),
                r#"{"item":"vpdn-d","monthlyFee":30000,"incidents":[{"began":"2025-06-02T00:00","restored":"2025-06-03T00:00","noticed":"2025-06-02T00:00","cause":"provider","unusable":"yes"}]}"#,
                Yen(1_000),
            ),
        ],
    },
    Sample {
        id: "knowledge",
        title: text("24時間は、知った時から数える", "The 24 hours count from knowledge"),
        lesson: text(
            "同じ24時間5分の停止でも、提供元が知った時から数えます。10分遅れて知れば23時間55分で、何も戻りません。",
            "The same 24 h 05 min count from when the provider knew. Known 10 minutes late, they are 23 h 55 min and earn nothing.",
        ),
        today: "2025-06-04",
        rule: RuleId::Credit,
        cases: &[
            sample_case(
                text("すぐ知った", "Known at once"),
                r#"{"item":"vpdn-d","monthlyFee":30000,"incidents":[{"began":"2025-06-02T00:00","restored":"2025-06-03T00:05","noticed":"2025-06-02T00:00","cause":"provider","unusable":"yes"}]}"#,
                Yen(1_000),
            ),
            sample_case(
                text("10分後に知った", "Known 10 min later"),
                r#"{"item":"vpdn-d","monthlyFee":30000,"incidents":[{"began":"2025-06-02T00:00","restored":"2025-06-03T00:05","noticed":"2025-06-02T00:10","cause":"provider","unusable":"yes"}]}"#,
                Yen(0),
            ),
        ],
    },
    Sample {
        id: "no-limit",
        title: text("45日止まったときの上限", "The limit of 45 days down"),
        lesson: text(
            "この規程に減額の上限は書かれていません。文字どおりなら月額を超えますが、1か月分までと読むこともできます。",
            "No limit is written in these terms. To the letter the credit exceeds a month's fee; one month's fee can also be read as the most.",
        ),
        today: "2025-07-18",
        rule: RuleId::Credit,
        cases: &[
            sample_case(
                text("文字どおり", "To the letter"),
                r#"{"item":"vpdn-d","monthlyFee":30000,"incidents":[{"began":"2025-06-02T00:00","restored":"2025-07-17T00:00","noticed":"2025-06-02T00:00","cause":"provider","unusable":"yes"}]}"#,
                Yen(45_000),
            ),
            SampleCase {
                readings: &[("cap", "fee-per-month")],
                ..sample_case(
                    text("1か月分まで", "A month's fee at most"),
                    r#"{"item":"vpdn-d","monthlyFee":30000,"incidents":[{"began":"2025-06-02T00:00","restored":"2025-07-17T00:00","noticed":"2025-06-02T00:00","cause":"provider","unusable":"yes"}]}"#,
                    Yen(30_000),
                )
            },
        ],
    },
    Sample {
        id: "before-the-start",
        title: text("始まる前の日に届いた通知", "A notice on the day before the start"),
        lesson: text(
            "解約は通知の30日後に効くので、始まった日かその後の通知なら最低利用期間は過ぎています。前の日に届くと1日分が残ります。",
            "Leaving takes effect 30 days after a notice. A notice on the first day or later outlasts the minimum period; one on the day before leaves a day of it.",
        ),
        today: "2025-03-07",
        rule: RuleId::EarlyTermination,
        cases: &[
            sample_case(
                text("前の日に届く", "On the day before"),
                r#"{"monthlyFee":31000,"startedOn":"2025-03-10","cancellation":{"noticeArrivedOn":"2025-03-09","ground":"ordinary"}}"#,
                Yen(1_033),
            ),
            sample_case(
                text("始まる日に届く", "On the first day"),
                r#"{"monthlyFee":31000,"startedOn":"2025-03-10","cancellation":{"noticeArrivedOn":"2025-03-10","ground":"ordinary"}}"#,
                Yen(0),
            ),
        ],
    },
    Sample {
        id: "leap-notice",
        title: text("うるう年の2月をまたぐ30日", "Thirty days across a leap February"),
        lesson: text(
            "2月1日に届いた通知から30日目は、うるう年なら3月2日、ほかの年なら3月3日です。",
            "The 30th day after a notice of 1 February is 2 March in a leap year and 3 March in any other.",
        ),
        today: "2024-02-01",
        rule: RuleId::End,
        cases: &[
            sample_case(
                text("2024年", "2024"),
                r#"{"cancellation":{"noticeArrivedOn":"2024-02-01"}}"#,
                Ends("2024-03-02"),
            ),
            sample_case(
                text("2025年", "2025"),
                r#"{"cancellation":{"noticeArrivedOn":"2025-02-01"}}"#,
                Ends("2025-03-03"),
            ),
        ],
    },
    Sample {
        id: "combination",
        title: text("組み合わせて申し込む種類", "Kinds that are applied for together"),
        lesson: text(
            "クライアントはそれだけでは申し込めません。プロキシがあれば足りますが、グループまで足すと申し込めなくなります。",
            "A client cannot be applied for alone. A proxy completes it; a group on top of that is one too many.",
        ),
        today: "2025-06-03",
        rule: RuleId::Eligibility,
        cases: &[
            sample_case(text("クライアントだけ", "Client alone"), r#"{"holds":{"clients":1}}"#, Eligible(false)),
            sample_case(text("プロキシと", "With a proxy"), r#"{"holds":{"clients":1,"proxies":1}}"#, Eligible(true)),
            sample_case(
                text("グループも", "And a group"),
                r#"{"holds":{"clients":1,"proxies":1,"groups":1}}"#,
                Eligible(false),
            ),
        ],
    },
];
