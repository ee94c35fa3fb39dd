//! A made-up service, which `cargo xtask sixth` adds to a copy of the project:港湾接続サービス of 1 April 2024.

#[cfg(all(feature = "terms", not(feature = "js")))]
mod samples;
#[cfg(feature = "terms")]
pub mod terms;

use crate::rules::credit::{Cap, Claim, CreditTerms};
use crate::rules::early_termination::{After28, Charge, CommitmentTerms};
use crate::rules::eligibility::{Checks, EligibilityTerms, Hold, HoldKind};
use crate::rules::end::EndTerms;
use crate::rules::fees::{FeeTerms, InitialFee};
use crate::rules::outage::FullDays;
use crate::terms::ask::{Ask, Kind};
use crate::terms::clause::clause;
#[cfg(feature = "terms")]
use crate::terms::packed::packed;
use crate::terms::{Choice, OptionTerms, Service, choice, text};

/// 第1条
static BERTHS: [Choice; 2] = [choice("inner", "内港", "Inner harbour"), choice("outer", "外港", "Outer harbour")];

/// 第2条
static HOLDS: [Hold; 1] = [Hold {
    key: "pilot",
    kind: HoldKind::Condition,
    ask: Ask {
        path: "answers.holds.pilot",
        label: text("水先人がいるか", "Is there a pilot?"),
        help: text("いなければ申し込めません。", "Without one there is no contract."),
        kind: Kind::Choice,
        default: None,
    },
    clause: clause("art-2", "第2条", "Article 2"),
}];

fn checks(checks: &mut Checks<'_, '_>) -> Option<()> {
    let [pilot] = &HOLDS;
    let held = checks.condition(pilot);
    checks.check(
        "pilot",
        &pilot.clause,
        text("水先人がいる", "There is a pilot"),
        crate::rules::eligibility::as_flag(held),
    );
    Some(())
}

/// 第3条
static OPTIONS: [OptionTerms; 1] = [OptionTerms {
    choice: choice("lighthouse", "灯台", "Lighthouse"),
    clause: clause("art-3", "第3条", "Article 3"),
    only_with: None,
    minimum_months: None,
    free_monthly: None,
}];

/// The service.
pub static SERVICE: Service = Service {
    id: "harbour-link",
    name: text("港湾接続サービス", "Harbour Link Service"),
    provider: text("架空の会社", "A made-up company"),
    edition: "2024-04-01",
    #[cfg(all(feature = "terms", not(feature = "js")))]
    document: &terms::DOCUMENT,
    #[cfg(feature = "terms")]
    packed: (packed!(terms::DOCUMENT), terms::DOCUMENT.number),
    #[cfg(all(feature = "terms", not(feature = "js")))]
    samples: &samples::SAMPLES,
    items: &BERTHS,
    options: &OPTIONS,
    eligibility: EligibilityTerms { holds: &HOLDS, checks },
    fees: FeeTerms {
        accrual: clause("art-4", "第4条", "Article 4"),
        initial: InitialFee::Zero(clause("art-4", "第4条", "Article 4")),
        option_initial: None,
        monthly: clause("art-4", "第4条", "Article 4"),
        option_monthly: Some(clause("art-4", "第4条", "Article 4")),
        dns: None,
        one_time: &[],
    },
    end: EndTerms {
        wait_days: 14,
        clause: clause("art-5", "第5条", "Article 5"),
        option_stop: None,
        options_may_run_on: false,
        return_within: None,
    },
    commitment: CommitmentTerms {
        base: (Some(3), clause("art-6", "第6条", "Article 6")),
        option_period: None,
        restarts: None,
        connections: &[],
        base_charge: Some(Charge {
            right: clause("art-6", "第6条", "Article 6"),
            figure: clause("art-6", "第6条", "Article 6"),
        }),
        option_charge: None,
        whole_fee_open: false,
        options_after_28: After28::Cleared,
        abolished: None,
    },
    credit: Some(CreditTerms {
        duty: None,
        full_days: Some(FullDays {
            right: clause("art-7", "第7条", "Article 7"),
            figure: clause("art-7", "第7条", "Article 7"),
        }),
        tiers: None,
        notice: None,
        uptime: None,
        fee: clause("art-4", "第4条", "Article 4"),
        cap: Cap::BasicFee(clause("art-7", "第7条", "Article 7")),
        claim: Claim::Months(3, clause("art-7", "第7条", "Article 7")),
    }),
    conversions: &[],
    older_text: None,
    readings: &[
        "yen-fraction",
        "rounding-order",
        "residual",
        "effect-day",
        "announced-24-hour",
        "claim-clock",
        "charge-base",
    ],
};
