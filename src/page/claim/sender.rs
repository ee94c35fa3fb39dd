//! What a person fills in: who writes, to whom, when, and about which contract.

use std::borrow::Cow;

use crate::contract::Value;
use crate::page::json;
use crate::terms::{Text, text};

/// A field of the letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The provider.
    Addressee,
    /// Where at the provider's.
    AddresseeDepartment,
    /// The day the letter bears.
    Date,
    /// The number of the contract.
    Contract,
    /// Whose contract it is.
    Company,
    /// Where at the customer's.
    Department,
    /// Who writes.
    Name,
    /// How to reach them.
    Contact,
    /// What a person wants to add.
    Remark,
}

/// Every field, in the order in which they are offered, with what it is called, and what helps to fill it in.
pub static FIELDS: [(Field, Text, Text); 9] = [
    (
        Field::Contract,
        text("契約番号", "Contract number"),
        text("サービスコードなど、契約を示す番号です。", "The number or service code of the contract."),
    ),
    (Field::Company, text("会社名", "Company"), NONE),
    (
        Field::Department,
        text("部署", "Department"),
        text("なければ空けておきます。", "Leave it empty if there is none."),
    ),
    (Field::Name, text("氏名", "Name"), NONE),
    (
        Field::Contact,
        text("連絡先", "Contact"),
        text("電話やメールアドレス。行を分けて書けます。", "Telephone, e-mail, address, on as many lines as you like."),
    ),
    (
        Field::Date,
        text("手紙の日付", "Date of the letter"),
        text("空けておくと今日の日付になります。", "Today if left empty."),
    ),
    (Field::Addressee, text("宛先", "Addressee"), NONE),
    (
        Field::AddresseeDepartment,
        text("宛先の部署", "Department of the addressee"),
        text("わかるときだけ。「御中」が付きます。", "If you know it."),
    ),
    (
        Field::Remark,
        text("書き添えること", "To be added"),
        text(
            "障害の受付番号や影響など。結びの前に入ります。",
            "Ticket numbers, what it meant for you. It goes before the closing.",
        ),
    ),
];

const NONE: Text = text("", "");

/// The fields that say who writes: all that a device keeps where it is asked to.
const KEPT: [(Field, &str); 4] = [
    (Field::Company, "company"),
    (Field::Department, "department"),
    (Field::Name, "name"),
    (Field::Contact, "contact"),
];

impl Field {
    /// The identifier of its element.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Addressee => "letter-to",
            Self::AddresseeDepartment => "letter-to-department",
            Self::Date => "letter-date",
            Self::Contract => "letter-contract",
            Self::Company => "letter-company",
            Self::Department => "letter-department",
            Self::Name => "letter-name",
            Self::Contact => "letter-contact",
            Self::Remark => "letter-remark",
        }
    }

    /// What it is called.
    #[must_use]
    pub fn label(self) -> Text {
        FIELDS.iter().find(|(field, _, _)| *field == self).map_or(NONE, |(_, label, _)| *label)
    }

    /// Whether it takes several lines.
    #[must_use]
    pub const fn is_long(self) -> bool {
        matches!(self, Self::Contact | Self::Remark)
    }
}

/// What was filled in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sender(Vec<(Field, String)>);

impl Sender {
    /// What was typed into a field.
    #[must_use]
    pub fn typed(&self, field: Field) -> &str {
        self.0.iter().find(|(one, _)| *one == field).map_or("", |(_, typed)| typed)
    }

    /// Types into a field.
    pub fn set(&mut self, field: Field, typed: &str) {
        self.0.retain(|(one, _)| *one != field);
        self.0.push((field, typed.to_owned()));
    }

    /// The lines of a field that hold something.
    pub fn lines(&self, field: Field) -> impl Iterator<Item = &str> {
        self.typed(field).lines().map(str::trim).filter(|line| !line.is_empty())
    }

    /// Who writes, as a device keeps it.
    #[must_use]
    pub fn kept(&self) -> String {
        let text = |text: &str| Value::Text(Cow::Owned(text.to_owned()));
        let fields = KEPT.iter().map(|(field, key)| (Cow::Borrowed(*key), text(self.typed(*field))));
        json::text(&Value::Object(fields.collect()))
    }

    /// Takes over who writes from what a device kept; says whether there was anything.
    pub fn restore(&mut self, kept: &str) -> bool {
        let Some(value) = Value::parse(kept) else { return false };
        for (field, key) in KEPT {
            if let Some(typed) = value.get(key).and_then(Value::as_text) {
                self.set(field, typed);
            }
        }
        true
    }
}
