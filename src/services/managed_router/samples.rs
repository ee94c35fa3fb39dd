//! Cases to learn from. Every fee is invented.

use crate::terms::ComesTo::{Became, Eligible, Ends, Yen};
use crate::terms::{RuleId, Sample, sample_case, text};

/// The samples, from what happens most to what is rare.
pub static SAMPLES: [Sample; 7] = [
    Sample {
        id: "year-again",
        title: text("機器を替えると、1年がまた始まる", "A new device starts the year again"),
        lesson: text(
            "最低利用期間の1年は、機器を替えた日から数え直します。終わりかけの12か月目でも同じです。",
            "The minimum year is counted anew from the day the equipment is changed, be it in the twelfth month.",
        ),
        today: "2025-12-22",
        rule: RuleId::EarlyTermination,
        cases: &[
            sample_case(
                text("替えていない", "Not changed"),
                r#"{"item":"ll","monthlyFee":30000,"startedOn":"2025-01-15","cancellation":{"endedOn":"2026-01-31","ground":"ordinary"}}"#,
                Yen(0),
            ),
            sample_case(
                text("12月20日に替えた", "Changed on 20 December"),
                r#"{"item":"ll","monthlyFee":30000,"startedOn":"2025-01-15","equipmentChangedOn":["2025-12-20"],"cancellation":{"endedOn":"2026-01-31","ground":"ordinary"}}"#,
                Yen(318_387),
            ),
        ],
    },
    Sample {
        id: "last-day",
        title: text("1年の最後の日と、その前の日", "The last day of the year, and the day before"),
        lesson: text(
            "1年の最後の日に終われば費用はかかりません。1日早いだけで、残る1日分がかかります。",
            "Ending on the last day of the year costs nothing. A day earlier costs the one day that is left.",
        ),
        today: "2025-11-20",
        rule: RuleId::EarlyTermination,
        cases: &[
            sample_case(
                text("1月13日に終わる", "Ends on 13 January"),
                r#"{"item":"ll","monthlyFee":30000,"startedOn":"2025-01-15","cancellation":{"endedOn":"2026-01-13","ground":"ordinary"}}"#,
                Yen(967),
            ),
            sample_case(
                text("1月14日に終わる", "Ends on 14 January"),
                r#"{"item":"ll","monthlyFee":30000,"startedOn":"2025-01-15","cancellation":{"endedOn":"2026-01-14","ground":"ordinary"}}"#,
                Yen(0),
            ),
        ],
    },
    Sample {
        id: "notice-in-time",
        title: text("数えるのは終わる日で、通知の日ではない", "What counts is the end, not the notice"),
        lesson: text(
            "通知が1年の途中に届いても、45日後の終わりが1年の最後の日なら費用はかかりません。通知が1日早いと1日分かかります。",
            "A notice may arrive within the year: if the end, 45 days later, is its last day, nothing is due. A day earlier costs a day.",
        ),
        today: "2025-11-20",
        rule: RuleId::EarlyTermination,
        cases: &[
            sample_case(
                text("11月29日に届く", "Arrives on 29 November"),
                r#"{"item":"ll","monthlyFee":30000,"startedOn":"2025-01-15","cancellation":{"noticeArrivedOn":"2025-11-29","ground":"ordinary"}}"#,
                Yen(967),
            ),
            sample_case(
                text("11月30日に届く", "Arrives on 30 November"),
                r#"{"item":"ll","monthlyFee":30000,"startedOn":"2025-01-15","cancellation":{"noticeArrivedOn":"2025-11-30","ground":"ordinary"}}"#,
                Yen(0),
            ),
        ],
    },
    Sample {
        id: "option-before",
        title: text("先にやめたオプションの費用", "The charge for an option given up before"),
        lesson: text(
            "一般規程第28条による終了なら、契約とともに終わるオプションに費用はかかりません。先にやめたオプションの分は残ります。",
            "Where article 28 of the general terms ends the contract, options that end with it are free. One given up before is still charged.",
        ),
        today: "2025-09-01",
        rule: RuleId::EarlyTermination,
        cases: &[
            sample_case(
                text("一緒に終わる", "Ends with the contract"),
                r#"{"item":"ll","monthlyFee":30000,"startedOn":"2025-01-15","options":[{"option":"multihome","monthlyFee":6200,"startedOn":"2025-01-15"}],"cancellation":{"endedOn":"2025-09-30","ground":"article-28"}}"#,
                Yen(0),
            ),
            sample_case(
                text("6月末に先にやめた", "Given up at the end of June"),
                r#"{"item":"ll","monthlyFee":30000,"startedOn":"2025-01-15","options":[{"option":"multihome","monthlyFee":6200,"startedOn":"2025-01-15","endedOn":"2025-06-30"}],"cancellation":{"endedOn":"2025-09-30","ground":"article-28"}}"#,
                Yen(40_000),
            ),
        ],
    },
    Sample {
        id: "leap-day",
        title: text("45日で終わるうるう日と、機器の返却", "An end on a leap day, and the equipment"),
        lesson: text(
            "1月15日に届いた通知の45日後は、うるう年では2月29日です。機器は終わりから30日以内に返します。",
            "Forty-five days after a notice of 15 January is 29 February in a leap year. The equipment goes back within 30 days of the end.",
        ),
        today: "2024-01-15",
        rule: RuleId::End,
        cases: &[
            sample_case(
                text("2024年", "2024"),
                r#"{"item":"ll","cancellation":{"noticeArrivedOn":"2024-01-15"}}"#,
                Ends("2024-02-29"),
            ),
            sample_case(
                text("2025年", "2025"),
                r#"{"item":"ll","cancellation":{"noticeArrivedOn":"2025-01-15"}}"#,
                Ends("2025-03-01"),
            ),
        ],
    },
    Sample {
        id: "standby",
        title: text("品目に合うオプション、合わないオプション", "An option that fits one item only"),
        lesson: text(
            "予備の機器を置くオプションは品目LLだけのものです。品目DCでは申し込めません。",
            "The option that keeps a spare device is for item LL alone; item DC cannot have it.",
        ),
        today: "2025-06-03",
        rule: RuleId::Eligibility,
        cases: &[
            sample_case(
                text("品目LL", "Item LL"),
                r#"{"item":"ll","holds":{"connection-service":"yes","used-in-japan":"yes"},"options":[{"option":"cold-standby"}]}"#,
                Eligible(true),
            ),
            sample_case(
                text("品目DC", "Item DC"),
                r#"{"item":"dc","holds":{"data-center-connection":"yes","used-in-japan":"yes"},"options":[{"option":"cold-standby"}]}"#,
                Eligible(false),
            ),
        ],
    },
    Sample {
        id: "old-types",
        title: text("2005年4月までの契約の今", "What contracts of up to April 2005 became"),
        lesson: text(
            "古い二つのタイプはどちらも品目LLになりましたが、標準タイプにだけ予備の機器のオプションが付きました。",
            "Both old types became item LL; only the standard one came with the option of a spare device.",
        ),
        today: "2025-06-03",
        rule: RuleId::Conversion,
        cases: &[
            sample_case(
                text("標準タイプ", "Standard type"),
                r#"{"formerly":"router-standard","contractedOn":"2005-04-30"}"#,
                Became(&["item:ll", "option:cold-standby"]),
            ),
            sample_case(
                text("シングルタイプ", "Single type"),
                r#"{"formerly":"router-single","contractedOn":"2005-04-30"}"#,
                Became(&["item:ll"]),
            ),
        ],
    },
];
