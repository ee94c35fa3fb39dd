//! What people come for, and the rules that answer it.

use crate::terms::{RuleId, Text, text};

/// Something that happened to a person, in their words.
pub struct Errand {
    /// The rules that answer it; a page shows them at the id of the first.
    pub rules: &'static [RuleId],
    /// In a word or two, for a tab.
    pub tab: Text,
    /// As a person would say it.
    pub says: Text,
    /// What the answer will be.
    pub answer: Text,
    /// What to say of a service whose document does not have it.
    pub absent: Text,
}

/// The errands in the order they are offered.
pub static ERRANDS: [Errand; 5] = [
    Errand {
        rules: &[RuleId::Credit],
        tab: text("止まった", "It was down"),
        says: text("止まった、使えなかった", "It was down"),
        answer: text("減額はいくらか、いつまでに請求するか", "How much credit, and by when to claim it"),
        absent: text(
            "この規程に、止まったときの減額の定めはありません。0円という意味ではありません。",
            "These terms have no rule on credit for an outage. That does not mean zero yen.",
        ),
    },
    Errand {
        rules: &[RuleId::End, RuleId::EarlyTermination],
        tab: text("やめたい", "Leaving"),
        says: text("やめたい、減らしたい", "I want to leave"),
        answer: text("いつ終わるか、早くやめるといくらかかるか", "When it ends, and what leaving early costs"),
        absent: text(
            "この規程に、解約の日や費用の定めはありません。",
            "These terms have no rule on the day or cost of leaving.",
        ),
    },
    Errand {
        rules: &[RuleId::Fees],
        tab: text("料金", "Fees"),
        says: text("料金を知りたい", "What will it cost?"),
        answer: text("何に、いつから、いくらかかるか", "What is owed, from when, and how much"),
        absent: text("この規程に料金の定めはありません。", "These terms have no rule on fees."),
    },
    Errand {
        rules: &[RuleId::Eligibility],
        tab: text("申し込めるか", "Can I apply?"),
        says: text("申し込めるか知りたい", "Can I apply?"),
        answer: text("必要な契約、組み合わせ、条件", "Contracts, combinations and conditions needed"),
        absent: text("この規程に、申し込みの条件の定めはありません。", "These terms have no rule on who may apply."),
    },
    Errand {
        rules: &[RuleId::Conversion],
        tab: text("旧契約", "Old contract"),
        says: text("古い契約がどうなったか知りたい", "What became of my old contract?"),
        answer: text("今の名前、切り替わった日", "Its name today, and the day it changed"),
        absent: text("この規程に、旧契約を読み替える定めはありません。", "These terms convert no older contract."),
    },
];

impl Errand {
    /// The place on a service's page where it is answered.
    pub const fn anchor(&self) -> &'static str {
        match self.rules {
            [rule, ..] => rule.id(),
            [] => "",
        }
    }

    /// The ids of its rules, for scripts.
    pub fn rule_ids(&self) -> String {
        rule_ids(self.rules)
    }
}

/// The ids of some rules, with a space between.
pub fn rule_ids(rules: &[RuleId]) -> String {
    let ids: Vec<&str> = rules.iter().map(|rule| rule.id()).collect();
    ids.join(" ")
}

/// What a rule works out, in a word or two.
pub const fn rule_name(rule: RuleId) -> Text {
    match rule {
        RuleId::Eligibility => text("申込みの可否", "Eligibility"),
        RuleId::Fees => text("料金", "Fees"),
        RuleId::End => text("終わる日", "End date"),
        RuleId::EarlyTermination => text("早くやめる費用", "Leaving early"),
        RuleId::Credit => text("減額", "Credit"),
        RuleId::Conversion => text("旧契約の今", "Old contracts"),
    }
}
