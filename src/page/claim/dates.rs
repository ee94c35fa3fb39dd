//! The last days to claim, as calendar events.

use super::credit::{self, Credit, Due};
use super::pack::Pack;
use super::sender::Field;
use crate::contract::Value;
use crate::files::ics::Event;
use crate::files::link;
use crate::page::path;
use crate::page::words::say;

/// An event for every last day to claim that is still to come; each can be looked up at an address.
#[must_use]
pub fn events(pack: &Pack, credit: Credit<'_>, address: &str) -> Vec<Event> {
    let language = pack.state.language;
    let service = pack.state.service;
    let clause = service.credit.as_ref().map_or("", |terms| terms.claim.clause().text.in_language(language));
    let to_come = credit.dues().into_iter().filter(|due| due.by >= pack.state.today);
    let event = |due: Due| {
        let names: Vec<String> =
            due.rows.iter().map(|row| credit::name(service, credit.request, *row, language)).collect();
        let name = service.name.in_language(language);
        let names = names.join(say(language, "、", ", "));
        let contract = pack.sender.typed(Field::Contract).trim();
        let number = if contract.is_empty() { String::new() } else { [" ", contract].concat() };
        let advice = say(
            language,
            "この日までに、減額の請求を提供元に届かせます。届いたことがわかるものを残してください。",
            "The claim must reach the provider by this day. Keep proof that it arrived.",
        );
        Event {
            uid: uid(pack, credit, &due),
            day: due.by,
            summary: [say(language, "減額の請求期限：", "Last day to claim: "), name, &number].concat(),
            description: [&names, "\n", clause, "\n", advice].concat(),
            url: address.to_owned(),
            alarms_days_before: vec![7, 1],
        }
    };
    to_come.map(event).collect()
}

/// The same for the same outages of the same contract, whatever their last day is taken to be.
fn uid(pack: &Pack, credit: Credit<'_>, due: &Due) -> String {
    let mut of = Vec::new();
    let mut add = |text: &str| {
        of.extend(text.bytes());
        of.push(0);
    };
    add(pack.sender.typed(Field::Contract).trim());
    for row in &due.rows {
        let at = path::row(credit::list(pack.state.service), *row);
        for key in ["began", "restored", "month", "of"] {
            let value = path::get(credit.request, &path::field(&at, key)).and_then(Value::as_text);
            add(value.unwrap_or_default());
        }
    }
    // FNV-1a: all that is asked of it is that different outages come out different.
    let hash = of
        .iter()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3));
    ["claim-", pack.state.service.id, "-", &hash.to_string(), "@yakkan"].concat()
}

/// The link of the case behind `#`, without its fees: calendars are shown to others.
#[must_use]
pub fn link(pack: &Pack) -> String {
    link::encode(&link::without_fees(pack.state.kept()))
}
