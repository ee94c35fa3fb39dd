//! The page's own words, and the names of what the engine answers with identifiers.

use super::tree::Words;
use crate::measure::{Day, Money, Month, Yen};
use crate::rules::asks;
use crate::terms::words::{self, Term};
use crate::terms::{Language, Service, Text, text};
use crate::typed::echo;

/// The wording in a language.
#[must_use]
pub const fn say(language: Language, ja: &'static str, en: &'static str) -> &'static str {
    match language {
        Language::Ja => ja,
        Language::En => en,
    }
}

/// A wording with values put in.
#[must_use]
pub fn fill(language: Language, wording: Text, terms: &[Term]) -> String {
    let mut out = String::new();
    words::write(&mut out, wording, terms, language);
    out
}

/// 98,765円 / ¥98,765.
#[must_use]
pub fn yen(language: Language, yen: Yen) -> String {
    fill(language, text("{}", "{}"), &[Term::Yen(yen)])
}

/// By how much an amount differs: ＋2円 / −2円.
#[must_use]
pub fn difference(language: Language, from: Money, to: Money) -> String {
    let more = to.yen.saturating_sub(from.yen);
    let sign = if more < 0 { "−" } else { "＋" };
    [sign, &yen(language, more.saturating_abs())].concat()
}

/// 2025年1月31日(金) / Fri 31 Jan 2025.
#[must_use]
pub fn day(language: Language, day: Day) -> String {
    echo::day(day, language)
}

/// 2025年1月 / Jan 2025.
#[must_use]
pub fn month(language: Language, month: Month) -> String {
    echo::month(month, language)
}

/// Why a line is nothing, in words.
#[must_use]
pub fn reason(id: &str) -> Text {
    match id {
        "duty-breached" => text("契約者の義務違反があったため", "a duty of the customer was open"),
        "cause" => text("提供元の責任ではないため", "the provider does not answer for the cause"),
        "basic-item" => text("この品目に保証がないため", "this item has no guarantee"),
        "guarantee-kept" => {
            text("予備が動いていて、保証は守られたため", "the guarantee was kept: a redundant way worked")
        }
        "not-unusable" => text("使えない状態ではなかったため", "it was not unusable"),
        "announced" => text("予告された停止の間だったため", "the suspension had been announced"),
        "once-a-month" => text("同じ月に一度だけのため", "only once in a month"),
        "within-30-minutes" => text("30分を超えていないため", "it did not exceed 30 minutes"),
        "under-24-hours" => text("24時間に満たないため", "it did not reach 24 hours"),
        "notified-in-time" => text("通知が間に合ったため", "the notice came in time"),
        "guarantee-met" => text("保証が満たされたため", "the guarantee was met"),
        "no-minimum-period" => text("最低利用期間がないため", "there is no minimum period"),
        "not-ended" => text("終わらないため", "it does not end"),
        "period-over" => text("最低利用期間が過ぎているため", "the minimum period is over"),
        "article-28" => text("一般規程第28条による終了のため", "it ends by article 28 of the general terms"),
        "abolished" => text("サービスの廃止のため", "the service was discontinued"),
        "in-base-charge" => text("基本の支払いに含まれるため", "the base charge covers it"),
        _ => text("対象外のため", "it is not covered"),
    }
}

/// What a credit rests on, in words.
#[must_use]
pub fn credit(by: &str) -> Text {
    match by {
        "24-hour" => text("24時間ごとの減額", "For each 24 hours"),
        "tier" => text("品質保証の減額", "Guarantee of availability"),
        "notice" => text("障害通知の遅れ", "Late outage notice"),
        _ => text("稼働率の保証", "Guarantee of uptime"),
    }
}

/// From when a fee is owed, in words.
#[must_use]
pub fn owed_from(id: &str) -> Text {
    match id {
        "acceptance" => text("申込みの承諾から", "on acceptance"),
        "billing-start" => text("課金開始日から", "from the billing start day"),
        "change-accepted" => text("変更の承諾から", "when the change is accepted"),
        _ => text("定めなし", "not written"),
    }
}

/// The name of what a line or a conversion is for: `base`, `option:adcs`, `item:ll`, `zone`.
#[must_use]
pub fn name_of(service: &'static Service, what: &str) -> Text {
    let id = what.split_once(':').map_or(what, |(_, id)| id);
    let options = service.options.iter().map(|option| &option.choice);
    let one_time = service.fees.one_time.iter().map(|fee| &fee.choice);
    let others = [&asks::OFFICE_365, &asks::AZURE_PUBLIC, &asks::MANAGED_DNS, &asks::TRAFFIC];
    let known = options.chain(one_time).chain(service.items).chain(others).find(|choice| choice.id == id);
    match (known, id) {
        (Some(choice), _) => choice.name,
        (None, "zone") => text("追加ゾーン", "Added zones"),
        (None, "qps") => text("追加QPS", "Added queries"),
        (None, _) => text("基本サービス", "Basic service"),
    }
}

/// A label and a value: 原因：提供元 / Cause: The provider.
#[must_use]
pub fn pair(language: Language, label: &str, value: &str) -> Words {
    [label, say(language, "：", ": "), value].concat().into()
}
