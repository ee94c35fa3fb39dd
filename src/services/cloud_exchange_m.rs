//! IIJクラウドエクスチェンジサービス/タイプM, as its terms of 1 March 2021 provide.
//!
//! The provisions stand in the order of the articles; [`SERVICE`] gathers them under the questions they answer.

#[cfg(all(feature = "terms", not(feature = "js")))]
mod samples;
#[cfg(feature = "terms")]
pub mod terms;

use crate::measure::moment::{DAY, HOUR, MINUTE};
use crate::measure::{Band, Bands, Exact};
use crate::rules::asks;
use crate::rules::conversion::Conversion;
use crate::rules::credit::{Cap, Claim, CreditTerms};
use crate::rules::early_termination::{After28, Charge, CommitmentTerms, Connection};
use crate::rules::eligibility::{Checks, EligibilityTerms, Hold, HoldKind};
use crate::rules::end::EndTerms;
use crate::rules::fees::{FeeTerms, InitialFee, OneTimeTerms, Owed};
use crate::rules::outage::{NoticeCredit, Tiers};
use crate::terms::ask::{Ask, Kind};
use crate::terms::clause::clause;
#[cfg(feature = "terms")]
use crate::terms::packed::packed;
use crate::terms::{OptionTerms, Service, choice, text};

/// 第2条, 第12条, 別紙3: a month for the contract, and one more for each connection.
const COMMITMENT: CommitmentTerms = CommitmentTerms {
    base: (Some(1), clause("art-2-1", "第2条第1項", "Article 2(1)")),
    option_period: Some(clause("art-7-3", "第7条第3項", "Article 7(3)")),
    restarts: None,
    connections: &[
        Connection {
            what: ("connection:office-365", 0, &asks::OFFICE_365),
            clause: clause("art-2-2", "第2条第2項", "Article 2(2)"),
        },
        Connection {
            what: ("connection:azure-public", 1, &asks::AZURE_PUBLIC),
            clause: clause("art-2-3", "第2条第3項", "Article 2(3)"),
        },
    ],
    base_charge: Some(Charge {
        right: clause("art-12-1", "第12条第1項", "Article 12(1)"),
        figure: clause("annex-3-1", "別紙3の1", "Annex 3-1"),
    }),
    option_charge: Some(Charge {
        right: clause("art-12-2", "第12条第2項", "Article 12(2)"),
        figure: clause("annex-3-2", "別紙3の2", "Annex 3-2"),
    }),
    whole_fee_open: true,
    options_after_28: After28::Open,
    abolished: Some(clause("art-9", "第9条", "Article 9")),
};

/// 第3条 利用資格, 第4条 利用条件
static HOLDS: [Hold; 3] = [
    Hold {
        key: "expressroute",
        kind: HoldKind::Condition,
        ask: Ask {
            path: "answers.holds.expressroute",
            label: text(
                "Microsoft Azure ExpressRouteを契約しているか",
                "Is there a contract for Microsoft Azure ExpressRoute?",
            ),
            help: text("Microsoftとの契約です。", "A contract with Microsoft."),
            kind: Kind::Choice,
            default: None,
        },
        clause: clause("art-3", "第3条", "Article 3"),
    },
    Hold {
        key: "microsoft-terms",
        kind: HoldKind::Condition,
        ask: Ask {
            path: "answers.holds.microsoft-terms",
            label: text("Microsoftの定める提供条件に従うか", "Will Microsoft's conditions be kept?"),
            help: text("ExpressRouteなどの提供条件です。", "The conditions of ExpressRoute and the like."),
            kind: Kind::Choice,
            default: None,
        },
        clause: clause("art-4-1", "第4条第1項", "Article 4(1)"),
    },
    Hold {
        key: "settings-done",
        kind: HoldKind::Condition,
        ask: Ask {
            path: "answers.holds.settings-done",
            label: text("ExpressRouteの設定など、求められたことを行うか", "Will ExpressRoute be set up as asked?"),
            help: text(
                "設定と、提供元が別に指定することです。",
                "Its settings, and whatever else the provider asks for.",
            ),
            kind: Kind::Choice,
            default: None,
        },
        clause: clause("art-4-2", "第4条第2項", "Article 4(2)"),
    },
];

/// 第3条, 第4条第1項・第2項: what an applicant must have and do.
fn checks(checks: &mut Checks<'_, '_>) -> Option<()> {
    let [expressroute, microsoft_terms, settings_done] = &HOLDS;
    checks.must_hold(
        expressroute,
        text("Microsoft Azure ExpressRouteの契約者である", "The applicant has Microsoft Azure ExpressRoute"),
    );
    checks.must_hold(microsoft_terms, text("Microsoftの定める条件に従う", "Microsoft's conditions are kept"));
    checks.must_hold(settings_done, text("求められた設定などを行う", "The settings asked for are made"));
    Some(())
}

/// 第7条第2項・第3項
static OPTIONS: [OptionTerms; 1] = [OptionTerms {
    choice: choice("static-nat", "スタティックNAT", "Static NAT"),
    clause: clause("art-7-2-1", "第7条第2項第1号", "Article 7(2)(1)"),
    only_with: None,
    minimum_months: Some(1),
    free_monthly: None,
}];

/// 第7条第4項, 第10条: 30 days, for the contract and for an option.
const END: EndTerms = EndTerms {
    wait_days: 30,
    clause: clause("art-10", "第10条", "Article 10"),
    option_stop: Some((30, clause("art-7-4", "第7条第4項", "Article 7(4)"))),
    options_may_run_on: false,
    return_within: None,
};

/// 第11条, 別紙2
const FEES: FeeTerms = FeeTerms {
    accrual: clause("art-11", "第11条", "Article 11"),
    initial: InitialFee::Agreed(clause("annex-2-1-1", "別紙2の1(1)", "Annex 2-1(1)")),
    option_initial: Some(clause("annex-2-1-2", "別紙2の1(2)", "Annex 2-1(2)")),
    monthly: clause("annex-2-2-1", "別紙2の2(1)", "Annex 2-2(1)"),
    option_monthly: Some(clause("annex-2-2-2", "別紙2の2(2)", "Annex 2-2(2)")),
    dns: None,
    one_time: &[OneTimeTerms {
        choice: choice("change", "契約内容の変更", "Change of the contract"),
        clause: clause("annex-2-3", "別紙2の3", "Annex 2-3"),
        owed: Owed::ChangeAccepted,
    }],
};

/// 別紙1の1(2): each tier is open at its lower end and closed at its upper.
static TIERS: Bands = Bands {
    bands: &[
        Band { to: 30 * MINUTE, share: Exact::ZERO },
        Band { to: 60 * MINUTE, share: Exact::new(1, 90) },
        Band { to: 12 * HOUR, share: Exact::new(1, 30) },
        Band { to: 24 * HOUR, share: Exact::new(1, 10) },
        Band { to: 3 * DAY, share: Exact::new(1, 5) },
        Band { to: 7 * DAY, share: Exact::new(1, 3) },
        Band { to: 14 * DAY, share: Exact::new(1, 2) },
    ],
    beyond: Exact::ONE,
};

/// 第8条, 第13条, 別紙1: availability by tiers, a notice within 30 minutes, both up to the basic monthly fee.
const CREDIT: CreditTerms = CreditTerms {
    duty: Some(clause("art-8-2", "第8条第2項", "Article 8(2)")),
    full_days: None,
    tiers: Some(Tiers {
        guarantee: clause("annex-1-1-1", "別紙1の1(1)", "Annex 1-1(1)"),
        figure: clause("annex-1-1-2", "別紙1の1(2)", "Annex 1-1(2)"),
        bands: &TIERS,
        microsoft_open: false,
    }),
    notice: Some(NoticeCredit {
        guarantee: clause("annex-1-2-1", "別紙1の2(1)", "Annex 1-2(1)"),
        figure: clause("annex-1-2-2", "別紙1の2(2)", "Annex 1-2(2)"),
        within: 30 * MINUTE,
        share: Exact::new(1, 30),
    }),
    uptime: None,
    fee: clause("annex-2-2-1", "別紙2の2(1)", "Annex 2-2(1)"),
    cap: Cap::BasicFee(clause("art-13", "第13条", "Article 13")),
    claim: Claim::Months(3, clause("art-13", "第13条ただし書", "Article 13, proviso")),
};

/// 附則（2016年4月1日）第2項
static CONVERSIONS: [Conversion; 1] = [Conversion {
    choice: choice("adfs-option", "ADFS連携オプション", "ADFS link option"),
    clause: clause("suppl-2016-04-01-2", "附則（2016年4月1日）第2項", "Supplementary provisions of 2016-04-01, (2)"),
    made_until: "2016-03-31",
    on: Some("2016-04-01"),
    became: &["option:static-nat"],
    says: text("今のスタティックNATオプションとして続いている", "It goes on as today's option Static NAT"),
    besides: &[],
    later: text(
        "2016年4月1日からの契約は、初めから今の名前で結ばれている",
        "Contracts made from 1 April 2016 bear today's names from the beginning",
    ),
}];

/// The service.
pub static SERVICE: Service = Service {
    id: "cloud-exchange-m",
    name: text("IIJクラウドエクスチェンジサービス/タイプM", "IIJ Cloud Exchange Service/Type M"),
    provider: super::IIJ,
    edition: "2021-03-01",
    #[cfg(all(feature = "terms", not(feature = "js")))]
    document: &terms::DOCUMENT,
    #[cfg(feature = "terms")]
    packed: (packed!(terms::DOCUMENT), terms::DOCUMENT.number),
    #[cfg(all(feature = "terms", not(feature = "js")))]
    samples: &samples::SAMPLES,
    items: &[],
    options: &OPTIONS,
    eligibility: EligibilityTerms { holds: &HOLDS, checks },
    fees: FEES,
    end: END,
    commitment: COMMITMENT,
    credit: Some(CREDIT),
    conversions: &CONVERSIONS,
    older_text: Some((
        "2018-01-31",
        clause("suppl-2018-02-01-2", "附則（2018年2月1日）第2項", "Supplementary provisions of 2018-02-01, (2)"),
    )),
    readings: &[
        "yen-fraction",
        "rounding-order",
        "residual",
        "effect-day",
        "monthly-fee-scope",
        "option-charge-after-article-28",
        "outage-clock",
        "announced-guarantee",
        "claim-clock",
        "connection-residual",
        "charge-base",
        "notice-credit",
        "month-crossing",
    ],
};
