//! マネージドルータサービス, as its terms of 1 June 2023 provide.
//!
//! The provisions stand in the order of the articles; [`SERVICE`] gathers them under the questions they answer.

#[cfg(all(feature = "terms", not(feature = "js")))]
mod samples;
#[cfg(feature = "terms")]
pub mod terms;

use crate::rules::conversion::Conversion;
use crate::rules::early_termination::{After28, Charge, CommitmentTerms};
use crate::rules::eligibility::{self, Checks, EligibilityTerms, Hold, HoldKind};
use crate::rules::end::EndTerms;
use crate::rules::fees::{FeeTerms, InitialFee, OneTimeTerms, Owed};
use crate::terms::ask::{Ask, Kind};
use crate::terms::clause::clause;
#[cfg(feature = "terms")]
use crate::terms::packed::packed;
use crate::terms::{Choice, Clause, OptionTerms, Service, Text, choice, text};

const LL: &str = "ll";
const XA: &str = "xa";
const DC: &str = "dc";

/// 第1条 品目, which cannot be changed (第6条第2項)
static ITEMS: [Choice; 3] = [choice(LL, "LL", "LL"), choice(XA, "XA", "XA"), choice(DC, "DC", "DC")];

/// 第1条, 第7条第1項第4号
static HOLDS: [Hold; 4] = [
    condition(
        "connection-service",
        "answers.holds.connection-service",
        text(
            "提供元のインターネット接続サービスを契約しているか",
            "Is there an Internet connection service of the provider?",
        ),
        APPLICANT,
    ),
    condition(
        "provider-business",
        "answers.holds.provider-business",
        text("その接続サービスをプロバイダ事業に使っているか", "Is it used for a provider business?"),
        APPLICANT,
    ),
    condition(
        "data-center-connection",
        "answers.holds.data-center-connection",
        text("IIJデータセンター接続サービスを契約しているか", "Is there an IIJ Data Center Connection Service?"),
        APPLICANT,
    ),
    condition(
        "used-in-japan",
        "answers.holds.used-in-japan",
        text("機器を日本国内だけで使うか", "Will the equipment be used in Japan only?"),
        clause("art-7-1-4", "第7条第1項第4号", "Article 7(1)(4)"),
    ),
];

const APPLICANT: Clause = clause("art-1", "第1条", "Article 1");

const fn condition(key: &'static str, path: &'static str, label: Text, clause: Clause) -> Hold {
    let ask = Ask { path, label, help: text("", ""), kind: Kind::Choice, default: None };
    Hold { key, kind: HoldKind::Condition, ask, clause }
}

/// 第1条, 第2条, 第7条第1項第4号: each item is for its own customers.
fn checks(checks: &mut Checks<'_, '_>) -> Option<()> {
    static ITEM: Clause = clause("art-1", "第1条", "Article 1");
    static OPTION: Clause = clause("art-2", "第2条", "Article 2");
    let [connection, business, data_center, in_japan] = &HOLDS;
    let connected = text(
        "提供元のインターネット接続サービスの契約者である",
        "The applicant has an Internet connection service of the provider",
    );
    match checks.item(&ITEM) {
        Some(LL) => checks.must_hold(connection, connected),
        Some(XA) => {
            checks.must_hold(connection, connected);
            checks.must_hold(
                business,
                text("接続サービスをプロバイダ事業に使っている", "It is used for a provider business"),
            );
        }
        Some(_) => checks.must_hold(
            data_center,
            text(
                "IIJデータセンター接続サービスの契約者である",
                "The applicant has the IIJ Data Center Connection Service",
            ),
        ),
        None => {
            checks.open_by(&crate::rules::asks::ITEM, None);
            return None;
        }
    }
    checks.must_hold(in_japan, text("機器を日本国内で使う", "The equipment is used in Japan"));
    eligibility::asks_options(checks, &OPTION);
    let answers = checks.answers();
    let fits = answers.options().iter().filter_map(|option| option.terms).all(|terms| terms.fits(answers.item));
    checks.check("option-fits-item", &OPTION, text("オプションが品目に合う", "The options fit the item"), Some(fits));
    Some(())
}

/// 第2条: cold standby is for LL alone. Each option binds for a year (第5条第2項).
static OPTIONS: [OptionTerms; 4] = [
    OptionTerms { only_with: Some(&[LL]), ..option("cold-standby", "コールドスタンバイ", "Cold standby") },
    option("managed-switch", "マネージドスイッチ", "Managed switch"),
    option("multihome", "マルチホーム運用", "Multihome operation"),
    option("custom-operation", "個別運用", "Custom operation"),
];

const fn option(id: &'static str, ja: &'static str, en: &'static str) -> OptionTerms {
    OptionTerms {
        choice: choice(id, ja, en),
        clause: clause("art-2", "第2条", "Article 2"),
        only_with: None,
        minimum_months: Some(12),
        free_monthly: None,
    }
}

/// 第5条, 第12条, 別紙2: a year, begun anew by each change, for the contract as for each option; and an exception
/// for article 28 of the general terms that is written for both.
const COMMITMENT: CommitmentTerms = CommitmentTerms {
    base: (Some(12), clause("art-5-1", "第5条第1項", "Article 5(1)")),
    option_period: Some(clause("art-5-2", "第5条第2項", "Article 5(2)")),
    restarts: Some([clause("art-5-3", "第5条第3項", "Article 5(3)"), clause("art-5-4", "第5条第4項", "Article 5(4)")]),
    connections: &[],
    base_charge: Some(Charge {
        right: clause("art-12-1", "第12条第1項", "Article 12(1)"),
        figure: clause("annex-2-1", "別紙2の1", "Annex 2-1"),
    }),
    option_charge: Some(Charge {
        right: clause("art-12-2", "第12条第2項", "Article 12(2)"),
        figure: clause("annex-2-2", "別紙2の2", "Annex 2-2"),
    }),
    whole_fee_open: false,
    options_after_28: After28::Cleared,
    abolished: None,
};

/// 第7条第3項, 第10条第1項: 45 days for the contract, no rule for an option alone, equipment back within 30 days.
const END: EndTerms = EndTerms {
    wait_days: 45,
    clause: clause("art-10-1", "第10条第1項", "Article 10(1)"),
    option_stop: None,
    options_may_run_on: false,
    return_within: Some((30, clause("art-7-3", "第7条第3項", "Article 7(3)"))),
};

/// 第11条, 別紙1. Of the one-time fees only that for a change has a written moment from which it is owed.
const FEES: FeeTerms = FeeTerms {
    accrual: clause("art-11", "第11条", "Article 11"),
    initial: InitialFee::Agreed(clause("annex-1-1-1", "別紙1の1(1)", "Annex 1-1(1)")),
    option_initial: Some(clause("annex-1-1-2", "別紙1の1(2)", "Annex 1-1(2)")),
    monthly: clause("annex-1-2-1", "別紙1の2(1)", "Annex 1-2(1)"),
    option_monthly: Some(clause("annex-1-2-2", "別紙1の2(2)", "Annex 1-2(2)")),
    dns: None,
    one_time: &ONE_TIME,
};

/// 別紙1の3
static ONE_TIME: [OneTimeTerms; 6] = [
    OneTimeTerms {
        choice: choice("change", "契約内容の変更", "Change of the contract"),
        clause: clause("annex-1-3-1", "別紙1の3(1)", "Annex 1-3(1)"),
        owed: Owed::ChangeAccepted,
    },
    OneTimeTerms {
        choice: choice("out-of-hours", "営業時間外の作業", "Work outside business hours"),
        clause: clause("annex-1-3-2", "別紙1の3(2)", "Annex 1-3(2)"),
        owed: Owed::NotWritten,
    },
    OneTimeTerms {
        choice: choice("long-work", "長時間の作業", "Long work"),
        clause: clause("annex-1-3-3", "別紙1の3(3)", "Annex 1-3(3)"),
        owed: Owed::NotWritten,
    },
    OneTimeTerms {
        choice: choice("travel", "交通費などの実費", "Travel and like expenses"),
        clause: clause("annex-1-3-4", "別紙1の3(4)", "Annex 1-3(4)"),
        owed: Owed::NotWritten,
    },
    OneTimeTerms {
        choice: choice(
            "no-fault-found",
            "契約者による故障、または故障なし",
            "A failure by the customer's fault, or none found",
        ),
        clause: clause("annex-1-3-5", "別紙1の3(5)", "Annex 1-3(5)"),
        owed: Owed::NotWritten,
    },
    OneTimeTerms {
        choice: choice("loss-or-damage", "亡失・毀損の負担金", "Loss or damage"),
        clause: clause("annex-1-3-6", "別紙1の3(6)", "Annex 1-3(6)"),
        owed: Owed::NotWritten,
    },
];

/// 附則（2005年5月1日）第2項から第6項
static CONVERSIONS: [Conversion; 4] = [
    conversion(
        choice("router-standard", "ルータサービス（標準タイプ）", "Router service, standard type"),
        clause("suppl-2005-05-01-2", "附則（2005年5月1日）第2項", "Supplementary provisions of 2005-05-01, (2)"),
        &["item:ll", "option:cold-standby"],
        text(
            "2005年5月1日から、LLにコールドスタンバイが付いた契約になっている。相当するオプションも引き継がれ、最低利用期間の起算日は元のまま",
            "Since 1 May 2005 it is LL with cold standby; equivalent options came along, and the minimum period's first day stays as it was",
        ),
    ),
    conversion(
        choice("router-single", "ルータサービス（シングルタイプ）", "Router service, single type"),
        clause("suppl-2005-05-01-3", "附則（2005年5月1日）第3項", "Supplementary provisions of 2005-05-01, (3)"),
        &["item:ll"],
        text(
            "2005年5月1日から、LLの契約になっている。相当するオプションも引き継がれ、最低利用期間の起算日は元のまま",
            "Since 1 May 2005 it is LL; equivalent options came along, and the minimum period's first day stays as it was",
        ),
    ),
    conversion(
        choice(
            "dc-standard",
            "データセンターマネージドルータ（標準タイプ）",
            "Data center managed router, standard type",
        ),
        clause("suppl-2005-05-01-4", "附則（2005年5月1日）第4項", "Supplementary provisions of 2005-05-01, (4)"),
        &["item:dc"],
        BECAME_DC,
    ),
    conversion(
        choice(
            "dc-single",
            "データセンターマネージドルータ（シングルタイプ）",
            "Data center managed router, single type",
        ),
        clause("suppl-2005-05-01-4", "附則（2005年5月1日）第4項", "Supplementary provisions of 2005-05-01, (4)"),
        &["item:dc"],
        BECAME_DC,
    ),
];

const BECAME_DC: Text = text(
    "2005年5月1日から、DCの契約になっている。相当するオプションも引き継がれ、最低利用期間の起算日は元のまま",
    "Since 1 May 2005 it is DC; equivalent options came along, and the minimum period's first day stays as it was",
);

const fn conversion(choice: Choice, clause: Clause, became: &'static [&'static str], says: Text) -> Conversion {
    let later = text(
        "2005年5月1日からの契約は、初めから今の名前で結ばれている",
        "Contracts made from 1 May 2005 bear today's names from the beginning",
    );
    Conversion {
        choice,
        clause,
        made_until: "2005-04-30",
        on: Some("2005-05-01"),
        became,
        says,
        besides: &CAME_ALONG,
        later,
    }
}

static CAME_ALONG: [(Clause, Text, Text); 2] = [
    (
        clause("suppl-2005-05-01-5", "附則（2005年5月1日）第5項", "Supplementary provisions of 2005-05-01, (5)"),
        text("相当するオプションがあったとき", "Equivalent options, where there were any"),
        text("付いている", "came along"),
    ),
    (
        clause("suppl-2005-05-01-6", "附則（2005年5月1日）第6項", "Supplementary provisions of 2005-05-01, (6)"),
        text("最低利用期間の起算日（変更があるまで）", "The minimum period's first day, until something is changed"),
        text("前のまま", "as before"),
    ),
];

/// The service. Its document provides no credit for an outage.
pub static SERVICE: Service = Service {
    id: "managed-router",
    name: text("マネージドルータサービス", "Managed Router Service"),
    provider: super::IIJ,
    edition: "2023-06-01",
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
    credit: None,
    conversions: &CONVERSIONS,
    older_text: None,
    readings: &["yen-fraction", "rounding-order", "residual", "effect-day"],
};
