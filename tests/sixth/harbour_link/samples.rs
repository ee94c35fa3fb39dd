//! Cases to learn from; the fees are invented.

use crate::terms::ComesTo::{Ends, Yen};
use crate::terms::{RuleId, Sample, sample_case, text};

/// The samples.
pub static SAMPLES: [Sample; 3] = [
    Sample {
        id: "a-day",
        title: text("丸一日止まったとき", "Down for a whole day"),
        lesson: text("24時間ごとに月額の30分の1が戻ります。", "Each 24 hours earn a thirtieth of the monthly fee."),
        today: "2025-06-04",
        rule: RuleId::Credit,
        cases: &[sample_case(
            text("24時間", "24:00:00"),
            r#"{"item":"inner","monthlyFee":30000,"incidents":[{"began":"2025-06-02T00:00","restored":"2025-06-03T00:00","noticed":"2025-06-02T00:00","cause":"provider","unusable":"yes"}]}"#,
            Yen(1_000),
        )],
    },
    Sample {
        id: "a-notice",
        title: text("通知から14日で終わる", "Fourteen days from the notice"),
        lesson: text("通知の翌日から14日を数えます。", "Fourteen days are counted from the day after."),
        today: "2025-06-01",
        rule: RuleId::End,
        cases: &[sample_case(
            text("6月1日に届いた", "Arrived on 1 June"),
            r#"{"item":"inner","cancellation":{"noticeArrivedOn":"2025-06-01"}}"#,
            Ends("2025-06-15"),
        )],
    },
    Sample {
        id: "a-month-left",
        title: text("ひと月を残してやめる", "Leaving with a month left"),
        lesson: text("最低利用期間の残りの月額を払います。", "What is left of the minimum period is paid."),
        today: "2025-06-01",
        rule: RuleId::EarlyTermination,
        cases: &[sample_case(
            text("3か月のうち2か月", "Two of three months"),
            r#"{"item":"inner","monthlyFee":30000,"startedOn":"2025-05-01","cancellation":{"endedOn":"2025-06-30"}}"#,
            Yen(30_000),
        )],
    },
];
