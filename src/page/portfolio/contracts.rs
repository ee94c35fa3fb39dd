//! A table of contracts, row by row, and the contract that a name means.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::names;
use super::source::clipped;
use super::why::{At, Why};
use crate::files::columns::{Columns, ContractField};
use crate::files::csv::Fault;
use crate::measure::{Day, Yen};
use crate::page::words::{day, yen};
use crate::terms::{Choice, Language, OptionTerms, Service};
use crate::typed::{self, Misread, Yearless};

/// What a row of a table is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Row<T> {
    /// Nothing stands in it.
    Blank,
    /// It was understood.
    Read(T),
    /// It was not.
    Bad(Why),
}

/// A contract.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contract {
    /// What the person calls it.
    pub name: String,
    /// The provider's number.
    pub number: String,
    /// The service.
    pub service: &'static Service,
    /// The item.
    pub item: Option<&'static Choice>,
    /// The monthly fee of the basic service.
    pub fee: Option<Yen>,
    /// The options and their monthly fees.
    pub options: Vec<(&'static OptionTerms, Option<Yen>)>,
    /// The day charging began.
    pub started: Option<Day>,
    /// The day it ended.
    pub ended: Option<Day>,
}

/// The contracts of all files, and which of them a name means.
#[derive(Clone, Debug, Default)]
pub struct Book {
    /// The contracts and where they stand.
    pub list: Vec<(Contract, At)>,
    named: BTreeMap<String, Vec<usize>>,
}

/// Reads a row of a table of contracts.
#[must_use]
pub fn read(cells: &[Cow<'_, str>], columns: &Columns<ContractField>, fault: Option<Fault>) -> Row<Contract> {
    if let Some(fault) = fault {
        return Row::Bad(Why::Row(fault));
    }
    if cells.iter().all(|cell| cell.trim().is_empty()) {
        return Row::Blank;
    }
    match understand(cells, columns) {
        Ok(contract) => Row::Read(contract),
        Err(why) => Row::Bad(why),
    }
}

fn understand(cells: &[Cow<'_, str>], columns: &Columns<ContractField>) -> Result<Contract, Why> {
    use ContractField as C;
    let cell = |field: C| columns.cell(field, cells);
    for field in [C::Service, C::Name, C::Number, C::Item, C::MonthlyFee, C::Options] {
        if cell(field).is_some_and(|cell| cell.contains(char::REPLACEMENT_CHARACTER)) {
            return Err(Why::Letters);
        }
    }
    let text = |field: C| cell(field).map(str::to_owned).unwrap_or_default();
    let (name, number) = (text(C::Name), text(C::Number));
    if name.is_empty() && number.is_empty() {
        return Err(Why::ContractLacks(C::Name));
    }
    let service = cell(C::Service).ok_or(Why::ContractLacks(C::Service))?;
    let service = names::service(service).ok_or(Why::Service)?;
    // A service without items has nothing to choose from: what stands there says nothing to its document.
    let item = match cell(C::Item).filter(|_| !service.items.is_empty()) {
        Some(cell) => Some(names::item(service, cell).ok_or(Why::Item(service))?),
        None => None,
    };
    let fee = |field: C, cell: &str| {
        let yen = typed::yen::parse(cell).map_err(|misread| Why::Contract(field, misread))?;
        Yen::try_from(yen).map_err(|_| Why::Contract(field, Misread::AmountTooLarge))
    };
    let day = |field: C| match cell(field) {
        Some(cell) => {
            typed::day::parse(cell, Yearless::Refused).map(Some).map_err(|misread| Why::Contract(field, misread))
        }
        None => Ok(None),
    };
    let monthly = cell(C::MonthlyFee).map(|cell| fee(C::MonthlyFee, cell)).transpose()?;
    let (started, ended) = (day(C::StartedOn)?, day(C::EndedOn)?);
    if started.zip(ended).is_some_and(|(started, ended)| ended < started) {
        return Err(Why::ContractEndsBefore);
    }
    Ok(Contract {
        options: options(service, cell(C::Options), cell(C::OptionFee), fee)?,
        name,
        number,
        service,
        item,
        fee: monthly,
        started,
        ended,
    })
}

/// The options of a cell, each with its fee: one for all of them together stands with the first that costs anything,
/// because only their sum counts for a credit.
fn options(
    service: &'static Service,
    named: Option<&str>,
    fees: Option<&str>,
    fee: impl Fn(ContractField, &str) -> Result<Yen, Why>,
) -> Result<Vec<(&'static OptionTerms, Option<Yen>)>, Why> {
    let pieces = |cell: Option<&str>, ends: &[char]| -> Vec<String> {
        let pieces = cell.unwrap_or_default().split(ends).map(str::trim).filter(|piece| !piece.is_empty());
        pieces.map(str::to_owned).collect()
    };
    let mut options = Vec::new();
    for name in pieces(named, &[';', '；', '、', ',', '，', '/', '|', '\n']) {
        if !matches!(name.as_str(), "-" | "なし" | "無し" | "無" | "none" | "None") {
            options.push((names::option(service, &name).ok_or(Why::Option(service))?, None));
        }
    }
    // Commas stand within amounts.
    let fees = pieces(fees, &[';', '；', '、', '/', '|', '\n']);
    let fees = fees.iter().map(|piece| fee(ContractField::OptionFee, piece)).collect::<Result<Vec<Yen>, Why>>()?;
    if fees.len() == options.len() {
        for (option, fee) in options.iter_mut().zip(&fees) {
            option.1 = Some(*fee);
        }
    } else if let [sum] = fees.as_slice() {
        let mut left = *sum;
        for option in options.iter_mut().filter(|(terms, _)| terms.free_monthly.is_none()) {
            option.1 = Some(left);
            left = 0;
        }
        if left > 0 {
            return Err(Why::OptionFees);
        }
    } else if !fees.is_empty() {
        return Err(Why::OptionFees);
    }
    Ok(options)
}

impl Contract {
    /// What it is called.
    #[must_use]
    pub fn called(&self) -> &str {
        if self.name.is_empty() { &self.number } else { &self.name }
    }

    /// What a field of its row was understood as.
    #[must_use]
    pub fn says(
        &self,
        field: ContractField,
        cells: &[Cow<'_, str>],
        columns: &Columns<ContractField>,
        language: Language,
    ) -> String {
        use ContractField as C;
        let typed = || clipped(columns.cell(field, cells).unwrap_or_default());
        match field {
            C::Service => self.service.name.in_language(language).to_owned(),
            C::Item => self.item.map(|item| item.name.in_language(language).to_owned()).unwrap_or_default(),
            C::MonthlyFee => self.fee.map(|fee| yen(language, fee)).unwrap_or_default(),
            C::StartedOn => self.started.map(|one| day(language, one)).unwrap_or_default(),
            C::EndedOn => self.ended.map(|one| day(language, one)).unwrap_or_default(),
            C::Options => names::listed(self.options.iter().map(|(option, _)| &option.choice), language),
            C::Name | C::Number | C::ContractedOn | C::OptionFee | C::Note => typed(),
        }
    }
}

impl Book {
    /// Adds a contract.
    ///
    /// # Errors
    ///
    /// Where the same contract stands already.
    pub fn add(&mut self, contract: Contract, at: At) -> Result<(), At> {
        let own = names::key(if contract.number.is_empty() { &contract.name } else { &contract.number });
        let same = self.meant(&own).iter().filter_map(|place| self.list.get(*place)).find(|(other, _)| {
            let numbered = !contract.number.is_empty() && !other.number.is_empty();
            (numbered && names::key(&other.number) == own) || (!numbered && other.service == contract.service)
        });
        if let Some((_, at)) = same {
            return Err(*at);
        }
        let place = self.list.len();
        for name in [&contract.name, &contract.number] {
            let meant = self.named.entry(names::key(name)).or_default();
            if !name.is_empty() && !meant.contains(&place) {
                meant.push(place);
            }
        }
        self.list.push((contract, at));
        Ok(())
    }

    /// The contract that an outage names, by name or number, by service, or because there is no other.
    ///
    /// # Errors
    ///
    /// Why that is none, or not just one.
    pub fn find(&self, name: Option<&str>, service: Option<&'static Service>) -> Result<usize, Why> {
        let of_service = |place: &usize| {
            let contract = self.list.get(*place);
            service.is_none_or(|service| contract.is_some_and(|(contract, _)| contract.service == service))
        };
        let (none, several) = match name {
            Some(_) => (Why::UnknownContract, Why::SeveralContracts),
            None => (Why::WhichContract, Why::WhichContract),
        };
        let mut places: Box<dyn Iterator<Item = usize> + '_> = match name {
            Some(name) => Box::new(self.meant(&names::key(name)).iter().copied()),
            None => Box::new(0..self.list.len()),
        };
        let first = places.find(of_service).ok_or(none)?;
        match places.find(of_service) {
            Some(_) => Err(several),
            None => Ok(first),
        }
    }

    fn meant(&self, key: &str) -> &[usize] {
        self.named.get(key).map_or(&[], Vec::as_slice)
    }
}
