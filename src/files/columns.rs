//! Which column of a table holds what: matched by its header, correctable by the person.

use std::borrow::Cow;

use crate::terms::{Text, text};

/// What a table's columns can hold.
pub trait Field: Copy + PartialEq + 'static {
    /// All of them, in the order a person is shown.
    const ALL: &'static [Self];
    /// Its name.
    fn label(self) -> Text;
    /// Headers people give it, in Japanese and English.
    fn headers(self) -> &'static [&'static str];
}

/// A field of a table of contracts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ContractField {
    /// Which service it is for.
    Service,
    /// What the person calls the contract.
    Name,
    /// The number the provider gave it.
    Number,
    /// The item of the service.
    Item,
    /// The monthly fee of the basic service.
    MonthlyFee,
    /// The day charging began.
    StartedOn,
    /// The day the contract was made.
    ContractedOn,
    /// The day it ends or ended.
    EndedOn,
    /// Its options.
    Options,
    /// The monthly fee of its options.
    OptionFee,
    /// Anything else.
    Note,
}

/// A field of a table of outages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IncidentField {
    /// The contract it struck.
    Contract,
    /// The service it struck.
    Service,
    /// When it began.
    Began,
    /// When the service was restored.
    Restored,
    /// How long it took.
    Duration,
    /// When the provider came to know.
    Noticed,
    /// Whose doing it was.
    Cause,
    /// Anything else.
    Note,
}

/// For each field the column that holds it; no column holds two.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Columns<F> {
    assigned: Vec<(F, Option<usize>)>,
}

impl<F: Field> Columns<F> {
    /// The columns by their headers: first those that are a field's header, then those that contain one. Of two columns
    /// with the same header the first counts.
    ///
    /// ```
    /// use yakkan::files::columns::{Columns, IncidentField};
    /// let mut columns = Columns::<IncidentField>::matched(&["契約名", "発生日時（JST）", "復旧日時", "Memo"]);
    /// assert_eq!(columns.of(IncidentField::Began), Some(1));
    /// columns.assign(IncidentField::Cause, Some(3));
    /// assert_eq!(columns.of(IncidentField::Note), None);
    /// ```
    #[must_use]
    pub fn matched<H: AsRef<str>>(headers: &[H]) -> Self {
        let headers: Vec<String> = headers.iter().map(|header| plain(header.as_ref())).collect();
        let mut columns = Self { assigned: F::ALL.iter().map(|field| (*field, None)).collect() };
        for field in F::ALL {
            let found = headers.iter().position(|header| field.headers().iter().any(|name| plain(name) == *header));
            columns.assign_free(*field, found);
        }
        for field in F::ALL {
            if columns.of(*field).is_none() {
                // A header of one or two letters would be found in too many words.
                let names: Vec<String> = field
                    .headers()
                    .iter()
                    .map(|name| plain(name))
                    .filter(|name| !name.is_ascii() || name.len() > 2)
                    .collect();
                let found = headers.iter().enumerate().position(|(column, header)| {
                    columns.field(column).is_none() && names.iter().any(|name| header.contains(name.as_str()))
                });
                columns.assign_free(*field, found);
            }
        }
        columns
    }

    /// The column of a field.
    #[must_use]
    pub fn of(&self, field: F) -> Option<usize> {
        self.assigned.iter().find(|(known, _)| *known == field).and_then(|(_, column)| *column)
    }

    /// The field of a column.
    #[must_use]
    pub fn field(&self, column: usize) -> Option<F> {
        self.assigned.iter().find(|(_, assigned)| *assigned == Some(column)).map(|(field, _)| *field)
    }

    /// Gives a field a column, which no other field keeps.
    pub fn assign(&mut self, field: F, column: Option<usize>) {
        for (known, assigned) in &mut self.assigned {
            if *known == field {
                *assigned = column;
            } else if column.is_some() && *assigned == column {
                *assigned = None;
            }
        }
    }

    /// The cell of a field in a row, without the blanks around it; none where the row has no such cell or an empty one.
    #[must_use]
    pub fn cell<'r>(&self, field: F, cells: &'r [Cow<'_, str>]) -> Option<&'r str> {
        cells.get(self.of(field)?).map(|cell| cell.trim()).filter(|cell| !cell.is_empty())
    }

    /// How many fields have a column: a first row where none has is no row of headers.
    #[must_use]
    pub fn count(&self) -> usize {
        self.assigned.iter().filter(|(_, column)| column.is_some()).count()
    }

    fn assign_free(&mut self, field: F, column: Option<usize>) {
        if column.is_some_and(|column| self.field(column).is_none()) {
            self.assign(field, column);
        }
    }
}

/// A header in lower case, half-width, without blanks, marks and remarks in brackets.
fn plain(header: &str) -> String {
    let mut plain = String::new();
    let mut depth = 0_usize;
    for typed in header.chars() {
        match crate::typed::fold(typed) {
            '(' | '[' => depth = depth.saturating_add(1),
            ')' | ']' => depth = depth.saturating_sub(1),
            ' ' | '_' | '-' | '.' | ':' | '*' | '"' | '/' => {}
            folded if depth == 0 => plain.push(folded),
            _ => {}
        }
    }
    plain
}

impl Field for ContractField {
    const ALL: &'static [Self] = &[
        Self::Service,
        Self::Name,
        Self::Number,
        Self::Item,
        Self::MonthlyFee,
        Self::StartedOn,
        Self::ContractedOn,
        Self::EndedOn,
        Self::Options,
        Self::OptionFee,
        Self::Note,
    ];

    fn label(self) -> Text {
        match self {
            Self::Service => text("サービス", "Service"),
            Self::Name => text("契約名", "Contract"),
            Self::Number => text("契約番号", "Contract number"),
            Self::Item => text("品目", "Item"),
            Self::MonthlyFee => text("月額料金", "Monthly fee"),
            Self::StartedOn => text("課金開始日", "Charged from"),
            Self::ContractedOn => text("契約日", "Contracted on"),
            Self::EndedOn => text("終了日", "Ended on"),
            Self::Options => text("オプション", "Options"),
            Self::OptionFee => text("オプション月額", "Option fee"),
            Self::Note => text("備考", "Note"),
        }
    }

    fn headers(self) -> &'static [&'static str] {
        match self {
            Self::Service => {
                &["サービス", "サービス名", "サービス種別", "service", "servicename", "serviceid", "product"]
            }
            Self::Name => &["契約名", "契約", "名称", "拠点", "拠点名", "name", "contract", "contractname", "site"],
            Self::Number => &[
                "契約番号",
                "契約id",
                "サービスコード",
                "番号",
                "contractnumber",
                "contractno",
                "contractid",
                "contractcode",
                "servicecode",
                "number",
                "code",
                "id",
            ],
            Self::Item => &["品目", "プラン", "種別", "メニュー", "タイプ", "item", "plan", "type", "grade"],
            Self::MonthlyFee => &[
                "月額",
                "月額料金",
                "月額費用",
                "月額利用料",
                "月額基本料",
                "料金",
                "monthlyfee",
                "monthly",
                "monthlycharge",
                "fee",
                "price",
            ],
            Self::StartedOn => &[
                "課金開始日",
                "課金開始",
                "開始日",
                "利用開始日",
                "利用開始",
                "startedon",
                "start",
                "startdate",
                "startday",
                "billingstart",
                "chargedfrom",
            ],
            Self::ContractedOn => &["契約日", "契約締結日", "申込日", "contractedon", "contractdate", "signedon"],
            Self::EndedOn => &["終了日", "解約日", "契約終了日", "endedon", "end", "enddate", "endday"],
            Self::Options => &["オプション", "オプション名", "付加サービス", "options", "option", "addons", "addon"],
            Self::OptionFee => {
                &["オプション月額", "オプション料金", "オプション費用", "optionfee", "optionmonthlyfee", "optionsfee"]
            }
            Self::Note => NOTES,
        }
    }
}

impl Field for IncidentField {
    const ALL: &'static [Self] = &[
        Self::Contract,
        Self::Service,
        Self::Began,
        Self::Restored,
        Self::Duration,
        Self::Noticed,
        Self::Cause,
        Self::Note,
    ];

    fn label(self) -> Text {
        match self {
            Self::Contract => text("契約名", "Contract"),
            Self::Service => text("サービス", "Service"),
            Self::Began => text("発生", "Began"),
            Self::Restored => text("復旧", "Restored"),
            Self::Duration => text("停止時間", "Duration"),
            Self::Noticed => text("IIJが知った時", "Noticed"),
            Self::Cause => text("原因", "Cause"),
            Self::Note => text("備考", "Note"),
        }
    }

    fn headers(self) -> &'static [&'static str] {
        match self {
            Self::Contract => &[
                "契約名",
                "契約",
                "契約番号",
                "契約id",
                "対象",
                "対象契約",
                "サービスコード",
                "拠点",
                "拠点名",
                "ホスト",
                "contract",
                "contractname",
                "contractid",
                "contractnumber",
                "contractno",
                "contractcode",
                "servicecode",
                "number",
                "番号",
                "name",
                "host",
                "monitor",
                "site",
            ],
            Self::Service => &["サービス", "サービス名", "service", "servicename", "serviceid"],
            Self::Began => &[
                "発生",
                "発生日時",
                "発生時刻",
                "障害発生",
                "障害発生日時",
                "開始",
                "開始日時",
                "開始時刻",
                "停止",
                "停止日時",
                "began",
                "begin",
                "start",
                "started",
                "startedat",
                "starttime",
                "from",
                "down",
                "downat",
                "outagestart",
            ],
            Self::Restored => &[
                "復旧",
                "復旧日時",
                "復旧時刻",
                "回復",
                "回復日時",
                "終了",
                "終了日時",
                "終了時刻",
                "restored",
                "restoredat",
                "resolved",
                "resolvedat",
                "recovered",
                "end",
                "ended",
                "endedat",
                "endtime",
                "to",
                "up",
                "upat",
                "outageend",
            ],
            Self::Duration => &[
                "停止時間",
                "障害時間",
                "継続時間",
                "経過時間",
                "所要時間",
                "長さ",
                "時間",
                "duration",
                "length",
                "downtime",
            ],
            Self::Noticed => &[
                "認知",
                "認知日時",
                "検知",
                "検知日時",
                "連絡",
                "連絡日時",
                "通報日時",
                "noticed",
                "noticedat",
                "detected",
                "detectedat",
                "reported",
                "reportedat",
            ],
            Self::Cause => &["原因", "原因区分", "責任", "事由", "cause", "reason", "responsible"],
            Self::Note => NOTES,
        }
    }
}

const NOTES: &[&str] =
    &["備考", "メモ", "コメント", "内容", "摘要", "note", "notes", "memo", "comment", "comments", "remarks"];

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn headers_as_people_write_them() {
        use ContractField as C;
        let columns = Columns::<C>::matched(&[
            "サービス名",
            "契約番号",
            "品目",
            "月額（税抜）",
            "課金開始日",
            "オプション",
            "備考",
            "色",
        ]);
        let expected = [
            (C::Service, Some(0)),
            (C::Name, None),
            (C::Number, Some(1)),
            (C::Item, Some(2)),
            (C::MonthlyFee, Some(3)),
            (C::StartedOn, Some(4)),
            (C::ContractedOn, None),
            (C::EndedOn, None),
            (C::Options, Some(5)),
            (C::OptionFee, None),
            (C::Note, Some(6)),
        ];
        for (field, column) in expected {
            assert_eq!(columns.of(field), column, "{field:?}");
        }
        let columns =
            Columns::<C>::matched(&["Service ID", "Contract Name", "Monthly_Fee (JPY)", "Start Date", "Option fee"]);
        assert_eq!(columns.of(C::Service), Some(0));
        assert_eq!(columns.of(C::Name), Some(1));
        assert_eq!(columns.of(C::MonthlyFee), Some(2));
        assert_eq!(columns.of(C::StartedOn), Some(3));
        assert_eq!(columns.of(C::OptionFee), Some(4));
        assert_eq!(columns.of(C::Options), None);
    }

    #[test]
    fn incidents_and_duplicates() {
        use IncidentField as I;
        let columns = Columns::<I>::matched(&["Contract", "Began", "Restored", "Began", "メモ欄", "ＤＵＲＡＴＩＯＮ"]);
        assert_eq!(columns.of(I::Began), Some(1));
        assert_eq!(columns.field(3), None);
        assert_eq!(columns.of(I::Note), Some(4));
        assert_eq!(columns.of(I::Duration), Some(5));
        assert_eq!(Columns::<I>::matched(&["2025/1/10 10:00", "2025/1/10 12:35"]).count(), 0);
    }

    #[test]
    fn a_column_is_given_once() {
        let mut columns = Columns::<IncidentField>::matched(&["began", "restored"]);
        columns.assign(IncidentField::Noticed, Some(0));
        assert_eq!(columns.of(IncidentField::Began), None);
        columns.assign(IncidentField::Noticed, None);
        assert_eq!(columns.field(0), None);
        let cells = [Cow::Borrowed(" x "), Cow::Borrowed(" ")];
        assert_eq!(columns.cell(IncidentField::Restored, &cells), None);
        columns.assign(IncidentField::Note, Some(0));
        assert_eq!(columns.cell(IncidentField::Note, &cells), Some("x"));
    }

    proptest! {
        #[test]
        fn every_own_header_is_found(field in 0..ContractField::ALL.len(), name in 0_usize..20) {
            let field = ContractField::ALL[field];
            if let Some(header) = field.headers().get(name) {
                prop_assert_eq!(Columns::matched(&[header]).of(field), Some(0), "{}", header);
            }
        }

        #[test]
        fn never_panics(headers in proptest::collection::vec(any::<String>(), 0..12)) {
            let columns = Columns::<IncidentField>::matched(&headers);
            prop_assert!(columns.count() <= headers.len());
        }
    }
}
