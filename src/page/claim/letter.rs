//! The letter that asks for a credit.

use super::credit::{self, Credit, Outage, What};
use super::pack::Pack;
use super::paper::{Block, Kind, Line, Paper, Piece, Row, Side, Table};
use super::sender::Field;
use crate::contract::answer::{CreditLine, CreditMonth};
use crate::measure::{Day, Moment};
use crate::page::tree::Words;
use crate::page::words::{self, fill, month, name_of, pair, say, yen};
use crate::rules::credit::CreditTerms;
use crate::terms::readings::READINGS;
use crate::terms::{Clause, Language, Service, Term, Text, text};

/// The letter of a credit that can be claimed.
#[must_use]
pub fn letter(pack: &Pack, credit: Credit<'_>) -> Paper {
    let Some(terms) = pack.state.service.credit.as_ref() else {
        return Paper { language: pack.letter, blocks: Vec::new() };
    };
    let letter = Letter { pack, credit, terms, language: pack.letter };
    let mut blocks = letter.head();
    blocks.extend(letter.body());
    let sections = [
        (letter.say("対象の契約", "The contract"), letter.contract()),
        (letter.say("障害の内容", "What happened"), letter.happened()),
        (letter.say("請求する額", "The amount"), letter.amounts()),
        (letter.say("請求の期限", "Time limit"), letter.limits()),
        (letter.say("計算の前提", "What the calculation rests on"), letter.premises()),
        (letter.say("ご回答いただきたい事項", "What we ask you to answer"), letter.answers()),
    ];
    for (place, (title, inner)) in sections.into_iter().enumerate() {
        let number = place.saturating_add(1).to_string();
        blocks.push(Block::Heading([&number, letter.say("　", ". "), title].concat().into()));
        blocks.extend(inner);
    }
    if letter.language == Language::Ja {
        blocks.push(Block::Lines(Side::Right, vec!["以上".into()]));
    }
    Paper { language: letter.language, blocks }
}

struct Letter<'a> {
    pack: &'a Pack,
    credit: Credit<'a>,
    terms: &'static CreditTerms,
    language: Language,
}

impl Letter<'_> {
    fn say(&self, ja: &'static str, en: &'static str) -> &'static str {
        say(self.language, ja, en)
    }

    fn says(&self, words: Text) -> &'static str {
        words.in_language(self.language)
    }

    fn cite(&self, clause: &'static Clause) -> &'static str {
        self.says(clause.text)
    }

    fn service(&self) -> &'static Service {
        self.pack.state.service
    }

    /// What was filled in, or its blank.
    fn field(&self, field: Field) -> Line {
        let typed = self.pack.sender.typed(field).trim();
        if typed.is_empty() { Line(vec![Piece::Blank(self.says(field.label()))]) } else { typed.to_owned().into() }
    }

    /// Day, addressee, sender and subject.
    fn head(&self) -> Vec<Block> {
        let sender = &self.pack.sender;
        let date = match self.pack.date() {
            Some(day) => formal(self.language, day).into(),
            None => Line(vec![Piece::Blank(self.says(Field::Date.label()))]),
        };
        let provider = match sender.typed(Field::Addressee).trim() {
            "" => self.says(self.service().provider),
            typed => typed,
        };
        let mut to: Vec<String> = vec![provider.to_owned()];
        to.extend(sender.lines(Field::AddresseeDepartment).map(ToOwned::to_owned));
        if let (Some(last), Language::Ja) = (to.last_mut(), self.language)
            && !last.ends_with(['様', '中'])
        {
            last.push_str("　御中");
        }
        let mut from = vec![self.field(Field::Company)];
        from.extend(sender.lines(Field::Department).map(|line| Line::from(line.to_owned())));
        from.push(self.field(Field::Name));
        let mut contact: Vec<Line> = sender.lines(Field::Contact).map(|line| Line::from(line.to_owned())).collect();
        if contact.is_empty() {
            contact.push(self.field(Field::Contact));
        }
        from.extend(contact);
        let name = self.says(self.service().name);
        let title = match self.language {
            Language::Ja => ["「", name, "」に係る料金の減額請求について"].concat(),
            Language::En => ["Request for a reduction of the fee for ", name].concat(),
        };
        vec![
            Block::Lines(Side::Right, vec![date]),
            Block::Lines(Side::Left, to.into_iter().map(Line::from).collect()),
            Block::Lines(Side::Right, from),
            Block::Title(title.into()),
        ]
    }

    /// What is asked, politely.
    fn body(&self) -> Vec<Block> {
        let amount = yen(self.language, self.credit.amount.yen);
        let edition = Day::parse(self.service().edition).map_or_else(String::new, |day| formal(self.language, day));
        let by_rate = self.terms.uptime.is_some();
        let (opening, request, check) = match self.language {
            Language::Ja => {
                let happened = if by_rate {
                    "標記サービスにおいて、下記のとおり稼働率が保証の水準を下回りました"
                } else {
                    "標記サービスにおいて、下記のとおり障害がございました"
                };
                (
                    "拝啓　時下ますますご清栄のこととお慶び申し上げます。平素は格別のご高配を賜り、厚く御礼申し上げます。",
                    [
                        "　さて、弊社が利用しております",
                        happened,
                        "。つきましては、同サービスの個別規程（",
                        &edition,
                        "現在の版）に基づき、下記のとおり総額",
                        &amount,
                        "（税抜）の料金の減額を請求いたします。",
                    ]
                    .concat(),
                    "　ご多用のところ恐れ入りますが、貴社の記録とご照合のうえ、下記の事項につきまして、書面または電子メールにてご回答くださいますようお願い申し上げます。",
                )
            }
            Language::En => {
                let happened = if by_rate {
                    "The uptime of the above service, which we use, fell below what is guaranteed, as set out below."
                } else {
                    "The above service, which we use, failed as set out below."
                };
                (
                    "Dear Sir or Madam,",
                    [
                        happened,
                        " Under its service terms (個別規程, edition of ",
                        &edition,
                        ") we request that our fees be reduced by ",
                        &amount,
                        " in total, before tax.",
                    ]
                    .concat(),
                    "We should be grateful if you would compare this with your own records and answer the points listed below in writing or by e-mail.",
                )
            }
        };
        let mut blocks =
            vec![Block::Paragraph(opening.into()), Block::Paragraph(request.into()), Block::Paragraph(check.into())];
        if self.credit.dues().iter().any(|due| due.by < self.pack.state.today) {
            blocks.push(Block::Paragraph(self.say(
                "　なお、請求の期限を過ぎたものを含みますが、事情をお汲み取りのうえご検討くださいますよう、併せてお願い申し上げます。",
                "Part of it is past the time limit; we ask you to consider it all the same.",
            ).into()));
        }
        let indent = self.say("　", "");
        let remarks = self.pack.sender.lines(Field::Remark);
        blocks.extend(remarks.map(|line| Block::Paragraph([indent, line].concat().into())));
        match self.language {
            Language::Ja => {
                blocks.push(Block::Lines(Side::Right, vec!["敬具".into()]));
                blocks.push(Block::Lines(Side::Centre, vec!["記".into()]));
            }
            Language::En => blocks.push(Block::Lines(
                Side::Left,
                vec!["Yours faithfully,".into(), self.field(Field::Name), self.field(Field::Company)],
            )),
        }
        blocks
    }

    fn contract(&self) -> Vec<Block> {
        let fact = |name: &'static str, value: Line| Row::of(Kind::Plain, [name.into(), value]);
        let mut rows = vec![fact(self.say("サービス", "Service"), self.says(self.service().name).into())];
        if let Some(item) = self.service().item(self.pack.state.typed("answers.item")) {
            rows.push(fact(self.say("品目", "Item"), self.says(item.name).into()));
        }
        rows.push(fact(self.says(Field::Contract.label()), self.field(Field::Contract)));
        rows.push(fact(self.say("契約者", "Customer"), self.field(Field::Company)));
        vec![Block::Table(Table { head: Vec::new(), rows })]
    }

    fn name(&self, row: usize) -> String {
        credit::name(self.service(), self.credit.request, row, self.language)
    }

    /// Each outage with its times, or each month with its rate.
    fn happened(&self) -> Vec<Block> {
        let rows = self.credit.rows().into_iter().filter_map(|row| {
            let what = credit::what(self.service(), self.credit.request, row)?;
            let (when, more) = match &what {
                What::Outage(outage) => (self.times(outage), self.known(outage)),
                What::Rate { rate: Ok(rate), .. } => ([rate, "%"].concat(), String::new()),
                What::Rate { month, rate: Err(slots), .. } => {
                    let all = i64::from(month.days()).saturating_mul(288);
                    let says = text("5分ごとの枠{}のうち失敗{}", "Of {} five-minute slots {} failed");
                    (fill(self.language, says, &[Term::Count(all), Term::Count(*slots)]), String::new())
                }
            };
            Some(Row::of(Kind::Plain, [self.name(row).into(), when.into(), more.into()]))
        });
        let rows: Vec<Row> = rows.collect();
        let (times, known) = match self.terms.uptime {
            Some(_) => (self.say("稼働率", "Uptime"), ""),
            None => (
                self.say("止まっていた時間（日本時間）", "Time it was down (Japan time)"),
                self.say("貴社の認識・通知", "Your knowledge and notice"),
            ),
        };
        let mut table = Table { head: vec![self.say("対象", "Which").into(), times.into(), known.into()], rows };
        if table.rows.iter().all(|row| row.cells.last().is_none_or(|cell| *cell == Line::from(""))) {
            table.head.pop();
            for row in &mut table.rows {
                row.cells.pop();
            }
        }
        vec![Block::Table(table)]
    }

    fn times(&self, outage: &Outage) -> String {
        let length = fill(self.language, text("{}", "{}"), &[Term::Span(outage.restored.since(outage.began))]);
        let [from, to] = [outage.began, outage.restored].map(|moment| self.moment(moment));
        match self.language {
            Language::Ja => [&from, " から ", &to, " まで（", &length, "）"].concat(),
            Language::En => [&from, " to ", &to, " (", &length, ")"].concat(),
        }
    }

    /// What the provider knew and told, as far as it was entered.
    fn known(&self, outage: &Outage) -> String {
        let mut known: Vec<String> = Vec::new();
        let mut add = |name: &'static str, value: &str| known.push([name, " ", value].concat());
        if let Some(noticed) = outage.noticed {
            add(self.say("貴社の認識", "Known to you"), &self.moment(noticed));
        }
        if let Some((detected, sent)) = outage.notice {
            add(self.say("検知", "Detected"), &self.moment(detected));
            let sent = sent.map_or_else(|| self.say("なし", "never").to_owned(), |sent| self.moment(sent));
            add(self.say("通知", "Notice sent"), &sent);
        }
        for (from, to) in &outage.announced {
            let times = [&self.moment(*from), self.say("〜", " to "), &self.moment(*to)].concat();
            add(self.say("予告された停止", "Announced suspension"), &times);
        }
        known.join(self.say("、", "; "))
    }

    fn moment(&self, moment: Moment) -> String {
        let clock = fill(self.language, text("{}", "{}"), &[Term::Moment(moment)]);
        let clock = clock.split_once(' ').map_or("", |(_, clock)| clock);
        [&formal(self.language, moment.day()), " ", clock].concat()
    }

    /// Month by month, every line with its clauses and its working; what they come to.
    fn amounts(&self) -> Vec<Block> {
        let mut rows = Vec::new();
        for one in self.credit.months.iter().filter(|month| month.amount.yen != 0) {
            let name = month(self.language, one.month);
            rows.push(Row::of(Kind::Group, [name.into(), yen(self.language, one.amount.yen).into()]));
            rows.extend(self.lines(one));
        }
        let total = yen(self.language, self.credit.amount.yen);
        rows.push(Row::of(Kind::Sum, [self.say("合計（税抜）", "Total, before tax").into(), total.into()]));
        let head = [
            self.say("対象と根拠", "For what, and under which clause"),
            self.say("計算", "Working"),
            self.say("金額", "Amount"),
        ];
        vec![Block::Table(Table { head: head.map(Words::from).into(), rows })]
    }

    fn lines(&self, of: &CreditMonth) -> Vec<Row> {
        let mut sum: i64 = 0;
        let mut rows = Vec::new();
        for (_, row, line) in self.credit.lines().filter(|(month, _, _)| *month == of.month) {
            sum = sum.saturating_add(line.amount.yen);
            let cells =
                [self.named(row, line).into(), self.working(line).into(), yen(self.language, line.amount.yen).into()];
            rows.push(Row::of(Kind::Plain, cells));
        }
        let rest = of.amount.yen.saturating_sub(sum);
        if rest != 0 {
            let capped = of.cap.filter(|cap| of.amount.yen == cap.yen && rest < 0);
            let (says, how) = match capped {
                Some(cap) => (
                    [
                        self.say("限度額までとする（", "Up to the limit ("),
                        self.cite(cap.clause.clause),
                        self.say("）", ")"),
                    ]
                    .concat(),
                    pair(self.language, self.say("限度額", "Limit"), &yen(self.language, cap.yen)),
                ),
                None => {
                    (self.say("円未満をまとめて処理した差", "Fractions of a yen, taken together").to_owned(), "".into())
                }
            };
            let sign = if rest < 0 { "−" } else { "" };
            let rest = [sign, &yen(self.language, rest.saturating_abs())].concat();
            rows.push(Row::of(Kind::Plain, [says.into(), how.into(), rest.into()]));
        }
        rows
    }

    /// What a line is for, and where it stands.
    fn named(&self, row: usize, line: &CreditLine) -> String {
        let what = match line.of {
            Some(of) => self.says(name_of(self.service(), of)).to_owned(),
            None => self.name(row),
        };
        let mut clauses = vec![self.cite(line.clause.clause)];
        if let Some(ground) = credit::ground(self.terms, line.by).filter(|ground| ground.id != line.clause.clause.id) {
            clauses.insert(0, self.cite(ground));
        }
        let clauses = clauses.join(self.say("、", ", "));
        let by = self.says(words::credit(line.by));
        match self.language {
            Language::Ja => [&what, "　", by, "（", &clauses, "）"].concat(),
            Language::En => [&what, ": ", by, " (", &clauses, ")"].concat(),
        }
    }

    /// 98,765円 × 1/30, and what that is exactly where it is no whole yen.
    fn working(&self, line: &CreditLine) -> String {
        let terms = [Term::Yen(line.base), Term::Share(line.share.0), Term::ExactYen(line.amount.exact)];
        let says = if line.amount.exact.is_whole() {
            text("{} × {}", "{} × {}")
        } else {
            text("{} × {} ＝ {}", "{} × {} = {}")
        };
        fill(self.language, says, &terms)
    }

    /// The last days to claim, with the clause that sets them.
    fn limits(&self) -> Vec<Block> {
        let clause = self.cite(self.terms.claim.clause());
        let says = match self.language {
            Language::Ja => [clause, "に定める請求の期限は、次のとおりです。"].concat(),
            Language::En => [clause, " sets these time limits for the claim:"].concat(),
        };
        let rows = self.credit.dues().into_iter().map(|due| {
            let names: Vec<String> = due.rows.iter().map(|row| self.name(*row)).collect();
            let names = names.join(self.say("、", ", "));
            Row::of(Kind::Plain, [names.into(), formal(self.language, due.by).into()])
        });
        vec![Block::Paragraph(says.into()), Block::Table(Table { head: Vec::new(), rows: rows.collect() })]
    }

    /// What the customer states besides the times, and takes for granted.
    fn premises(&self) -> Vec<Block> {
        let whats: Vec<What> = self
            .credit
            .rows()
            .into_iter()
            .filter_map(|row| credit::what(self.service(), self.credit.request, row))
            .collect();
        let causes: Vec<&str> = whats
            .iter()
            .map(|what| match what {
                What::Outage(outage) => outage.cause.as_str(),
                What::Rate { cause, .. } => cause.as_str(),
            })
            .collect();
        let by_cause = ["24-hour", "tier", "uptime"].into_iter().any(|by| self.credit.has(by));
        let assumed = |key: &str| self.credit.finding.assumed.iter().any(|place| place.ask.path.ends_with(key));
        let mut says: Vec<&'static str> = vec![self.say("金額はすべて税抜です。", "All amounts are before tax.")];
        if by_cause && causes.iter().any(|cause| matches!(*cause, "" | "provider")) {
            says.push(self.say(
                "原因は、貴社の責めに帰すべきものと認識しています。",
                "We understand that the cause lies with you.",
            ));
        }
        if by_cause && causes.contains(&"unknown") {
            says.push(self.say(
                "弊社で原因を確認できていないものは、貴社の責めに帰すべきものとして計算しています。",
                "Where we do not know the cause, the calculation takes it to lie with you.",
            ));
        }
        if self.credit.has("24-hour") {
            says.push(self.say(
                "24時間ごとの減額に係る障害では、サービスを全く利用できないか、それと同じ程度の状態が続いていました。",
                "In the outages that the credits for each 24 hours are for, the service could not be used at all, or as good as not.",
            ));
            if assumed("].noticed") {
                says.push(self.say(
                    "貴社が障害を知られた時刻のわからないものは、発生の時刻と同じとして計算しています。",
                    "Where we do not know when you came to know of an outage, it is taken to be when it began.",
                ));
            }
        }
        if self.credit.has("tier") {
            says.push(self.say(
                "品質保証の減額に係る障害では、予備の経路や機器を含めて、保証の対象がすべて止まっていました。",
                "In the outages that the guarantee of availability is broken by, every redundant way was down as well.",
            ));
        }
        if self.terms.duty.is_some() {
            says.push(self.say(
                "弊社に、契約上の義務の違反はないものと認識しています。",
                "To our knowledge we were in breach of no duty under the contract.",
            ));
        }
        vec![Block::List(says.into_iter().map(Line::from).collect())]
    }

    /// What the provider is asked to confirm, with every open point that touches the amount.
    fn answers(&self) -> Vec<Block> {
        let mut asked: Vec<Line> = vec![
            match self.terms.uptime {
                Some(_) => self.say("貴社の記録による、当該月の稼働率とその算定の方法", "The uptime of those months by your records, and how it was measured"),
                None => self.say(
                    "貴社の記録による、各障害の発生、検知、通知および復旧の時刻",
                    "The times at which each outage began, was detected, was notified and ended by your records",
                ),
            }
            .into(),
            self.say(
                "減額の可否と金額。本書と異なる場合は、その理由と計算の根拠",
                "Whether the fee is reduced, and by how much; where that differs from this letter, why and by which calculation",
            )
            .into(),
            self.say("減額の方法と時期（何月分のご請求に反映されるか）", "How and when it is credited, and on the invoice of which month").into(),
        ];
        for id in &self.credit.finding.readings {
            let Some(reading) = READINGS.iter().find(|reading| reading.id == *id) else { continue };
            let chosen = self.pack.state.reading(id);
            let label =
                reading.options.iter().find(|option| option.id == chosen).map_or("", |one| self.says(one.label));
            let question = self.pack.question(id).unwrap_or_else(|| self.says(reading.question));
            asked.push(
                match self.language {
                    Language::Ja => [question, "（本書では「", label, "」として計算しています。）"].concat(),
                    Language::En => [question, " (Calculated here as: ", label, ".)"].concat(),
                }
                .into(),
            );
        }
        vec![Block::List(asked)]
    }
}

/// A day as a letter has it: 2025年1月31日 / 31 Jan 2025.
#[must_use]
pub fn formal(language: Language, day: Day) -> String {
    let whole = words::day(language, day);
    let formal = match language {
        Language::Ja => whole.split('(').next(),
        Language::En => whole.split_once(' ').map(|(_, day)| day),
    };
    formal.unwrap_or_default().to_owned()
}
