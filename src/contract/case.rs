//! The answers of a request, understood.

use crate::measure::{Day, Moment, Month, Window, Yen, after_days};
use crate::rules::conversion::Conversion;
use crate::rules::eligibility::Hold;
use crate::rules::fees::OneTimeTerms;
use crate::terms::{Choice, OptionTerms};

/// Every answer of a request. What was not given is `None`; what could not be understood counts as not given.
#[derive(Clone, Debug, Default)]
pub struct Case {
    /// The item or kind.
    pub item: Option<&'static Choice>,
    /// The basic service's monthly fee.
    pub monthly_fee: Option<Yen>,
    /// The basic service's initial fee.
    pub initial_fee: Option<Yen>,
    /// The billing start day of the contract.
    pub started_on: Option<Day>,
    /// The day the contract was made.
    pub contracted_on: Option<Day>,
    /// The options taken.
    pub options: Option<Vec<OptionAnswer>>,
    /// The connections of their own minimum period.
    pub connections: Option<Vec<ConnectionAnswer>>,
    /// Days on which equipment was added or changed.
    pub equipment_changed_on: Option<Vec<Option<Day>>>,
    /// How the contract ends.
    pub cancellation: Cancellation,
    /// The day a person would like to be out.
    pub wanted_end: Option<Day>,
    /// Whether a duty of the customer was open.
    pub duty_breached: Option<Unsure>,
    /// Outages.
    pub incidents: Option<Vec<Incident>>,
    /// Monthly uptime rates.
    pub uptimes: Option<Vec<Uptime>>,
    /// Zones, queries and traffic management.
    pub dns: DnsAnswers,
    /// One-time fees that came up.
    pub one_time: Option<Vec<OneTimeAnswer>>,
    /// The days over which the cost is asked.
    pub period: Option<(Day, Day)>,
    /// Answers to the conditions of an application.
    pub holds: Vec<(&'static Hold, Held)>,
    /// What the contract was called before.
    pub formerly: Option<&'static Conversion>,
}

/// Yes, no, or the person cannot tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unsure {
    /// Yes.
    Yes,
    /// No.
    No,
    /// The person cannot tell.
    Unsure,
}

/// An option a person has taken.
#[derive(Clone, Debug, Default)]
pub struct OptionAnswer {
    /// Which one.
    pub terms: Option<&'static OptionTerms>,
    /// Its monthly fee.
    pub monthly_fee: Option<Yen>,
    /// Its initial fee.
    pub initial_fee: Option<Yen>,
    /// Its billing start day.
    pub started_on: Option<Day>,
    /// Days on which it was changed.
    pub changed_on: Option<Vec<Option<Day>>>,
    /// A notice to stop it alone.
    pub stop: Option<Notice>,
    /// Its last day, where it ended otherwise.
    pub ended_on: Option<Day>,
}

/// A connection with a minimum period of its own.
#[derive(Clone, Debug, Default)]
pub struct ConnectionAnswer {
    /// Which one: its place in the document's list.
    pub to: Option<usize>,
    /// Its part of the monthly fee.
    pub monthly_fee: Option<Yen>,
    /// Its own first day.
    pub started_on: Option<Day>,
}

/// A notice on the provider's form.
#[derive(Clone, Copy, Debug, Default)]
pub struct Notice {
    /// The day it reached the provider.
    pub arrived_on: Option<Day>,
    /// The day it names.
    pub requested_for: Option<Day>,
}

/// How the contract ends.
#[derive(Clone, Copy, Debug, Default)]
pub struct Cancellation {
    /// By a notice.
    pub notice: Notice,
    /// Its last day, where it ended otherwise.
    pub ended_on: Option<Day>,
    /// On what ground.
    pub ground: Option<Ground>,
}

/// On what ground a contract ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// Any but those below.
    Ordinary,
    /// 一般規程第28条第2項又は第3項.
    Article28,
    /// 廃止.
    Abolished,
    /// The person does not know.
    Unknown,
}

/// An outage.
#[derive(Clone, Debug, Default)]
pub struct Incident {
    /// When it began.
    pub began: Option<Moment>,
    /// When service came back.
    pub restored: Option<Moment>,
    /// When the provider came to know.
    pub noticed: Option<Moment>,
    /// Whether what is guaranteed was not kept.
    pub guarantee_broken: Option<Unsure>,
    /// Whether nothing could be used.
    pub unusable: Option<Unsure>,
    /// Whose cause it was.
    pub cause: Option<Cause>,
    /// Suspensions the provider had announced.
    pub announced: Option<Vec<Window>>,
    /// The provider's notice of it: when it was detected, and when told.
    pub notice: Option<(Moment, Option<Moment>)>,
}

/// Whose cause an outage was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// The provider's.
    Provider,
    /// Microsoft's.
    Microsoft,
    /// The customer's.
    Customer,
    /// Anybody else's.
    Other,
    /// Not known.
    Unknown,
}

/// The uptime rate of a month.
#[derive(Clone, Debug, Default)]
pub struct Uptime {
    /// The month.
    pub month: Option<Month>,
    /// Of which service: its place in the document's list.
    pub of: Option<usize>,
    /// The rate in billionths of a percent.
    pub percent: Option<i64>,
    /// Failed five-minute slots.
    pub failed_slots: Option<i64>,
    /// Whose cause it was.
    pub cause: Option<Cause>,
}

/// Zones, queries and traffic management.
#[derive(Clone, Copy, Debug, Default)]
pub struct DnsAnswers {
    /// Zones.
    pub zones: Option<i64>,
    /// Monthly fee of one added zone.
    pub zone_monthly_fee: Option<Yen>,
    /// Initial fee of one zone.
    pub zone_initial_fee: Option<Yen>,
    /// Queries a second that are needed.
    pub needed_qps: Option<i64>,
    /// Monthly fee of one unit of added queries.
    pub qps_unit_monthly_fee: Option<Yen>,
    /// Traffic management contracts.
    pub traffic_management: Option<i64>,
    /// Monthly fee of one.
    pub traffic_monthly_fee: Option<Yen>,
    /// Initial fee of one.
    pub traffic_initial_fee: Option<Yen>,
}

/// A one-time fee that came up.
#[derive(Clone, Debug, Default)]
pub struct OneTimeAnswer {
    /// What for.
    pub what: Option<&'static OneTimeTerms>,
    /// Its amount.
    pub fee: Option<Yen>,
}

/// An answer to a condition of an application.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Held {
    /// To a yes-or-no condition.
    Condition(Unsure),
    /// To a question for a number.
    Count(i64),
    /// A choice of a closed list.
    Choice(&'static str),
}

impl Notice {
    /// The day it takes effect: `wait` days after its arrival, or the later day it names.
    #[must_use]
    pub fn effect(self, wait: u32) -> Option<Day> {
        let earliest = after_days(self.arrived_on?, wait);
        Some(self.requested_for.map_or(earliest, |requested| requested.max(earliest)))
    }
}

impl Cancellation {
    /// The contract's last day, where anything ends it.
    #[must_use]
    pub fn last_day(&self, wait: u32) -> Option<Day> {
        self.ended_on.or_else(|| self.notice.effect(wait))
    }
}

impl OptionAnswer {
    /// Its own last day, where something ends it apart from the contract.
    #[must_use]
    pub fn own_last_day(&self, wait: u32) -> Option<Day> {
        self.ended_on.or_else(|| self.stop?.effect(wait))
    }

    /// Its monthly fee as a rule may use it: 0 where the document says so, whatever was answered.
    #[must_use]
    pub fn monthly(&self) -> Option<Yen> {
        match self.terms {
            Some(terms) if terms.free_monthly.is_some() => Some(0),
            _ => self.monthly_fee,
        }
    }
}

impl Case {
    /// The options taken; none where none were named.
    #[must_use]
    pub fn options(&self) -> &[OptionAnswer] {
        self.options.as_deref().unwrap_or_default()
    }

    /// The answer to a condition of an application.
    #[must_use]
    pub fn held(&self, key: &str) -> Option<Held> {
        self.holds.iter().find(|(hold, _)| hold.key == key).map(|(_, held)| *held)
    }
}
