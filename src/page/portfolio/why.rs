//! Why a row is not counted.

use super::names;
use super::source::Kind;
use crate::files::columns::{ContractField, Field, IncidentField};
use crate::files::{csv, monitors};
use crate::page::words::{fill, pair, say};
use crate::terms::words::Term;
use crate::terms::{Language, Service, Text, text};
use crate::typed::Misread;

/// Where a row stands: its file's place among the files, and its line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct At {
    /// The file's place.
    pub source: usize,
    /// The line, from 1.
    pub line: usize,
}

/// Why a row is not counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// Nobody has said what the file holds, and it does not show.
    Unrecognised,
    /// Its cells cannot be told apart.
    Row(csv::Fault),
    /// Its letters are not of the file's encoding.
    Letters,
    /// A cell of a contract cannot be read.
    Contract(ContractField, Misread),
    /// A cell of an outage cannot be read.
    Incident(IncidentField, Misread),
    /// A contract lacks a cell.
    ContractLacks(ContractField),
    /// An outage lacks a cell.
    IncidentLacks(IncidentField),
    /// An outage lacks both its end and its length.
    NoEnd,
    /// No service of that name.
    Service,
    /// The service has no item of that name.
    Item(&'static Service),
    /// The service has no option of that name.
    Option(&'static Service),
    /// A fee for options that are not named, or not one for each.
    OptionFees,
    /// No cause of that name.
    Cause,
    /// The contract stands in an earlier row.
    SameContract(At),
    /// The outage names no contract, and there is not just one.
    WhichContract,
    /// No contract has that name or number.
    UnknownContract,
    /// The row of the contract of that name could not be read.
    UnreadContract(At),
    /// Several contracts have that name.
    SeveralContracts,
    /// The end is before the beginning.
    EndsBefore,
    /// The contract's end is before its billing start day.
    ContractEndsBefore,
    /// The provider knew of it before it began.
    NoticedBefore,
    /// It began before the contract was charged for, or after its end.
    OutsideContract,
    /// The same outage stands in another row.
    Twice(At),
    /// It overlaps or touches another.
    Overlaps(At),
    /// More outages in a month than can be.
    TooMany,
    /// A monitor's line says nothing that could be understood.
    Monitor(monitors::Problem),
    /// The monitor has not seen its end.
    StillDown,
    /// Its contract lacks an answer that the result rests on.
    Lacks(Text),
    /// The engine refuses it; this says why.
    Refused(String),
}

impl Why {
    /// In words. `files` are the files' names.
    #[must_use]
    pub fn says(&self, files: &[String], language: Language) -> String {
        let of = |text: Text| text.in_language(language).to_owned();
        let field = |label: Text, right: Text| {
            pair(language, label.in_language(language), right.in_language(language)).into_owned()
        };
        let lacks = |label: Text| fill(language, text("{}がありません。", "{} is missing."), &[Term::Text(label)]);
        let row = |at: &At, ja: &str, en: &str| {
            let file = files.get(at.source).map_or("", String::as_str);
            match language {
                Language::Ja => [file, " ", &at.line.to_string(), ja].concat(),
                Language::En => [en, file, ", line ", &at.line.to_string(), "."].concat(),
            }
        };
        match self {
            Self::Unrecognised => of(text(
                "表の種類がわかりません。「表の種類」で選んでください。",
                "It is not clear what this table holds. Choose what it holds.",
            )),
            Self::Row(fault) => of(fault.message()),
            Self::Letters => of(text(
                "選ばれた文字コードでは読めない文字があります。",
                "It holds characters that are not in the chosen encoding.",
            )),
            Self::Contract(at, misread) => field(at.label(), misread.message()),
            Self::Incident(at, misread) => field(at.label(), misread.message()),
            Self::ContractLacks(at) => lacks(at.label()),
            Self::IncidentLacks(at) => lacks(at.label()),
            Self::NoEnd => of(text("復旧の日時も、停止時間もありません。", "There is neither an end nor a length.")),
            Self::Service => of(text(
                "この名前のサービスはありません。識別子(directoryなど)か、名前の一部で書いてください。",
                "There is no service of this name. Write its identifier, such as directory, or a part of its name.",
            )),
            Self::Item(service) => pair(
                language,
                say(language, "この品目はありません。選べる品目", "There is no such item. These are"),
                &names::listed(service.items.iter(), language),
            )
            .into_owned(),
            Self::Option(service) if service.options.is_empty() => {
                of(text("このサービスにオプションはありません。", "This service has no options."))
            }
            Self::Option(service) => pair(
                language,
                say(language, "このオプションはありません。選べるオプション", "There is no such option. These are"),
                &names::listed(service.options.iter().map(|option| &option.choice), language),
            )
            .into_owned(),
            Self::OptionFees => of(text(
                "オプションの料金は、オプションの名前と一緒に、合計で一つか、同じ数だけ書いてください。",
                "Write the fees of options beside their names: one for all together, or one for each.",
            )),
            Self::Cause => pair(
                language,
                say(language, "原因として読めません。選べる値", "This is no cause that is known. These are"),
                &names::listed(names::causes(), language),
            )
            .into_owned(),
            Self::SameContract(at) => row(at, "行目と同じ契約です。", "The same contract stands in "),
            Self::WhichContract => of(text(
                "どの契約の障害かわかりません。契約名か契約番号の列が要ります。",
                "It does not say which contract it struck. A column with the contract's name or number is needed.",
            )),
            Self::UnknownContract => {
                of(text("この名前や番号の契約がありません。", "No contract has this name or number."))
            }
            Self::UnreadContract(at) => {
                row(at, "行目にあるこの契約を読めませんでした。", "This contract could not be read: ")
            }
            Self::SeveralContracts => of(text(
                "この名前の契約がいくつもあります。契約番号かサービスでも書き分けてください。",
                "Several contracts have this name. Tell them apart by number or service.",
            )),
            Self::EndsBefore => of(text("復旧が発生より前です。", "The end is before the beginning.")),
            Self::ContractEndsBefore => {
                of(text("終了日が課金開始日より前です。", "The end is before the billing start day."))
            }
            Self::NoticedBefore => {
                of(text("IIJが知った時が発生より前です。", "The provider came to know of it before it began."))
            }
            Self::OutsideContract => of(text(
                "契約の課金開始日より前か、終了日より後の障害です。",
                "It lies before the contract's billing start day or after its end.",
            )),
            Self::Twice(at) => row(at, "行目と同じ障害です。", "The same outage stands in "),
            Self::Overlaps(at) => row(
                at,
                "行目の障害と重なるか、つながっています。一つの障害にまとめてください。",
                "Join it into one: it overlaps or touches the outage of ",
            ),
            Self::TooMany => of(text("同じ月の障害が多すぎます。", "There are too many outages in one month.")),
            Self::Monitor(problem) => of(problem.message()),
            Self::StillDown => of(text(
                "まだ復旧していません。復旧した後の記録を読み込んでください。",
                "It was not over yet. Take a log from after its end.",
            )),
            Self::Lacks(label) => pair(
                language,
                say(language, "契約に足りない項目があります", "The contract lacks something"),
                label.in_language(language),
            )
            .into_owned(),
            Self::Refused(message) => message.clone(),
        }
    }
}

impl Kind {
    /// What a file of this kind is called.
    #[must_use]
    pub const fn label(self) -> Text {
        match self {
            Self::Contracts => text("契約の表", "Contracts"),
            Self::Incidents => text("障害の表", "Outages"),
            Self::UptimeRobot => text("UptimeRobotの記録", "UptimeRobot log"),
            Self::Zabbix => text("Zabbixの記録", "Zabbix export"),
        }
    }
}
