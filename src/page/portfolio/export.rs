//! What is taken away: tables for a sheet, and everything as JSON.

use std::borrow::Cow;

use super::batch::{Batch, ContractMonth, Counted};
use super::contracts::Contract;
use super::credit::written;
use super::table::note;
use crate::contract::{Number, Value};
use crate::files::csv::{BYTE_ORDER_MARK, push_row};
use crate::page::json;
use crate::page::words::say;
use crate::terms::{Text, text};

/// What can be taken away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Take {
    /// The outages, as a table.
    Incidents,
    /// The months of each contract, as a table.
    Months,
    /// The rows that are not counted, as a table.
    Bad,
    /// Everything, as JSON.
    All,
}

impl Take {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Incidents, Self::Months, Self::All, Self::Bad];

    /// The file's name.
    #[must_use]
    pub const fn file(self) -> &'static str {
        match self {
            Self::Incidents => "yakkan-credits.csv",
            Self::Months => "yakkan-months.csv",
            Self::Bad => "yakkan-rows-not-counted.csv",
            Self::All => "yakkan-credits.json",
        }
    }

    /// What it is called.
    #[must_use]
    pub const fn label(self) -> Text {
        match self {
            Self::Incidents => text("障害ごと（CSV）", "By outage (CSV)"),
            Self::Months => text("契約と月ごと（CSV）", "By contract and month (CSV)"),
            Self::Bad => text("計算に入れなかった行（CSV）", "Rows not counted (CSV)"),
            Self::All => text("すべて（JSON）", "Everything (JSON)"),
        }
    }
}

impl Batch {
    /// The text of what is taken away.
    #[must_use]
    pub fn take_away(&self, what: Take, sample: bool) -> String {
        match what {
            Take::Incidents => self.incidents_table(sample),
            Take::Months => self.months_table(sample),
            Take::Bad => self.bad_table(),
            Take::All => self.json(sample),
        }
    }

    fn table<'a>(&self, sample: bool, heading: &[(&'a str, &'a str)]) -> String {
        let mut text = String::from(BYTE_ORDER_MARK);
        if sample {
            push_row(
                &mut text,
                [say(self.job.language, "見本（実在の契約ではありません）", "Sample, not a real contract")],
            );
        }
        push_row(
            &mut text,
            heading.iter().map(|(ja, en)| if self.job.language == crate::terms::Language::Ja { *ja } else { *en }),
        );
        text
    }

    fn incidents_table(&self, sample: bool) -> String {
        let mut text = self.table(
            sample,
            &[
                ("契約名", "Contract"),
                ("契約番号", "Contract number"),
                ("サービス", "Service"),
                ("発生", "Began"),
                ("復旧", "Restored"),
                ("停止（分）", "Minutes"),
                ("減額（限度額の前、円）", "Credit before the limit (yen)"),
                ("月の限度額で減った", "Month cut to its limit"),
                ("理由", "Note"),
                ("請求期限", "Claim by"),
                ("ファイル", "File"),
                ("行", "Line"),
            ],
        );
        let files = self.files();
        for (one, contract) in self.each() {
            let minutes = one.restored.since(one.began) / 60;
            let cells: [String; 12] = [
                contract.name.clone(),
                contract.number.clone(),
                contract.service.name.in_language(self.job.language).to_owned(),
                written(one.began).replacen('T', " ", 1),
                written(one.restored).replacen('T', " ", 1),
                minutes.to_string(),
                one.amount.map(|amount| amount.to_string()).unwrap_or_default(),
                if one.capped { "1".to_owned() } else { String::new() },
                note(one, self.job.language),
                claim_by(one).unwrap_or_default(),
                files.get(one.source).cloned().unwrap_or_default(),
                one.line.to_string(),
            ];
            push_row(&mut text, cells.iter().map(String::as_str));
        }
        text
    }

    fn months_table(&self, sample: bool) -> String {
        let mut text = self.table(
            sample,
            &[
                ("契約名", "Contract"),
                ("契約番号", "Contract number"),
                ("サービス", "Service"),
                ("月", "Month"),
                ("障害", "Outages"),
                ("限度額の前（円）", "Before the limit (yen)"),
                ("限度額（円）", "Limit (yen)"),
                ("減額（円）", "Credit (yen)"),
            ],
        );
        for month in &self.months {
            let Some(contract) = self.contract(month.contract) else { continue };
            let cells: [String; 8] = [
                contract.name.clone(),
                contract.number.clone(),
                contract.service.name.in_language(self.job.language).to_owned(),
                month.month.to_string(),
                month.incidents.to_string(),
                month.before.to_string(),
                month.cap.map(|cap| cap.to_string()).unwrap_or_default(),
                month.amount.to_string(),
            ];
            push_row(&mut text, cells.iter().map(String::as_str));
        }
        text
    }

    fn bad_table(&self) -> String {
        let mut text = self.table(false, &[("ファイル", "File"), ("行", "Line"), ("理由", "Why"), ("元の行", "Row")]);
        let files = self.files();
        for bad in &self.bad {
            // A null byte ends a file for some readers: it is drawn instead.
            let cells = self.row_cells(bad).into_iter().map(|cell| cell.replace('\0', "␀"));
            let file = files.get(bad.source).cloned().unwrap_or_default();
            let told = [file, bad.line.to_string(), bad.why.says(&files, self.job.language)];
            let row: Vec<String> = told.into_iter().chain(cells).collect();
            push_row(&mut text, row.iter().map(String::as_str));
        }
        text
    }

    fn json(&self, sample: bool) -> String {
        let files = self.files();
        let mut out = String::from("{\"sample\":");
        out.push_str(if sample { "true" } else { "false" });
        out.push_str(",\"today\":");
        out.push_str(&json::text(&words(&self.job.today.to_string())));
        out.push_str(",\"credit\":");
        out.push_str(&json::text(&amount_of(self.months.iter().map(|month| month.amount).sum(), self.range)));
        list(&mut out, "months", self.months.iter().filter_map(|month| self.month_value(month)));
        list(&mut out, "incidents", self.each().map(|(one, contract)| self.value(one, contract, &files)));
        let bad = self.bad.iter().map(|bad| {
            object(vec![
                ("file", words(files.get(bad.source).map_or("", String::as_str))),
                ("line", count(bad.line)),
                ("why", words(&bad.why.says(&files, self.job.language))),
                ("row", words(self.row_text(bad.source, bad.place))),
            ])
        });
        list(&mut out, "notCounted", bad);
        out.push('}');
        out
    }

    fn month_value(&self, month: &ContractMonth) -> Option<Value<'static>> {
        let contract = self.contract(month.contract)?;
        Some(object(vec![
            ("contract", words(contract.called())),
            ("service", words(contract.service.id)),
            ("month", words(&month.month.to_string())),
            ("incidents", count(month.incidents)),
            ("beforeLimit", Value::Number(Number::Whole(month.before))),
            ("limit", maybe(month.cap)),
            ("credit", Value::Number(Number::Whole(month.amount))),
        ]))
    }

    fn value(&self, one: &Counted, contract: &Contract, files: &[String]) -> Value<'static> {
        let reasons = one.reasons.iter().filter(|id| !id.is_empty()).map(|id| words(id)).collect();
        object(vec![
            ("contract", words(&contract.name)),
            ("number", words(&contract.number)),
            ("service", words(contract.service.id)),
            ("began", words(&written(one.began))),
            ("restored", words(&written(one.restored))),
            ("cause", one.cause.map_or(Value::Null, |cause| words(cause.id))),
            ("beforeLimit", maybe(one.amount)),
            ("monthCutToLimit", Value::Flag(one.capped)),
            ("reasons", Value::List(reasons)),
            ("claimBy", claim_by(one).map_or(Value::Null, |by| words(&by))),
            ("file", words(files.get(one.source).map_or("", String::as_str))),
            ("line", count(one.line)),
        ])
    }

    fn each(&self) -> impl Iterator<Item = (&Counted, &Contract)> {
        self.incidents.iter().filter_map(|one| Some((one, self.contract(one.contract)?)))
    }
}

fn claim_by(one: &Counted) -> Option<String> {
    one.claim_by.filter(|_| one.amount.is_some_and(|amount| amount > 0)).map(|by| by.to_string())
}

fn amount_of(credit: i64, (low, high): (i64, i64)) -> Value<'static> {
    let whole = |yen| Value::Number(Number::Whole(yen));
    object(vec![("yen", whole(credit)), ("low", whole(low)), ("high", whole(high))])
}

fn object(fields: Vec<(&'static str, Value<'static>)>) -> Value<'static> {
    Value::Object(fields.into_iter().map(|(key, value)| (Cow::Borrowed(key), value)).collect())
}

fn words(text: &str) -> Value<'static> {
    Value::Text(Cow::Owned(text.to_owned()))
}

fn maybe(yen: Option<i64>) -> Value<'static> {
    yen.map_or(Value::Null, |yen| Value::Number(Number::Whole(yen)))
}

fn count(number: usize) -> Value<'static> {
    Value::Number(Number::Whole(i64::try_from(number).unwrap_or(i64::MAX)))
}

fn list(out: &mut String, key: &str, values: impl Iterator<Item = Value<'static>>) {
    out.push_str(",\"");
    out.push_str(key);
    out.push_str("\":[");
    for (place, value) in values.enumerate() {
        if place > 0 {
            out.push(',');
        }
        out.push('\n');
        out.push_str(&json::text(&value));
    }
    out.push(']');
}
