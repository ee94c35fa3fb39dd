//! Cases to learn from. Every fee is invented.

use crate::terms::ComesTo::{Became, Eligible, Yen};
use crate::terms::{RuleId, Sample, sample_case, text};

/// The samples, from what happens most to what is rare.
pub static SAMPLES: [Sample; 6] = [
    Sample {
        id: "late-notice",
        title: text("障害は10分、知らせは30分より後", "Ten minutes down, told of after thirty"),
        lesson: text(
            "10分の障害では品質保証の減額はありません。それでも、知らせるのが30分を超えて遅れれば、その分は別に戻ります。",
            "Ten minutes down earn nothing by the guarantee of availability. A notice later than 30 minutes still earns a credit of its own.",
        ),
        today: "2025-06-03",
        rule: RuleId::Credit,
        cases: &[
            sample_case(
                text("30分0秒で通知", "Told after 30 min 0 s"),
                r#"{"monthlyFee":30000,"dutyBreached":"no","incidents":[{"began":"2025-06-02T00:00","restored":"2025-06-02T00:10","noticed":"2025-06-02T00:00","cause":"provider","guaranteeBroken":"yes","notice":{"detected":"2025-06-02T00:00","sent":"2025-06-02T00:30"}}]}"#,
                Yen(0),
            ),
            sample_case(
                text("30分1秒で通知", "Told after 30 min 1 s"),
                r#"{"monthlyFee":30000,"dutyBreached":"no","incidents":[{"began":"2025-06-02T00:00","restored":"2025-06-02T00:10","noticed":"2025-06-02T00:00","cause":"provider","guaranteeBroken":"yes","notice":{"detected":"2025-06-02T00:00","sent":"2025-06-02T00:30:01"}}]}"#,
                Yen(1_000),
            ),
        ],
    },
    Sample {
        id: "day-and-hour",
        title: text("24時間と25時間", "A day, and an hour more"),
        lesson: text(
            "この規程に24時間ごとの減額はありません。あるのは長さの段だけで、24時間を超えると10分の1が5分の1になります。",
            "These terms have no credit for each 24 hours, only steps by length: past 24 hours, 1/10 becomes 1/5.",
        ),
        today: "2025-06-04",
        rule: RuleId::Credit,
        cases: &[
            sample_case(
                text("24時間", "24 hours"),
                r#"{"monthlyFee":30000,"dutyBreached":"no","incidents":[{"began":"2025-06-02T00:00","restored":"2025-06-03T00:00","noticed":"2025-06-02T00:00","cause":"provider","guaranteeBroken":"yes"}]}"#,
                Yen(3_000),
            ),
            sample_case(
                text("25時間", "25 hours"),
                r#"{"monthlyFee":30000,"dutyBreached":"no","incidents":[{"began":"2025-06-02T00:00","restored":"2025-06-03T01:00","noticed":"2025-06-02T00:00","cause":"provider","guaranteeBroken":"yes"}]}"#,
                Yen(6_000),
            ),
        ],
    },
    Sample {
        id: "capped-month",
        title: text("同じ月に長い障害が2回", "Two long outages in one month"),
        lesson: text(
            "減額を足すと月額料金を超えますが、1か月に戻るのは基本サービスの月額料金までです。",
            "Together the credits would exceed the monthly fee; no more than the basic service's fee is credited for a month.",
        ),
        today: "2025-06-02",
        rule: RuleId::Credit,
        cases: &[sample_case(
            text("5月に2回", "Twice in May"),
            r#"{"monthlyFee":90000,"dutyBreached":"no","incidents":[{"began":"2025-05-01T00:00","restored":"2025-05-09T00:00","noticed":"2025-05-01T00:00","cause":"provider","guaranteeBroken":"yes"},{"began":"2025-05-10T00:00","restored":"2025-05-25T00:00","noticed":"2025-05-10T00:00","cause":"provider","guaranteeBroken":"yes"}]}"#,
            Yen(90_000),
        )],
    },
    Sample {
        id: "first-free-day",
        title: text("費用がかからなくなる最初の日", "The first day that costs nothing"),
        lesson: text(
            "最低利用期間は、契約と接続先で別々に進みます。契約の期間が終わっても、後から足した接続先の分が残ります。",
            "The contract and each connection have a minimum period of their own: when the contract's is over, a connection added later still has some left.",
        ),
        today: "2025-02-12",
        rule: RuleId::EarlyTermination,
        cases: &[
            sample_case(
                text("2月15日", "15 February"),
                r#"{"monthlyFee":200000,"startedOn":"2025-01-31","connections":[{"to":"office-365","monthlyFee":50000,"startedOn":"2025-02-10"}],"cancellation":{"endedOn":"2025-02-15","ground":"ordinary"}}"#,
                Yen(107_373),
            ),
            sample_case(
                text("2月28日", "28 February"),
                r#"{"monthlyFee":200000,"startedOn":"2025-01-31","connections":[{"to":"office-365","monthlyFee":50000,"startedOn":"2025-02-10"}],"cancellation":{"endedOn":"2025-02-28","ground":"ordinary"}}"#,
                Yen(14_516),
            ),
            sample_case(
                text("3月9日", "9 March"),
                r#"{"monthlyFee":200000,"startedOn":"2025-01-31","connections":[{"to":"office-365","monthlyFee":50000,"startedOn":"2025-02-10"}],"cancellation":{"endedOn":"2025-03-09","ground":"ordinary"}}"#,
                Yen(0),
            ),
        ],
    },
    Sample {
        id: "settings",
        title: text("設定が済むまで申し込めない", "Not before the settings are made"),
        lesson: text(
            "三つの条件のうち一つでも欠けると申し込めません。どれが欠けているかも分かります。",
            "All three conditions must hold; the result says which of them does not.",
        ),
        today: "2025-06-03",
        rule: RuleId::Eligibility,
        cases: &[
            sample_case(
                text("設定がまだ", "Settings not made"),
                r#"{"holds":{"expressroute":"yes","microsoft-terms":"yes","settings-done":"no"}}"#,
                Eligible(false),
            ),
            sample_case(
                text("設定済み", "Settings made"),
                r#"{"holds":{"expressroute":"yes","microsoft-terms":"yes","settings-done":"yes"}}"#,
                Eligible(true),
            ),
        ],
    },
    Sample {
        id: "old-option",
        title: text("なくなったオプションの今", "What a discontinued option became"),
        lesson: text(
            "2016年3月末までに足したオプションは別のオプションに読み替えられます。翌日からの契約は読み替えません。",
            "An option added by the end of March 2016 became another one; from the next day nothing was converted.",
        ),
        today: "2025-06-03",
        rule: RuleId::Conversion,
        cases: &[
            sample_case(
                text("3月31日の契約", "Made on 31 March"),
                r#"{"formerly":"adfs-option","contractedOn":"2016-03-31"}"#,
                Became(&["option:static-nat"]),
            ),
            sample_case(
                text("4月1日の契約", "Made on 1 April"),
                r#"{"formerly":"adfs-option","contractedOn":"2016-04-01"}"#,
                Became(&[]),
            ),
        ],
    },
];
