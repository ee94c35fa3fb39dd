//! IIJ認証アウトソースサービス, as its terms of 1 December 2019 provide.
//!
//! The provisions stand in the order of the articles; [`SERVICE`] gathers them under the questions they answer.

#[cfg(all(feature = "terms", not(feature = "js")))]
mod samples;
#[cfg(feature = "terms")]
pub mod terms;

use crate::rules::credit::{Cap, Claim, CreditTerms};
use crate::rules::early_termination::{After28, Charge, CommitmentTerms};
use crate::rules::eligibility::{Checks, EligibilityTerms, Hold, HoldKind, as_flag};
use crate::rules::end::EndTerms;
use crate::rules::fees::{FeeTerms, InitialFee, OneTimeTerms, Owed};
use crate::rules::outage::FullDays;
use crate::terms::ask::{Ask, Kind};
use crate::terms::clause::clause;
#[cfg(feature = "terms")]
use crate::terms::packed::packed;
use crate::terms::{Choice, Clause, OptionTerms, Service, Text, choice, text};

const VPDN_D: &str = "vpdn-d";
const VPDN_K: &str = "vpdn-k";
const VPDN_I: &str = "vpdn-i";

/// 第1条 種類, 第2条 品目. Each kind makes a contract of its own (第4条).
static KINDS: [Choice; 6] = [
    choice("client", "クライアント", "Client"),
    choice(VPDN_D, "VPDN タイプD", "VPDN, type D"),
    choice(VPDN_K, "VPDN タイプK", "VPDN, type K"),
    choice(VPDN_I, "VPDN タイプI", "VPDN, type I"),
    choice("proxy", "プロキシ", "Proxy"),
    choice("group", "グループ", "Group"),
];

/// 第3条, 第8条第3項, 第11条, 別紙2: a month for the contract, a month for the option.
const COMMITMENT: CommitmentTerms = CommitmentTerms {
    base: (Some(1), clause("art-3", "第3条", "Article 3")),
    option_period: Some(clause("art-8-3", "第8条第3項", "Article 8(3)")),
    restarts: None,
    connections: &[],
    base_charge: Some(Charge {
        right: clause("art-11-1", "第11条第1項", "Article 11(1)"),
        figure: clause("annex-2-1", "別紙2の1", "Annex 2-1"),
    }),
    option_charge: Some(Charge {
        right: clause("art-11-2", "第11条第2項", "Article 11(2)"),
        figure: clause("annex-2-2", "別紙2の2", "Annex 2-2"),
    }),
    whole_fee_open: true,
    options_after_28: After28::Open,
    abolished: None,
};

/// 第5条 利用条件, 第6条, 第14条第3項・第4項
static HOLDS: [Hold; 6] = [
    number("clients", "answers.holds.clients", text("クライアントの契約数", "Client contracts")),
    number("groups", "answers.holds.groups", text("グループの契約数", "Group contracts")),
    number("proxies", "answers.holds.proxies", text("プロキシの契約数", "Proxy contracts")),
    number("vpdns", "answers.holds.vpdns", text("VPDNの契約数", "VPDN contracts")),
    Hold {
        key: "mobile",
        kind: HoldKind::Choice(&[&D_1, &K_FLAT, &K_FLAT_L, &K_SHARE_L, &I_3, &NO_MOBILE]),
        ask: Ask {
            path: "answers.holds.mobile",
            label: text("契約しているIIJモバイルサービス", "Which IIJ mobile service is there?"),
            help: text("VPDNのタイプと合っている必要があります。", "It must match the type of the VPDN."),
            kind: Kind::Choice,
            default: None,
        },
        clause: clause("art-5-3", "第5条第3項", "Article 5(3)"),
    },
    Hold {
        key: "large-private-gateway",
        kind: HoldKind::Condition,
        ask: Ask {
            path: "answers.holds.large-private-gateway",
            label: text(
                "IIJモバイル大規模プライベートゲートウェイサービスを使うか",
                "Is the IIJ Mobile large-scale private gateway service used?",
            ),
            help: text("タイプKとタイプIでは併用できません。", "It cannot be combined with types K and I."),
            kind: Kind::Choice,
            default: None,
        },
        clause: clause("art-14-3", "第14条第3項", "Article 14(3)"),
    },
];

const fn number(key: &'static str, path: &'static str, label: Text) -> Hold {
    let help = text("申し込む数です。なければ0です。", "How many are applied for; 0 if none.");
    let default = Some(crate::terms::ask::Default::Number(0));
    Hold {
        key,
        kind: HoldKind::Count,
        ask: Ask { path, label, help, kind: Kind::Count, default },
        clause: clause("art-5-1", "第5条第1項", "Article 5(1)"),
    }
}

static D_1: Choice = choice("d-1", "タイプD（品目区分Ⅰ）", "Type D (item class I)");
static K_FLAT: Choice = choice("k-flat", "タイプK 定額プラン", "Type K, flat plan");
static K_FLAT_L: Choice = choice("k-flat-l", "タイプK 定額プランL", "Type K, flat plan L");
static K_SHARE_L: Choice = choice("k-share-l", "タイプK パケットシェアプランL", "Type K, packet share plan L");
static I_3: Choice = choice("i-3", "タイプI（ネットワークタイプ区分Ⅲ）", "Type I (network type III)");
static NO_MOBILE: Choice = choice("none", "どれもない", "None of these");

/// 第5条第1項・第3項から第5項, 第6条, 第14条第3項・第4項: which kinds go together, and with what.
fn checks(checks: &mut Checks<'_, '_>) -> Option<()> {
    static TOGETHER: Clause = clause("art-5-1", "第5条第1項", "Article 5(1)");
    static NOT_BOTH: Clause = clause("art-6", "第6条", "Article 6");
    static MOBILE_D: Clause = clause("art-5-3", "第5条第3項", "Article 5(3)");
    static MOBILE_K: Clause = clause("art-5-4", "第5条第4項", "Article 5(4)");
    static MOBILE_I: Clause = clause("art-5-5", "第5条第5項", "Article 5(5)");
    static GATEWAY_I: Clause = clause("art-14-3", "第14条第3項", "Article 14(3)");
    static GATEWAY_K: Clause = clause("art-14-4", "第14条第4項", "Article 14(4)");
    let [clients, groups, proxies, vpdns, mobile, gateway] = &HOLDS;
    let item = checks.item(&TOGETHER);
    let (clients, groups) = (checks.count_or_none(clients), checks.count_or_none(groups));
    let (proxies, vpdns) = (checks.count_or_none(proxies), checks.count_or_none(vpdns));
    checks.check(
        "combination",
        &TOGETHER,
        text(
            "クライアントにグループかプロキシを組み合わせるか、VPDNを申し込む",
            "A client goes with a group or a proxy, or there is a VPDN",
        ),
        Some((clients >= 1 && (groups >= 1 || proxies >= 1)) || vpdns >= 1),
    );
    checks.check(
        "not-proxy-and-group",
        &NOT_BOTH,
        text("プロキシとグループを同時に使わない", "Proxy and group are not used at the same time"),
        Some(proxies == 0 || groups == 0),
    );
    let (clause, matching, barred): (_, &[&str], _) = match item {
        Some(VPDN_D) => (&MOBILE_D, &["d-1"], None),
        Some(VPDN_K) => (&MOBILE_K, &["k-flat", "k-flat-l", "k-share-l"], Some(&GATEWAY_K)),
        Some(VPDN_I) => (&MOBILE_I, &["i-3"], Some(&GATEWAY_I)),
        _ => return Some(()),
    };
    let contract = checks.chosen(mobile);
    if contract.is_none() {
        checks.open_by(&mobile.ask, None);
    }
    let says =
        text("VPDNのタイプに合うモバイルサービスがある", "There is the mobile service that the VPDN's type needs");
    checks.check("mobile-matches", clause, says, contract.map(|contract| matching.contains(&contract)));
    if let Some(clause) = barred {
        let combined = checks.condition(gateway);
        if combined.is_none() {
            checks.open_by(&gateway.ask, None);
        }
        let says = text(
            "大規模プライベートゲートウェイを併用しない",
            "The large-scale private gateway is not combined with it",
        );
        checks.check("no-large-private-gateway", clause, says, as_flag(combined).map(|combined| !combined));
    }
    Some(())
}

/// 第8条第2項・第3項
static OPTIONS: [OptionTerms; 1] = [OptionTerms {
    choice: choice("load-balancing", "負荷分散", "Load balancing"),
    clause: clause("art-8-2-1", "第8条第2項第1号", "Article 8(2)(1)"),
    only_with: Some(&[VPDN_D, VPDN_K, VPDN_I]),
    minimum_months: Some(1),
    free_monthly: None,
}];

/// 第8条第4項, 第9条: 30 days, for the contract and for the option.
const END: EndTerms = EndTerms {
    wait_days: 30,
    clause: clause("art-9", "第9条", "Article 9"),
    option_stop: Some((30, clause("art-8-4", "第8条第4項", "Article 8(4)"))),
    options_may_run_on: false,
    return_within: None,
};

/// 第10条, 別紙1
const FEES: FeeTerms = FeeTerms {
    accrual: clause("art-10", "第10条", "Article 10"),
    initial: InitialFee::Agreed(clause("annex-1-1-1", "別紙1の1(1)", "Annex 1-1(1)")),
    option_initial: Some(clause("annex-1-1-2", "別紙1の1(2)", "Annex 1-1(2)")),
    monthly: clause("annex-1-2-1", "別紙1の2(1)", "Annex 1-2(1)"),
    option_monthly: Some(clause("annex-1-2-2", "別紙1の2(2)", "Annex 1-2(2)")),
    dns: None,
    one_time: &[OneTimeTerms {
        choice: choice("change", "契約内容の変更（1回ごと）", "Change of the contract (each)"),
        clause: clause("annex-1-3-1", "別紙1の3(1)", "Annex 1-3(1)"),
        owed: Owed::ChangeAccepted,
    }],
};

/// 第12条, 別紙3: a thirtieth of the monthly fee for each full 24 hours, without any limit written. There is no
/// guarantee of quality in this document, so nothing else earns.
const CREDIT: CreditTerms = CreditTerms {
    duty: None,
    full_days: Some(FullDays {
        right: clause("art-12", "第12条", "Article 12"),
        figure: clause("annex-3", "別紙3", "Annex 3"),
    }),
    tiers: None,
    notice: None,
    uptime: None,
    fee: clause("annex-1-2-1", "別紙1の2(1)", "Annex 1-2(1)"),
    cap: Cap::NoneWritten(clause("art-12", "第12条", "Article 12")),
    claim: Claim::Months(3, clause("art-12", "第12条ただし書", "Article 12, proviso")),
};

/// The service.
pub static SERVICE: Service = Service {
    id: "auth-outsource",
    name: text("IIJ認証アウトソースサービス", "IIJ Authentication Outsource Service"),
    provider: super::IIJ,
    edition: "2019-12-01",
    #[cfg(all(feature = "terms", not(feature = "js")))]
    document: &terms::DOCUMENT,
    #[cfg(feature = "terms")]
    packed: (packed!(terms::DOCUMENT), terms::DOCUMENT.number),
    #[cfg(all(feature = "terms", not(feature = "js")))]
    samples: &samples::SAMPLES,
    items: &KINDS,
    options: &OPTIONS,
    eligibility: EligibilityTerms { holds: &HOLDS, checks },
    fees: FEES,
    end: END,
    commitment: COMMITMENT,
    credit: Some(CREDIT),
    conversions: &[],
    older_text: None,
    readings: &[
        "yen-fraction",
        "rounding-order",
        "residual",
        "effect-day",
        "monthly-fee-scope",
        "option-charge-after-article-28",
        "announced-24-hour",
        "cap",
        "claim-clock",
        "charge-base",
    ],
};
