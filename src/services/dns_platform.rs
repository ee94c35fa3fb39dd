//! IIJ DNSプラットフォームサービス, as its terms of 1 August 2024 provide.
//!
//! The provisions stand in the order of the articles; [`SERVICE`] gathers them under the questions they answer.

#[cfg(all(feature = "terms", not(feature = "js")))]
mod samples;
#[cfg(feature = "terms")]
pub mod terms;

use crate::measure::{Band, Bands, Exact};
use crate::rules::asks;
use crate::rules::conversion::Conversion;
use crate::rules::credit::{Cap, Claim, CreditTerms};
use crate::rules::early_termination::{After28, CommitmentTerms};
use crate::rules::eligibility::{Checks, EligibilityTerms, Hold, HoldKind};
use crate::rules::end::EndTerms;
use crate::rules::fees::{DnsFees, FeeTerms, InitialFee, Queries};
use crate::rules::uptime::UptimeCredit;
use crate::terms::ask::{Ask, Kind};
use crate::terms::clause::clause;
#[cfg(feature = "terms")]
use crate::terms::packed::packed;
use crate::terms::{Choice, Clause, Service, Text, choice, text};

const BASIC: &str = "basic";
const PREMIUM: &str = "premium";

/// 第2条: the basic item serves 100 queries a second; the premium one 200 and more by the hundred.
static ITEMS: [Choice; 2] = [choice(BASIC, "ベーシック", "Basic"), choice(PREMIUM, "プレミアム", "Premium")];
const BASIC_QUERIES: i64 = 100;
const QUERIES: Queries = Queries { included: 200, unit: 100, clause: clause("art-2", "第2条", "Article 2") };

/// 第3条: no minimum period, so no charge for leaving early anywhere.
const COMMITMENT: CommitmentTerms = CommitmentTerms {
    base: (None, clause("art-3", "第3条", "Article 3")),
    option_period: None,
    restarts: None,
    connections: &[],
    base_charge: None,
    option_charge: None,
    whole_fee_open: false,
    options_after_28: After28::Open,
    abolished: None,
};

/// 第4条 利用資格, 第5条 利用条件
static HOLDS: [Hold; 4] = [
    number("parents", "answers.holds.parents", text("親契約の数", "Parent contracts")),
    number("managed-dns", "answers.holds.managed-dns", text("マネージドDNSの契約数", "Managed DNS contracts")),
    number(
        "traffic-management",
        "answers.holds.traffic-management",
        text("トラフィックマネジメントの契約数", "Traffic management contracts"),
    ),
    Hold {
        key: "zone-consent",
        kind: HoldKind::Condition,
        ask: Ask {
            path: "answers.holds.zone-consent",
            label: text("ゾーンの管理に同意を得ているか", "Is there consent to manage the zones?"),
            help: text(
                "ドメイン名なら登録者、IPアドレスなら管理者の同意です。",
                "Of the registrant of a domain name, or of the administrator of an IP address.",
            ),
            kind: Kind::Choice,
            default: None,
        },
        clause: clause("art-4", "第4条", "Article 4"),
    },
];

const fn number(key: &'static str, path: &'static str, label: Text) -> Hold {
    let help = text("申し込む数です。なければ0です。", "How many are applied for; 0 if none.");
    Hold {
        key,
        kind: HoldKind::Count,
        ask: Ask { path, label, help, kind: Kind::Count, default: None },
        clause: clause("art-5", "第5条", "Article 5"),
    }
}

/// 第2条, 第4条, 第5条: a parent and a child, consent for the zones, and an item that serves the queries.
fn checks(checks: &mut Checks<'_, '_>) -> Option<()> {
    static ITEM: Clause = clause("art-2", "第2条", "Article 2");
    static TOGETHER: Clause = clause("art-5", "第5条", "Article 5");
    let [parents, managed_dns, traffic, consent] = &HOLDS;
    let parent = checks.count(parents);
    let (dns, balancing) = (checks.count(managed_dns), checks.count(traffic));
    let some = |count: Option<i64>| count.map(|count| count >= 1);
    let child = match (some(dns), some(balancing)) {
        (Some(true), _) | (_, Some(true)) => Some(true),
        (Some(false), Some(false)) => Some(false),
        _ => None,
    };
    let both = match (some(parent), child) {
        (Some(false), _) | (_, Some(false)) => Some(false),
        (Some(true), Some(true)) => Some(true),
        _ => None,
    };
    if both.is_none() {
        let opens = [
            (parents, parent.is_none()),
            (managed_dns, dns.is_none() && child.is_none()),
            (traffic, balancing.is_none() && child.is_none()),
        ];
        for (hold, _) in opens.iter().filter(|(_, open)| *open) {
            checks.open_by(&hold.ask, None);
        }
    }
    let says = text(
        "親契約と、ほかの種類の少なくとも一つを申し込む",
        "There is a parent contract and at least one of the other kinds",
    );
    checks.check("parent-and-child", &TOGETHER, says, both);
    if some(dns) == Some(true) {
        let says = text("ゾーンの登録者や管理者の同意がある", "The registrants or administrators of the zones agree");
        checks.must_hold(consent, says);
    }
    let item = checks.item(&ITEM);
    let needed = checks.needed_queries(&ITEM);
    let fits = match (item, needed) {
        (Some(PREMIUM), _) => Some(true),
        (_, Some(needed)) if needed <= BASIC_QUERIES => Some(true),
        (Some(_), Some(_)) => Some(false),
        _ => None,
    };
    if fits.is_none() {
        if item.is_none() {
            checks.open_by(&asks::ITEM, None);
        }
        if needed.is_none() {
            checks.open_by(&asks::NEEDED_QPS, None);
        }
    }
    checks.check(
        "qps-fits",
        &ITEM,
        text("必要なQPSに品目が足りている", "The item serves the queries that are needed"),
        fits,
    );
    Some(())
}

/// 第9条: 30 days. There are no options.
const END: EndTerms = EndTerms {
    wait_days: 30,
    clause: clause("art-9", "第9条", "Article 9"),
    option_stop: None,
    options_may_run_on: false,
    return_within: None,
};

/// 第10条, 別紙2: the parent contract's initial fee is 0, and so is managed DNS's monthly fee.
const FEES: FeeTerms = FeeTerms {
    accrual: clause("art-10", "第10条", "Article 10"),
    initial: InitialFee::Zero(clause("annex-2-1-3", "別紙2の1(3)", "Annex 2-1(3)")),
    option_initial: None,
    monthly: clause("annex-2-2-3", "別紙2の2(3)", "Annex 2-2(3)"),
    option_monthly: None,
    dns: Some(DnsFees {
        by_zone: (BASIC, BASIC_QUERIES),
        zone_initial: clause("annex-2-1-1", "別紙2の1(1)", "Annex 2-1(1)"),
        traffic_initial: clause("annex-2-1-2", "別紙2の1(2)", "Annex 2-1(2)"),
        traffic_monthly: clause("annex-2-2-2", "別紙2の2(2)", "Annex 2-2(2)"),
        parent_monthly: clause("annex-2-2-3", "別紙2の2(3)", "Annex 2-2(3)"),
        whole_months: clause("annex-2-remark", "別紙2の備考", "Annex 2, remark"),
        queries: QUERIES,
    }),
    one_time: &[],
};

/// A percent, in billionths.
const PERCENT: i64 = 1_000_000_000;

/// 別紙3, by what is missing to 100 %: up to 0.5 % (99.5 % and more), up to 5 % (95 % and more), and beyond.
static RATES: Bands = Bands {
    bands: &[
        Band { to: 0, share: Exact::ZERO },
        Band { to: PERCENT / 2, share: Exact::new(1, 10) },
        Band { to: 5 * PERCENT, share: Exact::new(1, 4) },
    ],
    beyond: Exact::ONE,
};

/// 第8条, 第11条, 別紙1, 別紙3: with the premium item, an uptime of 100 %, claimed by the 15th of the next month.
const CREDIT: CreditTerms = CreditTerms {
    duty: Some(clause("art-8-2", "第8条第2項", "Article 8(2)")),
    full_days: None,
    tiers: None,
    notice: None,
    uptime: Some(UptimeCredit {
        guarantee: clause("annex-1-1-1", "別紙1の1(1)", "Annex 1-1(1)"),
        item: (PREMIUM, clause("art-8-1", "第8条第1項", "Article 8(1)")),
        figure: clause("annex-3", "別紙3", "Annex 3"),
        bands: &RATES,
        base: [
            clause("annex-3-remark-1", "別紙3の備考(1)", "Annex 3, remark (1)"),
            clause("annex-3-remark-2", "別紙3の備考(2)", "Annex 3, remark (2)"),
        ],
    }),
    fee: clause("annex-2-2-3", "別紙2の2(3)", "Annex 2-2(3)"),
    cap: Cap::None,
    claim: Claim::DayOfNextMonth(15, clause("art-11", "第11条ただし書", "Article 11, proviso")),
};

/// 附則（2023年6月1日）第2項・第3項
static CONVERSIONS: [Conversion; 2] = [
    Conversion {
        choice: choice("dns-outsource", "DNSアウトソース", "DNS outsource"),
        clause: clause(
            "suppl-2023-06-01-2",
            "附則（2023年6月1日）第2項",
            "Supplementary provisions of 2023-06-01, (2)",
        ),
        made_until: "2023-05-31",
        on: None,
        became: &["item:basic", "managed-dns"],
        says: text(
            "2023年6月中に提供元が定めた日から、親契約（ベーシック）とマネージドDNSになっている。料金は6月分から今の名前による",
            "Since a day in June 2023 set by the provider it is a parent contract (Basic) and managed DNS; fees bear today's names from that June on",
        ),
        besides: &FEES_SINCE_JUNE,
        later: MADE_LATER,
    },
    Conversion {
        choice: choice("site-failover", "サイトフェイルオーバーオプション", "Site failover option"),
        clause: clause(
            "suppl-2023-06-01-3",
            "附則（2023年6月1日）第3項",
            "Supplementary provisions of 2023-06-01, (3)",
        ),
        made_until: "2023-05-31",
        on: None,
        became: &["traffic-management"],
        says: text(
            "2023年6月中に提供元が定めた日から、トラフィックマネジメントになっている。料金は6月分から今の名前による",
            "Since a day in June 2023 set by the provider it is traffic management; fees bear today's names from that June on",
        ),
        besides: &FEES_SINCE_JUNE,
        later: MADE_LATER,
    },
];

static FEES_SINCE_JUNE: [(Clause, Text, Text); 1] = [(
    clause("suppl-2023-06-01-4", "附則（2023年6月1日）第4項", "Supplementary provisions of 2023-06-01, (4)"),
    text("今の名前の料金になるのは、どの日に替わっても", "Fees bear today's names, whichever day it was"),
    text("2023年6月分から", "from June 2023 on"),
)];

const MADE_LATER: Text = text(
    "2023年6月1日からの契約は、初めから今の名前で結ばれている",
    "Contracts made from 1 June 2023 bear today's names from the beginning",
);

/// The service.
pub static SERVICE: Service = Service {
    id: "dns-platform",
    name: text("IIJ DNSプラットフォームサービス", "IIJ DNS Platform Service"),
    provider: super::IIJ,
    edition: "2024-08-01",
    #[cfg(all(feature = "terms", not(feature = "js")))]
    document: &terms::DOCUMENT,
    #[cfg(feature = "terms")]
    packed: (packed!(terms::DOCUMENT), terms::DOCUMENT.number),
    #[cfg(all(feature = "terms", not(feature = "js")))]
    samples: &samples::SAMPLES,
    items: &ITEMS,
    options: &[],
    eligibility: EligibilityTerms { holds: &HOLDS, checks },
    fees: FEES,
    end: END,
    commitment: COMMITMENT,
    credit: Some(CREDIT),
    conversions: &CONVERSIONS,
    older_text: None,
    readings: &["yen-fraction", "rounding-order", "effect-day", "parent-fee", "zone-fee"],
};
