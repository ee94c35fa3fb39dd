//! IIJディレクトリサービス for Microsoft, as its terms of 1 August 2023 provide.
//!
//! The provisions stand in the order of the articles; [`SERVICE`] gathers them under the questions they answer.

#[cfg(all(feature = "terms", not(feature = "js")))]
mod samples;
#[cfg(feature = "terms")]
pub mod terms;

use crate::measure::moment::{DAY, HOUR, MINUTE};
use crate::measure::{Band, Bands, Exact};
use crate::rules::conversion::Conversion;
use crate::rules::credit::{Cap, Claim, CreditTerms};
use crate::rules::early_termination::{After28, Charge, CommitmentTerms};
use crate::rules::eligibility::{self, Checks, EligibilityTerms, Hold, HoldKind};
use crate::rules::end::EndTerms;
use crate::rules::fees::{FeeTerms, InitialFee};
use crate::rules::outage::{FullDays, Tiers};
use crate::terms::ask::{Ask, Kind};
use crate::terms::clause::clause;
#[cfg(feature = "terms")]
use crate::terms::packed::packed;
use crate::terms::{Choice, OptionTerms, Service, choice, text};

/// 第1条 品目
static ITEMS: [Choice; 2] = [
    choice("ad", "Active Directory", "Active Directory"),
    choice("ad-connect", "Active Directory + Azure AD Connect", "Active Directory + Azure AD Connect"),
];

/// 第4条 利用条件, 第5条 利用資格
static HOLDS: [Hold; 2] = [
    Hold {
        key: "private-backbone",
        kind: HoldKind::Condition,
        ask: Ask {
            path: "answers.holds.private-backbone",
            label: text(
                "IIJプライベートバックボーンサービスを契約しているか",
                "Is there a contract for the IIJ Private Backbone Service?",
            ),
            help: text("同じ提供元のサービスです。", "A service of the same provider."),
            kind: Kind::Choice,
            default: None,
        },
        clause: clause("art-5", "第5条", "Article 5"),
    },
    Hold {
        key: "microsoft-terms",
        kind: HoldKind::Condition,
        ask: Ask {
            path: "answers.holds.microsoft-terms",
            label: text("Microsoftの定める条件に従うか", "Will Microsoft's conditions be kept?"),
            help: text("Microsoftの製品の利用条件です。", "The conditions for using Microsoft's products."),
            kind: Kind::Choice,
            default: None,
        },
        clause: clause("art-4", "第4条", "Article 4"),
    },
];

/// 第7条第2項 オプションサービス. Only those for advanced support bind for a year (第7条第3項).
static OPTIONS: [OptionTerms; 9] = [
    option(
        "multi-region",
        clause("art-7-2-1", "第7条第2項第1号", "Article 7(2)(1)"),
        "マルチリージョン：AD",
        "Multi-region: AD",
    ),
    OptionTerms {
        minimum_months: Some(12),
        ..option(
            "support-ad",
            clause("art-7-2-2", "第7条第2項第2号", "Article 7(2)(2)"),
            "アドバンストサポート：AD",
            "Advanced support: AD",
        )
    },
    OptionTerms {
        free_monthly: Some(clause("annex-2-2-2", "別紙2の2(2)", "Annex 2-2(2)")),
        ..option(
            INQUIRY,
            clause("art-7-2-3", "第7条第2項第3号", "Article 7(2)(3)"),
            "アドバンストサポート追加問い合わせ（当月のみ）",
            "Additional inquiries (that month only)",
        )
    },
    option("wsus", clause("art-7-2-4", "第7条第2項第4号", "Article 7(2)(4)"), "WSUS", "WSUS"),
    OptionTerms {
        minimum_months: Some(12),
        ..option(
            "support-wsus",
            clause("art-7-2-5", "第7条第2項第5号", "Article 7(2)(5)"),
            "アドバンストサポート：WSUS",
            "Advanced support: WSUS",
        )
    },
    option("adcs", clause("art-7-2-6", "第7条第2項第6号", "Article 7(2)(6)"), "ADCS", "ADCS"),
    option(
        "nps",
        clause("art-7-2-7", "第7条第2項第7号", "Article 7(2)(7)"),
        "ネットワークポリシーサーバ",
        "Network policy server",
    ),
    option(
        "console",
        clause("art-7-2-8", "第7条第2項第8号", "Article 7(2)(8)"),
        "管理コンソール",
        "Management console",
    ),
    option(
        "hybrid-join",
        clause("art-7-2-9", "第7条第2項第9号", "Article 7(2)(9)"),
        "ハイブリッドドメイン参加コネクタ",
        "Hybrid domain join connector",
    ),
];

const INQUIRY: &str = "support-ad-inquiry";

const fn option(id: &'static str, clause: crate::terms::Clause, ja: &'static str, en: &'static str) -> OptionTerms {
    OptionTerms { choice: choice(id, ja, en), clause, only_with: None, minimum_months: None, free_monthly: None }
}

/// 第4条, 第5条 and 第7条第2項第3号: what an applicant must have.
fn checks(checks: &mut Checks<'_, '_>) -> Option<()> {
    static INQUIRY_CLAUSE: crate::terms::Clause = clause("art-7-2-3", "第7条第2項第3号", "Article 7(2)(3)");
    let [private_backbone, microsoft_terms] = &HOLDS;
    checks.must_hold(
        private_backbone,
        text("IIJプライベートバックボーンサービスの契約者である", "The applicant has the IIJ Private Backbone Service"),
    );
    checks.must_hold(microsoft_terms, text("Microsoftの定める条件に従う", "Microsoft's conditions are kept"));
    eligibility::asks_options(checks, &INQUIRY_CLAUSE);
    let has = |id: &str| {
        let options = checks.answers().options().iter();
        options.filter_map(|option| option.terms).any(|terms| terms.choice.id == id)
    };
    let holds = !has(INQUIRY) || has("support-ad") || has("support-wsus");
    checks.check(
        "inquiry-needs-support",
        &INQUIRY_CLAUSE,
        text(
            "追加問い合わせは、アドバンストサポートとともに使う",
            "Additional inquiries come with an advanced support option",
        ),
        Some(holds),
    );
    Some(())
}

/// 第7条第5項, 第10条: the contract ends on the day of the notice, an option after 30 days.
const END: EndTerms = EndTerms {
    wait_days: 0,
    clause: clause("art-10", "第10条", "Article 10"),
    option_stop: Some((30, clause("art-7-5", "第7条第5項", "Article 7(5)"))),
    options_may_run_on: true,
    return_within: None,
};

/// 第2条, 第7条第3項・第4項, 別紙3: no minimum period but that of two options.
const COMMITMENT: CommitmentTerms = CommitmentTerms {
    base: (None, clause("art-2", "第2条", "Article 2")),
    option_period: Some(clause("art-7-3", "第7条第3項", "Article 7(3)")),
    restarts: None,
    connections: &[],
    base_charge: None,
    option_charge: Some(Charge {
        right: clause("art-7-4", "第7条第4項", "Article 7(4)"),
        figure: clause("annex-3", "別紙3", "Annex 3"),
    }),
    whole_fee_open: false,
    options_after_28: After28::Open,
    abolished: Some(clause("art-9", "第9条", "Article 9")),
};

/// 第11条, 別紙2
const FEES: FeeTerms = FeeTerms {
    accrual: clause("art-11", "第11条", "Article 11"),
    initial: InitialFee::Agreed(clause("annex-2-1-1", "別紙2の1(1)", "Annex 2-1(1)")),
    option_initial: Some(clause("annex-2-1-2", "別紙2の1(2)", "Annex 2-1(2)")),
    monthly: clause("annex-2-2-1", "別紙2の2(1)", "Annex 2-2(1)"),
    option_monthly: Some(clause("annex-2-2-2", "別紙2の2(2)", "Annex 2-2(2)")),
    dns: None,
    one_time: &[],
};

/// 別紙4の2: each tier is open at its lower end and closed at its upper.
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

/// 第8条, 第12条, 別紙1, 別紙4: two credits that are added and, where they meet, limited to the monthly fee.
const CREDIT: CreditTerms = CreditTerms {
    duty: Some(clause("art-8-2", "第8条第2項", "Article 8(2)")),
    full_days: Some(FullDays {
        right: clause("art-12-1", "第12条第1項", "Article 12(1)"),
        figure: clause("annex-4-1", "別紙4の1", "Annex 4-1"),
    }),
    tiers: Some(Tiers {
        guarantee: clause("annex-1-1-1", "別紙1の1(1)", "Annex 1-1(1)"),
        figure: clause("annex-4-2", "別紙4の2", "Annex 4-2"),
        bands: &TIERS,
        microsoft_open: true,
    }),
    notice: None,
    uptime: None,
    fee: clause("annex-2-2-1", "別紙2の2(1)", "Annex 2-2(1)"),
    cap: Cap::WhereTwoKindsMeet(clause("art-12-2", "第12条第2項", "Article 12(2)")),
    claim: Claim::Months(3, clause("art-12-3", "第12条第3項", "Article 12(3)")),
};

/// 附則（2019年10月1日）第2項・第3項
static CONVERSIONS: [Conversion; 2] = [
    Conversion {
        choice: choice("multi-region-old", "マルチリージョンオプション", "Multi-region option"),
        clause: clause(
            "suppl-2019-10-01-2",
            "附則（2019年10月1日）第2項",
            "Supplementary provisions of 2019-10-01, (2)",
        ),
        made_until: "2019-09-30",
        on: Some("2019-10-01"),
        became: &["option:multi-region"],
        says: text(
            "今のマルチリージョン：ADオプションとして続いている",
            "It goes on as today's option Multi-region: AD",
        ),
        besides: &[],
        later: MADE_LATER,
    },
    Conversion {
        choice: choice("support-old", "アドバンストサポートオプション", "Advanced support option"),
        clause: clause(
            "suppl-2019-10-01-3",
            "附則（2019年10月1日）第3項",
            "Supplementary provisions of 2019-10-01, (3)",
        ),
        made_until: "2019-09-30",
        on: Some("2019-10-01"),
        became: &["option:support-ad"],
        says: text(
            "今のアドバンストサポート：ADオプションとして続いている。1年の起算日は変わらない",
            "It goes on as today's option Advanced support: AD; the first day of its year stays",
        ),
        besides: &[],
        later: MADE_LATER,
    },
];

const MADE_LATER: crate::terms::Text = text(
    "2019年10月1日からの契約は、初めから今の名前で結ばれている",
    "Contracts made from 1 October 2019 bear today's names from the beginning",
);

/// The service.
pub static SERVICE: Service = Service {
    id: "directory",
    name: text("IIJディレクトリサービス for Microsoft", "IIJ Directory Service for Microsoft"),
    provider: super::IIJ,
    edition: "2023-08-01",
    #[cfg(all(feature = "terms", not(feature = "js")))]
    document: &terms::DOCUMENT,
    #[cfg(feature = "terms")]
    packed: (packed!(terms::DOCUMENT), terms::DOCUMENT.number),
    #[cfg(all(feature = "terms", not(feature = "js")))]
    samples: &samples::SAMPLES,
    items: &ITEMS,
    options: &OPTIONS,
    eligibility: EligibilityTerms { holds: &HOLDS, checks },
    fees: FEES,
    end: END,
    commitment: COMMITMENT,
    credit: Some(CREDIT),
    conversions: &CONVERSIONS,
    older_text: None,
    readings: &[
        "yen-fraction",
        "rounding-order",
        "residual",
        "effect-day",
        "monthly-fee-scope",
        "option-charge-after-article-28",
        "options-on-end",
        "microsoft-guarantee",
        "outage-clock",
        "announced-guarantee",
        "announced-24-hour",
        "cap",
        "claim-clock",
        "month-crossing",
    ],
};
