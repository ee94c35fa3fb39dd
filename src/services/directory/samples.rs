//! Cases to learn from. Every fee is invented.

use crate::terms::ComesTo::{Became, Eligible, Yen};
use crate::terms::{RuleId, Sample, sample_case, text};

/// The samples, from what happens most to what is rare.
pub static SAMPLES: [Sample; 8] = [
    Sample {
        id: "half-hour",
        title: text("30分ちょうどと、その1秒後", "Thirty minutes, and one second more"),
        lesson: text(
            "30分ちょうどの停止では何も戻りません。30分を超えて初めて、基本料の90分の1が戻ります。",
            "An outage of exactly 30 minutes earns nothing; only past 30 minutes is 1/90 of the basic fee credited.",
        ),
        today: "2025-06-03",
        rule: RuleId::Credit,
        cases: &[
            sample_case(
                text("30分0秒", "30 min 0 s"),
                r#"{"monthlyFee":98765,"dutyBreached":"no","incidents":[{"began":"2025-06-02T00:00","restored":"2025-06-02T00:30","noticed":"2025-06-02T00:00","cause":"provider","unusable":"yes","guaranteeBroken":"yes"}]}"#,
                Yen(0),
            ),
            sample_case(
                text("30分1秒", "30 min 1 s"),
                r#"{"monthlyFee":98765,"dutyBreached":"no","incidents":[{"began":"2025-06-02T00:00","restored":"2025-06-02T00:30:01","noticed":"2025-06-02T00:00","cause":"provider","unusable":"yes","guaranteeBroken":"yes"}]}"#,
                Yen(1_097),
            ),
        ],
    },
    Sample {
        id: "capped-month",
        title: text("2週間止まった月の上限", "The limit of a month that was down for two weeks"),
        lesson: text(
            "14日までは二つの減額を足します。14日を1秒でも超えると足した額が1か月分を超えるため、月額料金で頭打ちになります。",
            "Up to 14 days the two credits are added up. One second more would exceed a month's fee, so the monthly fee is the limit.",
        ),
        today: "2025-06-17",
        rule: RuleId::Credit,
        cases: &[
            sample_case(
                text("14日ちょうど", "14 days"),
                r#"{"monthlyFee":98765,"dutyBreached":"no","incidents":[{"began":"2025-06-02T00:00","restored":"2025-06-16T00:00","noticed":"2025-06-02T00:00","cause":"provider","unusable":"yes","guaranteeBroken":"yes"}]}"#,
                Yen(95_472),
            ),
            sample_case(
                text("14日と1秒", "14 days and 1 s"),
                r#"{"monthlyFee":98765,"dutyBreached":"no","incidents":[{"began":"2025-06-02T00:00","restored":"2025-06-16T00:00:01","noticed":"2025-06-02T00:00","cause":"provider","unusable":"yes","guaranteeBroken":"yes"}]}"#,
                Yen(98_765),
            ),
        ],
    },
    Sample {
        id: "two-outages",
        title: text("13時間が2回は、26時間ではない", "Twice 13 hours are not 26 hours"),
        lesson: text(
            "24時間ごとの減額は、続けて止まった時間で数えます。間に一度でも戻れば、足し合わせません。",
            "Credit for each 24 hours counts an outage without a break; two outages are not added together.",
        ),
        today: "2025-06-04",
        rule: RuleId::Credit,
        cases: &[sample_case(
            text("13時間を2回", "Twice 13 hours"),
            r#"{"monthlyFee":30000,"dutyBreached":"no","incidents":[{"began":"2025-06-02T00:00","restored":"2025-06-02T13:00","noticed":"2025-06-02T00:00","cause":"provider","unusable":"yes","guaranteeBroken":"yes"},{"began":"2025-06-02T14:00","restored":"2025-06-03T03:00","noticed":"2025-06-02T14:00","cause":"provider","unusable":"yes","guaranteeBroken":"yes"}]}"#,
            Yen(6_000),
        )],
    },
    Sample {
        id: "claim-from-february",
        title: text("2月28日から3か月は、5月31日まで", "Three months from 28 February end on 31 May"),
        lesson: text(
            "請求の期間は、障害の翌日から暦で数えます。3月1日から数えるので、5月28日ではなく5月31日までです。",
            "The time for a claim runs by the calendar from the day after. Counted from 1 March, it ends on 31 May and not on the 28th.",
        ),
        today: "2025-05-20",
        rule: RuleId::Credit,
        cases: &[sample_case(
            text("2月28日の障害", "An outage on 28 February"),
            r#"{"monthlyFee":98765,"dutyBreached":"no","incidents":[{"began":"2025-02-28T10:00","restored":"2025-02-28T12:00","noticed":"2025-02-28T10:00","cause":"provider","unusable":"yes","guaranteeBroken":"yes"}]}"#,
            Yen(3_292),
        )],
    },
    Sample {
        id: "unknown-cause",
        title: text("原因がまだ分からない", "Nobody knows the cause yet"),
        lesson: text(
            "分からないことは分からないまま入れられます。結果は一つの数字ではなく、0円からの幅になります。",
            "What is not known can stay so: the result is then not one figure but a range that begins at zero.",
        ),
        today: "2025-06-05",
        rule: RuleId::Credit,
        cases: &[sample_case(
            text("原因不明", "Unknown cause"),
            r#"{"monthlyFee":98765,"dutyBreached":"no","incidents":[{"began":"2025-06-02T00:00","restored":"2025-06-02T01:00","noticed":"2025-06-02T00:00","cause":"unknown","unusable":"yes","guaranteeBroken":"yes"}]}"#,
            Yen(1_097),
        )],
    },
    Sample {
        id: "year-from-leap-day",
        title: text("うるう日に始めた1年", "A year that began on a leap day"),
        lesson: text(
            "2月29日から数えた1年は、翌年の2月28日に終わります。その前日にやめると、残る1日分だけかかります。",
            "A year counted from 29 February ends on the 28th of the next. Leaving a day before that costs the one day that is left.",
        ),
        today: "2025-02-10",
        rule: RuleId::EarlyTermination,
        cases: &[
            sample_case(
                text("27日に終える", "Ends on the 27th"),
                r#"{"monthlyFee":50000,"startedOn":"2024-02-29","options":[{"option":"support-ad","monthlyFee":80000,"startedOn":"2024-02-29"}],"cancellation":{"endedOn":"2025-02-27","ground":"ordinary"}}"#,
                Yen(2_857),
            ),
            sample_case(
                text("28日に終える", "Ends on the 28th"),
                r#"{"monthlyFee":50000,"startedOn":"2024-02-29","options":[{"option":"support-ad","monthlyFee":80000,"startedOn":"2024-02-29"}],"cancellation":{"endedOn":"2025-02-28","ground":"ordinary"}}"#,
                Yen(0),
            ),
        ],
    },
    Sample {
        id: "inquiries",
        title: text("追加の問い合わせに要るもの", "What additional inquiries need"),
        lesson: text(
            "追加問い合わせのオプションは、それだけでは申し込めません。サポートのオプションが一つあれば足ります。",
            "Additional inquiries cannot be had on their own: one of the support options must be there as well.",
        ),
        today: "2025-06-03",
        rule: RuleId::Eligibility,
        cases: &[
            sample_case(
                text("問い合わせだけ", "Inquiries alone"),
                r#"{"holds":{"private-backbone":"yes","microsoft-terms":"yes"},"options":[{"option":"support-ad-inquiry"}]}"#,
                Eligible(false),
            ),
            sample_case(
                text("サポートと一緒に", "With support"),
                r#"{"holds":{"private-backbone":"yes","microsoft-terms":"yes"},"options":[{"option":"support-ad-inquiry"},{"option":"support-wsus"}]}"#,
                Eligible(true),
            ),
        ],
    },
    Sample {
        id: "old-region",
        title: text("読み替えられる契約の最後の日", "The last day of contracts that were converted"),
        lesson: text(
            "改定より前に結んだ契約だけが、新しいオプションに読み替えられます。境目は1日です。",
            "Only contracts made before the revision became the new option. A single day makes the difference.",
        ),
        today: "2025-06-03",
        rule: RuleId::Conversion,
        cases: &[
            sample_case(
                text("9月30日の契約", "Made on 30 September"),
                r#"{"formerly":"multi-region-old","contractedOn":"2019-09-30"}"#,
                Became(&["option:multi-region"]),
            ),
            sample_case(
                text("10月1日の契約", "Made on 1 October"),
                r#"{"formerly":"multi-region-old","contractedOn":"2019-10-01"}"#,
                Became(&[]),
            ),
        ],
    },
];
