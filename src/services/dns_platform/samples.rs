//! Cases to learn from. Every fee is invented.

use crate::terms::ComesTo::{Became, Yen};
use crate::terms::{RuleId, Sample, SampleCase, sample_case, text};

/// The samples, from what happens most to what is rare.
pub static SAMPLES: [Sample; 6] = [
    Sample {
        id: "edge",
        title: text("99.5％ちょうどと、それ未満", "Exactly 99.5%, and just below"),
        lesson: text(
            "99.5％ちょうどは10分の1、わずかに下回れば4分の1です。丸めて99.5％になる値も、未満は未満です。",
            "Exactly 99.5% earns 1/10, anything less 1/4. A rate that would round up to 99.5% is still less.",
        ),
        today: "2025-05-02",
        rule: RuleId::Credit,
        cases: &[
            sample_case(
                text("99.5％", "99.5%"),
                r#"{"item":"premium","monthlyFee":100000,"dutyBreached":"no","dns":{"neededQps":200},"uptimes":[{"month":"2025-04","of":"managed-dns","percent":"99.5","cause":"provider"}]}"#,
                Yen(10_000),
            ),
            sample_case(
                text("99.499999999％", "99.499999999%"),
                r#"{"item":"premium","monthlyFee":100000,"dutyBreached":"no","dns":{"neededQps":200},"uptimes":[{"month":"2025-04","of":"managed-dns","percent":"99.499999999","cause":"provider"}]}"#,
                Yen(25_000),
            ),
        ],
    },
    Sample {
        id: "failed-slots",
        title: text("失敗した5分間の数と、月の日数", "Failed five minutes, and the days of the month"),
        lesson: text(
            "稼働率は5分ごとに数えます。44回の失敗は、30日の月では99.5％を下回り、31日の月では下回りません。",
            "The rate counts stretches of five minutes. 44 failed ones are below 99.5% in a month of 30 days, but not of 31.",
        ),
        today: "2025-05-02",
        rule: RuleId::Credit,
        cases: &[
            sample_case(
                text("4月に43回", "43 in April"),
                r#"{"item":"premium","monthlyFee":100000,"dutyBreached":"no","dns":{"neededQps":200},"uptimes":[{"month":"2025-04","of":"managed-dns","failedSlots":43,"cause":"provider"}]}"#,
                Yen(10_000),
            ),
            sample_case(
                text("4月に44回", "44 in April"),
                r#"{"item":"premium","monthlyFee":100000,"dutyBreached":"no","dns":{"neededQps":200},"uptimes":[{"month":"2025-04","of":"managed-dns","failedSlots":44,"cause":"provider"}]}"#,
                Yen(25_000),
            ),
            sample_case(
                text("5月に44回", "44 in May"),
                r#"{"item":"premium","monthlyFee":100000,"dutyBreached":"no","dns":{"neededQps":200},"uptimes":[{"month":"2025-05","of":"managed-dns","failedSlots":44,"cause":"provider"}]}"#,
                Yen(10_000),
            ),
        ],
    },
    Sample {
        id: "both-failed",
        title: text("二つの機能が同じ月に下回った", "Both features failed in one month"),
        lesson: text(
            "親契約の料金を、二つの減額の両方で数えるかは書かれていません。一度だけと読むか、それぞれと読むかで変わります。",
            "Whether the parent contract's fee counts for both credits is not written: once or each makes the difference.",
        ),
        today: "2025-05-02",
        rule: RuleId::Credit,
        cases: &[
            sample_case(
                text("一度だけ数える", "Counted once"),
                r#"{"item":"premium","monthlyFee":100000,"dutyBreached":"no","dns":{"neededQps":100,"trafficManagement":1,"trafficMonthlyFee":15000},"uptimes":[{"month":"2025-04","of":"traffic-management","percent":"94","cause":"provider"},{"month":"2025-04","of":"managed-dns","percent":"99.9","cause":"provider"}]}"#,
                Yen(115_000),
            ),
            SampleCase {
                readings: &[("parent-fee", "each")],
                ..sample_case(
                    text("それぞれ数える", "Counted for each"),
                    r#"{"item":"premium","monthlyFee":100000,"dutyBreached":"no","dns":{"neededQps":100,"trafficManagement":1,"trafficMonthlyFee":15000},"uptimes":[{"month":"2025-04","of":"traffic-management","percent":"94","cause":"provider"},{"month":"2025-04","of":"managed-dns","percent":"99.9","cause":"provider"}]}"#,
                    Yen(125_000),
                )
            },
        ],
    },
    Sample {
        id: "basic-item",
        title: text("保証のある品目、ない品目", "An item with a guarantee and one without"),
        lesson: text(
            "稼働率の保証はプレミアムだけにあります。ベーシックでは、どれだけ止まっても減額はありません。",
            "Only the premium item has a guarantee of uptime. With the basic one no failure is credited, however long.",
        ),
        today: "2025-05-02",
        rule: RuleId::Credit,
        cases: &[
            sample_case(
                text("ベーシック", "Basic"),
                r#"{"item":"basic","monthlyFee":100000,"dutyBreached":"no","dns":{"neededQps":100},"uptimes":[{"month":"2025-04","of":"managed-dns","percent":"90","cause":"provider"}]}"#,
                Yen(0),
            ),
            sample_case(
                text("プレミアム", "Premium"),
                r#"{"item":"premium","monthlyFee":100000,"dutyBreached":"no","dns":{"neededQps":100},"uptimes":[{"month":"2025-04","of":"managed-dns","percent":"90","cause":"provider"}]}"#,
                Yen(100_000),
            ),
        ],
    },
    Sample {
        id: "one-query-more",
        title: text("毎秒200件と201件", "200 queries a second, and 201"),
        lesson: text(
            "プレミアムは毎秒200件までを含みます。1件でも超えると、100件ごとの追加が一つ要ります。",
            "The premium item includes 200 queries a second. A single one more needs a whole unit of 100.",
        ),
        today: "2025-05-02",
        rule: RuleId::Fees,
        cases: &[
            sample_case(
                text("200件", "200"),
                r#"{"item":"premium","monthlyFee":100000,"dns":{"neededQps":200}}"#,
                Yen(100_000),
            ),
            sample_case(
                text("201件", "201"),
                r#"{"item":"premium","monthlyFee":100000,"dns":{"neededQps":201,"qpsUnitMonthlyFee":20000}}"#,
                Yen(120_000),
            ),
        ],
    },
    Sample {
        id: "old-contract",
        title: text("前のサービスの契約の今", "What a contract of the former service became"),
        lesson: text(
            "2023年5月末までの契約は、今の品目に読み替えられました。6月1日からの契約は初めから今の名前です。",
            "Contracts made by the end of May 2023 became today's item; those from 1 June on have its name from the start.",
        ),
        today: "2025-05-02",
        rule: RuleId::Conversion,
        cases: &[
            sample_case(
                text("5月31日の契約", "Made on 31 May"),
                r#"{"formerly":"dns-outsource","contractedOn":"2023-05-31"}"#,
                Became(&["item:basic", "managed-dns"]),
            ),
            sample_case(
                text("6月1日の契約", "Made on 1 June"),
                r#"{"formerly":"dns-outsource","contractedOn":"2023-06-01"}"#,
                Became(&[]),
            ),
        ],
    },
];
