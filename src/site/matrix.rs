//! What is compared: questions that every document answers in its own way, answered from the provisions the rules work
//! with. Nothing is typed in again; each figure stands in the service's own file, beside its clause.

use super::address::Here;
use super::compare::{Cell, Column, Fact, Matrix, Row};
use crate::measure::moment::{DAY, HOUR, MINUTE};
use crate::measure::{Bands, Exact, Seconds};
use crate::rules::credit::{Cap, Claim};
use crate::rules::early_termination::{After28, Charge};
use crate::rules::fees::{InitialFee, Owed};
use crate::services::SERVICES;
use crate::terms::{Clause, Language, Service, Text, text};

/// The comparison of all services.
#[must_use]
pub fn matrix(here: Here) -> Matrix {
    let columns =
        SERVICES.iter().map(|service| Column { service: service.id, name: here.says(service.name).to_owned() });
    let cells =
        |question: &Question| SERVICES.iter().map(|service| Cell { facts: (question.answer)(here, service) }).collect();
    let rows = QUESTIONS.iter().map(|question| Row {
        id: question.id,
        asks: here.says(question.asks).to_owned(),
        cells: cells(question),
    });
    Matrix { columns: columns.collect(), rows: rows.collect() }
}

/// A question, and how a service's provisions answer it. No answer means that its document has no such rule.
struct Question {
    id: &'static str,
    asks: Text,
    answer: fn(Here, &'static Service) -> Vec<Fact>,
}

const fn question(id: &'static str, asks: Text, answer: fn(Here, &'static Service) -> Vec<Fact>) -> Question {
    Question { id, asks, answer }
}

static QUESTIONS: [Question; 17] = [
    question("edition", text("版", "Edition"), |here, service| vec![plain(here.day(service.edition))]),
    question("minimum-period", text("契約の最低利用期間", "Minimum period of the contract"), minimum_period),
    question(
        "option-minimum-period",
        text("オプションの最低利用期間", "Minimum period of options"),
        option_minimum_period,
    ),
    question("notice-wait", text("解約の通知から効力まで", "From notice to the end of the contract"), notice_wait),
    question("option-wait", text("オプションだけやめるとき", "Stopping an option alone"), option_wait),
    question("charge", text("早くやめる費用（契約）", "Leaving early: the contract"), |here, service| {
        charge(here, service.commitment.base_charge.as_ref(), &service.commitment.base.1)
    }),
    question("option-charge", text("早くやめる費用（オプション）", "Leaving early: an option"), option_charge),
    question("return", text("機器の返却", "Return of equipment"), |here, service| {
        let terms = service.end.return_within.as_ref();
        let says = |days| here.language.count(days, ("終了から{}日以内", "within {} days of the end"));
        terms.map(|(days, clause)| fact(says(*days), clause)).into_iter().collect()
    }),
    question("full-days", text("24時間ごとの減額", "Credit for each 24 hours"), full_days),
    question("guarantee", text("品質保証", "Guaranteed quality"), guarantee),
    question("tiers", text("止まった長さと減額", "Credit by length or rate"), tiers),
    question("cap", text("減額の上限", "Limit of the credit"), cap),
    question("claim", text("減額の請求期限", "Claim by"), claim),
    question("duty", text("保証されないとき", "No guarantee where"), |here, service| {
        let says = here.say(
            "契約者の義務違反、または提供元の責任でないとき",
            "a duty was breached, or the provider is not at fault",
        );
        let clause = service.credit.as_ref().and_then(|terms| terms.duty.as_ref());
        clause.map(|clause| fact(says, clause)).into_iter().collect()
    }),
    question("initial-fee", text("初期費用", "Initial fee"), |here, service| match &service.fees.initial {
        InitialFee::Agreed(clause) => vec![fact(here.say("提供元が示す額", "as the provider states"), clause)],
        InitialFee::Zero(clause) => vec![fact(here.say("基本は0円", "zero for the basic service"), clause)],
    }),
    question("one-time-fees", text("一時費用", "One-time fees"), one_time_fees),
    question("conversion", text("読み替えられた旧契約", "Old contracts converted"), |here, service| {
        let old = service.conversions.iter();
        old.map(|old| fact(here.says(old.choice.name), &old.clause)).collect()
    }),
];

fn fact(says: impl Into<String>, clause: &'static Clause) -> Fact {
    Fact { says: says.into(), clause: Some(clause) }
}

fn plain(says: impl Into<String>) -> Fact {
    Fact { says: says.into(), clause: None }
}

fn minimum_period(here: Here, service: &'static Service) -> Vec<Fact> {
    let terms = &service.commitment;
    let (months, clause) = &terms.base;
    let base = months.map_or_else(|| here.say("なし", "none").to_owned(), |months| here.language.months(months));
    let connections = terms.connections.iter().map(|connection| {
        let name = here.says(connection.what.2.name);
        fact(format!("{}{name}", here.say("別に：", "besides: ")), &connection.clause)
    });
    let restart = terms.restarts.as_ref().map(|[contract, _]| {
        fact(here.say("機器の追加・変更から数え直す", "begins anew when equipment is added or changed"), contract)
    });
    std::iter::once(fact(base, clause)).chain(connections).chain(restart).collect()
}

fn option_minimum_period(here: Here, service: &'static Service) -> Vec<Fact> {
    if service.options.is_empty() {
        return vec![plain(here.say("オプションはない", "there are no options"))];
    }
    let Some(clause) = &service.commitment.option_period else { return Vec::new() };
    let bound = service.options.iter().filter_map(|option| Some((option.minimum_months?, option)));
    let bound: Vec<_> = bound.collect();
    let all = bound.len() == service.options.len();
    let mut facts: Vec<Fact> = bound
        .chunk_by(|(one, _), (next, _)| one == next)
        .filter_map(|options| {
            let months = here.language.months(options.first()?.0);
            let names: Vec<&str> = options.iter().map(|(_, option)| here.says(option.choice.name)).collect();
            let names = format!("{}{}", here.say("：", ": "), names.join(here.say("、", ", ")));
            Some(fact(if all { months } else { months + &names }, clause))
        })
        .collect();
    if !all {
        facts.push(plain(here.say("ほかはなし", "none for the others")));
    }
    let restart = service.commitment.restarts.as_ref();
    facts.extend(restart.map(|[_, option]| {
        fact(here.say("追加・変更したオプションは数え直す", "begins anew for an option added or changed"), option)
    }));
    facts
}

fn wait(here: Here, days: u32) -> String {
    match days {
        0 => here.say("待ちなし（到達の日）", "none: the day it arrives").to_owned(),
        days => here.language.count(days, ("到達から{}日", "{} days from its arrival")),
    }
}

fn notice_wait(here: Here, service: &'static Service) -> Vec<Fact> {
    vec![fact(wait(here, service.end.wait_days), &service.end.clause)]
}

fn option_wait(here: Here, service: &'static Service) -> Vec<Fact> {
    if service.options.is_empty() {
        return vec![plain(here.say("オプションはない", "there are no options"))];
    }
    let stop = service.end.option_stop.as_ref();
    stop.map(|(days, clause)| fact(wait(here, *days), clause)).into_iter().collect()
}

fn charge(here: Here, charge: Option<&'static Charge>, period: &'static Clause) -> Vec<Fact> {
    match charge {
        Some(charge) => vec![
            fact(here.say("残りの期間の月額費用", "the monthly fee for the rest of the period"), &charge.right),
            fact(here.say("額", "amount"), &charge.figure),
        ],
        None => vec![fact(here.say("かからない（期間がない）", "none: there is no period"), period)],
    }
}

fn option_charge(here: Here, service: &'static Service) -> Vec<Fact> {
    if service.options.is_empty() {
        return vec![plain(here.say("オプションはない", "there are no options"))];
    }
    let Some(terms) = &service.commitment.option_charge else { return Vec::new() };
    let mut facts = charge(here, Some(terms), &terms.right);
    facts.push(match service.commitment.options_after_28 {
        After28::Cleared => fact(
            here.say(
                "一般規程第28条による解除のときを除く",
                "not on a cancellation under Article 28 of the general terms",
            ),
            &terms.right,
        ),
        After28::Open => plain(here.say(
            "一般規程第28条による解除の例外は書かれていない",
            "no exception for Article 28 of the general terms is written",
        )),
    });
    facts
}

fn full_days(here: Here, service: &'static Service) -> Vec<Fact> {
    let Some(terms) = service.credit.as_ref().and_then(|terms| terms.full_days.as_ref()) else { return Vec::new() };
    let known = here.say("提供元が知った時から数える", "counted from the provider's knowledge");
    vec![fact(known, &terms.right), fact(here.say("額", "amount"), &terms.figure)]
}

fn guarantee(here: Here, service: &'static Service) -> Vec<Fact> {
    let Some(terms) = &service.credit else { return Vec::new() };
    let tiers = terms.tiers.as_ref().map(|tiers| fact(here.say("可用性", "availability"), &tiers.guarantee));
    let notice = terms.notice.as_ref().map(|notice| {
        let within = here.language.length(notice.within);
        let share = share(here, notice.share);
        let says = match here.language {
            Language::Ja => format!("障害の通知を検知から{within}以内に。遅れたら{share}"),
            Language::En => format!("notice of an outage within {within} of detection; if late, {share}"),
        };
        fact(says, &notice.guarantee)
    });
    let uptime = terms.uptime.as_ref().into_iter().flat_map(|uptime| {
        let (id, clause) = &uptime.item;
        let item = service.item(id).map_or("", |item| here.says(item.name));
        let only = format!("{item}{}", here.say("に限る", " only"));
        [fact(here.say("稼働率100%", "uptime of 100%"), &uptime.guarantee), fact(only, clause)]
    });
    tiers.into_iter().chain(notice).chain(uptime).collect()
}

fn tiers(here: Here, service: &'static Service) -> Vec<Fact> {
    let Some(terms) = &service.credit else { return Vec::new() };
    if let Some(tiers) = &terms.tiers {
        let edge = |seconds| here.language.length(seconds);
        let says = |from: Option<String>, to: Option<String>| match (here.language, from, to) {
            (Language::Ja, Some(from), Some(to)) => format!("{from}超 {to}以内"),
            (Language::Ja, Some(from), None) => format!("{from}超"),
            (Language::En, Some(from), Some(to)) => format!("over {from} up to {to}"),
            (Language::En, Some(from), None) => format!("over {from}"),
            (_, None, to) => to.unwrap_or_default(),
        };
        return banded(here, tiers.bands, &tiers.figure, |from, to| says(from.map(edge), to.map(edge)));
    }
    let Some(uptime) = &terms.uptime else { return Vec::new() };
    banded(here, uptime.bands, &uptime.figure, |above, below| match (here.language, above, below) {
        (Language::Ja, Some(above), Some(below)) => format!("{}以上 {}未満", rate(below), rate(above)),
        (Language::Ja, Some(above), None) => format!("{}未満", rate(above)),
        (Language::En, Some(above), Some(below)) => format!("{} or more, below {}", rate(below), rate(above)),
        (Language::En, Some(above), None) => format!("below {}", rate(above)),
        (_, None, _) => String::new(),
    })
}

/// The bands that earn something, each as a line; the clause stands with the first.
fn banded(
    here: Here,
    bands: &Bands,
    clause: &'static Clause,
    says: impl Fn(Option<i64>, Option<i64>) -> String,
) -> Vec<Fact> {
    let mut lower = None;
    let mut facts = Vec::new();
    let ends = bands.bands.iter().map(|band| (Some(band.to), band.share));
    for (upper, earned) in ends.chain([(None, bands.beyond)]) {
        if !earned.is_zero() {
            let says = format!("{}{}{}", says(lower, upper), here.say("：", ": "), share(here, earned));
            facts.push(Fact { says, clause: facts.is_empty().then_some(clause) });
        }
        lower = upper;
    }
    facts
}

fn cap(here: Here, service: &'static Service) -> Vec<Fact> {
    let Some(terms) = &service.credit else { return Vec::new() };
    match &terms.cap {
        Cap::None => vec![plain(here.say("表の「全額」まで", "up to the whole fee of the table"))],
        Cap::NoneWritten(_) => vec![plain(here.say("書かれていない", "none is written"))],
        Cap::WhereTwoKindsMeet(clause) => {
            vec![fact(
                here.say("月額費用（二つの減額が重なるとき）", "the monthly fee, where two credits meet"),
                clause,
            )]
        }
        Cap::BasicFee(clause) => {
            vec![fact(here.say("基本サービスの月額費用", "the basic service's monthly fee"), clause)]
        }
    }
}

fn claim(here: Here, service: &'static Service) -> Vec<Fact> {
    let Some(terms) = &service.credit else { return Vec::new() };
    let says = match &terms.claim {
        Claim::Months(months, _) => match here.language {
            Language::Ja => format!("請求できる日から{}", here.language.months(*months)),
            Language::En => format!("{} from the day it can be claimed", here.language.months(*months)),
        },
        Claim::DayOfNextMonth(day, _) => here.language.count(*day, ("翌月{}日", "day {} of the next month")),
    };
    vec![fact(says, terms.claim.clause())]
}

fn one_time_fees(here: Here, service: &'static Service) -> Vec<Fact> {
    let fees = service.fees.one_time.iter();
    fees.map(|fee| {
        let open = here.say("（いつ生じるかは書かれていない）", " (when it is owed is not written)");
        let open = if matches!(fee.owed, Owed::NotWritten) { open } else { "" };
        fact(format!("{}{open}", here.says(fee.choice.name)), &fee.clause)
    })
    .collect()
}

fn share(here: Here, share: Exact) -> String {
    if share == Exact::ONE { here.say("全額", "all").to_owned() } else { share.to_string() }
}

/// An uptime rate from what is missing to 100 %, in billionths of a percent.
fn rate(missing: i64) -> String {
    let thousandths = 100_000 - missing / 1_000_000;
    let (whole, rest) = (thousandths / 1_000, thousandths % 1_000);
    match format!("{rest:03}").trim_end_matches('0') {
        "" => format!("{whole}%"),
        rest => format!("{whole}.{rest}%"),
    }
}

impl Language {
    fn count(self, number: u32, (ja, en): (&str, &str)) -> String {
        let words = match self {
            Self::Ja => ja,
            Self::En => en,
        };
        words.replace("{}", &number.to_string())
    }

    fn months(self, months: u32) -> String {
        match (months % 12, months / 12) {
            (0, 1) => self.count(1, ("{}年", "{} year")),
            (0, years) => self.count(years, ("{}年", "{} years")),
            (1, 0) => self.count(1, ("{}ヶ月", "{} month")),
            _ => self.count(months, ("{}ヶ月", "{} months")),
        }
    }

    /// A length in the largest unit that leaves no rest; a single day as 24 hours.
    fn length(self, seconds: Seconds) -> String {
        let (number, words) = if seconds > DAY && seconds % DAY == 0 {
            (seconds / DAY, ("{}日", "{} days"))
        } else if seconds > HOUR && seconds % HOUR == 0 {
            (seconds / HOUR, ("{}時間", "{} hours"))
        } else {
            (seconds / MINUTE, ("{}分", "{} minutes"))
        };
        self.count(u32::try_from(number).unwrap_or(0), words)
    }
}

#[cfg(test)]
mod tests;
