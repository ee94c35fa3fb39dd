//! Calendar files (RFC 5545) of days that matter, as calendars of phones and offices take them.

use crate::measure::{Day, Moment};

/// A day to be kept in mind, as an event that takes all of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// What tells it apart from all other events, the same each time the same event is written.
    pub uid: String,
    /// The day.
    pub day: Day,
    /// Its title.
    pub summary: String,
    /// What else there is to know.
    pub description: String,
    /// An address to look it up at; empty for none.
    pub url: String,
    /// How many days before an alarm goes off, at 9:00. Some calendars take the first alarm alone.
    pub alarms_days_before: Vec<u16>,
}

/// A calendar of events, stamped with the moment it is written.
///
/// It names no `METHOD`: with one it would be a message to somebody (RFC 5546), which must also name an organizer, and which
/// calendars on servers refuse to keep.
///
/// ```
/// use yakkan::{files::ics::{Event, calendar}, measure::{Day, Moment}};
/// let event = Event {
///     uid: "claim-1@yakkan".to_owned(),
///     day: Day::parse("2025-04-30").unwrap(),
///     summary: "請求期限".to_owned(),
///     description: String::new(),
///     url: String::new(),
///     alarms_days_before: vec![7, 1],
/// };
/// let text = calendar(&[event], Moment::parse("2025-01-31T09:00").unwrap());
/// assert!(text.contains("DTSTART;VALUE=DATE:20250430\r\n"));
/// assert!(text.contains("DTSTAMP:20250131T000000Z\r\n"));
/// ```
#[must_use]
pub fn calendar(events: &[Event], written: Moment) -> String {
    let mut text = String::new();
    for line in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Yakkan//Yakkan//JA", "CALSCALE:GREGORIAN"] {
        push_line(&mut text, line);
    }
    let stamp = utc(written);
    for event in events {
        push_event(&mut text, event, &stamp);
    }
    push_line(&mut text, "END:VCALENDAR");
    text
}

fn push_event(text: &mut String, event: &Event, stamp: &str) {
    push_line(text, "BEGIN:VEVENT");
    push_property(text, "UID:", &escaped(&event.uid));
    push_property(text, "DTSTAMP:", stamp);
    push_property(text, "DTSTART;VALUE=DATE:", &compact(event.day));
    // The end is the first day that no longer belongs to it.
    push_property(text, "DTEND;VALUE=DATE:", &compact(event.day.plus(1)));
    push_property(text, "SUMMARY:", &escaped(&event.summary));
    if !event.description.is_empty() {
        push_property(text, "DESCRIPTION:", &escaped(&event.description));
    }
    if !event.url.is_empty() {
        // An address is no text: it is not escaped, so nothing may stand in it that would end its line.
        push_property(text, "URL:", &event.url.replace(char::is_control, ""));
    }
    push_line(text, "TRANSP:TRANSPARENT");
    for days in &event.alarms_days_before {
        push_line(text, "BEGIN:VALARM");
        push_line(text, "ACTION:DISPLAY");
        push_property(text, "DESCRIPTION:", &escaped(&event.summary));
        push_property(text, "TRIGGER:", &trigger(*days));
        push_line(text, "END:VALARM");
    }
    push_line(text, "END:VEVENT");
}

/// From 0:00 of the day to 9:00 that many days before.
fn trigger(days: u16) -> String {
    match days.checked_sub(1) {
        None => String::from("PT9H"),
        Some(0) => String::from("-PT15H"),
        Some(whole) => String::from("-P") + &whole.to_string() + "DT15H",
    }
}

/// `20250131`.
fn compact(day: Day) -> String {
    day.to_string().replace('-', "")
}

/// `20250131T000000Z`, for a moment in Japan.
fn utc(moment: Moment) -> String {
    let there = moment.plus(-9 * 3600);
    let second = u32::try_from(there.second_of_day()).unwrap_or(0);
    let mut text = compact(there.day());
    text.push('T');
    for number in [second / 3600, second / 60 % 60, second % 60] {
        text.extend(char::from_digit(number / 10, 10));
        text.extend(char::from_digit(number % 10, 10));
    }
    text.push('Z');
    text
}

/// A text value: backslash, semicolon and comma escaped, every end of line as `\n`, no other control characters.
fn escaped(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    let mut characters = value.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\\' | ';' | ',' => {
                text.push('\\');
                text.push(character);
            }
            '\r' => {
                characters.next_if_eq(&'\n');
                text.push_str("\\n");
            }
            '\n' => text.push_str("\\n"),
            '\t' => text.push(' '),
            _ if character.is_control() => {}
            _ => text.push(character),
        }
    }
    text
}

fn push_property(text: &mut String, name: &str, value: &str) {
    push_line(text, &(String::from(name) + value));
}

/// A line of at most 75 bytes, going on after a blank on the next; no character is cut.
fn push_line(text: &mut String, line: &str) {
    const MOST: usize = 75;
    let mut length = 0_usize;
    for character in line.chars() {
        let longer = length.saturating_add(character.len_utf8());
        if longer > MOST {
            text.push_str("\r\n ");
            length = character.len_utf8().saturating_add(1);
        } else {
            length = longer;
        }
        text.push(character);
    }
    text.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn event(summary: &str, description: &str, alarms: &[u16]) -> Event {
        Event {
            uid: "1@yakkan".to_owned(),
            day: Day::of(2024, 12, 31).unwrap(),
            summary: summary.to_owned(),
            description: description.to_owned(),
            url: "https://example.com/#1,2".to_owned(),
            alarms_days_before: alarms.to_vec(),
        }
    }

    fn written() -> Moment {
        Moment::parse("2025-01-01T08:30:15").unwrap()
    }

    /// Lines put together again, and their texts unescaped: what a calendar reads.
    fn value(text: &str, name: &str) -> Option<String> {
        let unfolded = text.replace("\r\n ", "");
        let escaped = unfolded.split("\r\n").find_map(|line| line.strip_prefix(name))?;
        let mut value = String::new();
        let mut characters = escaped.chars();
        while let Some(character) = characters.next() {
            match character {
                '\\' => match characters.next()? {
                    'n' => value.push('\n'),
                    other => value.push(other),
                },
                _ => value.push(character),
            }
        }
        Some(value)
    }

    #[test]
    fn an_event_in_full() {
        let text = calendar(&[event("期限; A, B", "一行目\r\n二行目\\", &[7, 1])], written());
        let expected = [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Yakkan//Yakkan//JA",
            "CALSCALE:GREGORIAN",
            "BEGIN:VEVENT",
            "UID:1@yakkan",
            "DTSTAMP:20241231T233015Z",
            "DTSTART;VALUE=DATE:20241231",
            "DTEND;VALUE=DATE:20250101",
            "SUMMARY:期限\\; A\\, B",
            "DESCRIPTION:一行目\\n二行目\\\\",
            "URL:https://example.com/#1,2",
            "TRANSP:TRANSPARENT",
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            "DESCRIPTION:期限\\; A\\, B",
            "TRIGGER:-P6DT15H",
            "END:VALARM",
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            "DESCRIPTION:期限\\; A\\, B",
            "TRIGGER:-PT15H",
            "END:VALARM",
            "END:VEVENT",
            "END:VCALENDAR",
            "",
        ];
        assert_eq!(text.split("\r\n").collect::<Vec<_>>(), expected);
    }

    #[test]
    fn alarms() {
        assert_eq!(trigger(0), "PT9H");
        assert_eq!(trigger(1), "-PT15H");
        assert_eq!(trigger(u16::MAX), "-P65534DT15H");
        assert!(!calendar(&[event("a", "", &[]), event("b", "", &[])], written()).contains("VALARM"));
    }

    proptest! {
        #[test]
        fn texts_survive_and_lines_stay_short(summary in any::<String>(), description in "[ -~あ-ん\r\n,;\\\\]{1,200}") {
            let text = calendar(&[event(&summary, &description, &[1])], written());
            for line in text.split_terminator("\r\n") {
                prop_assert!(line.len() <= 75 && !line.contains(['\r', '\n']));
            }
            let plain = description.replace("\r\n", "\n").replace('\r', "\n");
            prop_assert_eq!(value(&text, "DESCRIPTION:"), Some(plain));
        }
    }
}
