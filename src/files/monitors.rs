//! Logs of monitors, read as they come: `UptimeRobot`'s CSV and Zabbix's export of events.

mod uptime_robot;
mod zabbix;

use crate::terms::{Text, text};
use crate::typed::{Misread, Moment};

pub use uptime_robot::uptime_robot;
pub use zabbix::zabbix;

/// A kind of log that is known by its look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Monitor {
    /// `UptimeRobot`'s log: a table with the columns Event, Monitor, Date-Time.
    UptimeRobot,
    /// Zabbix's export of events in real time: a JSON object a line.
    Zabbix,
}

/// What a log says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Log<'a> {
    /// The outages, by their beginning.
    pub outages: Vec<Outage>,
    /// The lines that say nothing that could be understood, in their order.
    pub bad: Vec<BadLine<'a>>,
}

/// An outage a monitor saw.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outage {
    /// The line of its beginning, from 1.
    pub line: usize,
    /// The monitor or the hosts.
    pub monitor: String,
    /// When it began, on a clock in Japan.
    pub began: Moment,
    /// When it was over, on a clock in Japan; none while the log does not say.
    pub restored: Option<Moment>,
    /// What the monitor says of it.
    pub reason: String,
}

/// A line that could not be understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadLine<'a> {
    /// Its number, from 1.
    pub line: usize,
    /// The line as it stands in the file.
    pub text: &'a str,
    /// Why.
    pub problem: Problem,
}

/// Why a line of a log could not be understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The table lacks a column that is needed.
    Columns,
    /// A quote that is not closed, or far too many cells.
    Row,
    /// An event that is not known.
    Event,
    /// A time that is none.
    Time(Misread),
    /// No JSON object.
    NotAnObject,
    /// A JSON object that is neither a problem nor a recovery.
    NotAnEvent,
    /// A second problem of the same number.
    Repeated,
    /// A recovery of a problem that the file does not hold.
    UnknownProblem,
    /// A recovery before its problem.
    EndBeforeStart,
}

/// The kind of log a text is, judged by its first line.
///
/// ```
/// use yakkan::files::monitors::{Monitor, recognise};
/// assert_eq!(recognise("\"Event\",\"Monitor\",\"Date-Time\",\"Reason\"\n"), Some(Monitor::UptimeRobot));
/// assert_eq!(recognise("{\"clock\":1,\"value\":1,\"eventid\":7}\n"), Some(Monitor::Zabbix));
/// assert_eq!(recognise("契約,発生,復旧\n"), None);
/// ```
#[must_use]
pub fn recognise(text: &str) -> Option<Monitor> {
    if uptime_robot::recognises(text) {
        Some(Monitor::UptimeRobot)
    } else if zabbix::recognises(text) {
        Some(Monitor::Zabbix)
    } else {
        None
    }
}

impl Log<'_> {
    fn sorted(mut self) -> Self {
        self.outages.sort_by_key(|outage| (outage.began.instant(), outage.line));
        self.bad.sort_by_key(|bad| bad.line);
        self
    }
}

impl Problem {
    /// What is wrong, in both languages.
    #[must_use]
    pub const fn message(self) -> Text {
        match self {
            Self::Columns => text(
                "Event、Monitor、Date-Time の列が要ります。",
                "The columns Event, Monitor and Date-Time are needed.",
            ),
            Self::Row => {
                text("引用符が閉じていないか、列が多すぎます。", "A quote is not closed, or there are too many cells.")
            }
            Self::Event => text(
                "Event は Down、Up、Paused、Started のいずれかです。",
                "The event has to be Down, Up, Paused or Started.",
            ),
            Self::Time(misread) => misread.message(),
            Self::NotAnObject => text("JSONのオブジェクトではありません。", "This is no JSON object."),
            Self::NotAnEvent => text(
                "障害(value 1、eventid、clock)でも復旧(value 0、p_eventid、clock)でもありません。",
                "This is neither a problem (value 1, eventid, clock) nor a recovery (value 0, p_eventid, clock).",
            ),
            Self::Repeated => {
                text("同じ eventid の障害が前の行にあります。", "An earlier line has a problem of the same eventid.")
            }
            Self::UnknownProblem => text(
                "この復旧に当たる障害が、このファイルにありません。",
                "The problem this recovery belongs to is not in this file.",
            ),
            Self::EndBeforeStart => text("復旧が発生より前です。", "The recovery is before the problem."),
        }
    }
}
