//! The papers on the screen: what is claimed and by when, what to fill in, the letter as it will be sent, the list.

use super::credit::{self, Credit, Hindrance, What};
use super::evidence::{self, Point};
use super::pack::Pack;
use super::sender::{FIELDS, Field};
use super::{Act, annex, dates, letter};
use crate::files::link;
use crate::page::act::Act as Any;
use crate::page::answer::Answer;
use crate::page::form::Form;
use crate::page::result::days_left;
use crate::page::share::Around;
use crate::page::tree::{Element, On, Words, el, of, words};
use crate::page::words::{credit as kind, day, fill, pair, reason, say, yen};
use crate::terms::{Clause, Language, Term, Text, text};

/// Everything that is seen of a pack. `address` is where its case can be found again.
#[must_use]
pub fn view(pack: &Pack, address: &str) -> Element {
    let desk = Desk { pack };
    let around = Around { state: &pack.state };
    let root = of("div", "claim").maybe(around.lost());
    match pack.credit() {
        Ok(credit) => root
            .with(desk.claimed(credit))
            .with(
                of("div", "desk")
                    .with(of("div", "asked no-print").with(desk.fields(credit)))
                    .with(of("div", "answer").with(desk.tools(credit)).with(desk.papers(credit))),
            )
            .with(desk.list(credit).with(around.colophon(address))),
        Err(hindrance) => root.with(desk.hindered(hindrance)),
    }
}

/// Who has read everything that a paper needs of a pack.
struct Desk<'a> {
    pack: &'a Pack,
}

impl Desk<'_> {
    fn language(&self) -> Language {
        self.pack.state.language
    }

    fn say(&self, ja: &'static str, en: &'static str) -> &'static str {
        say(self.language(), ja, en)
    }

    fn says(&self, words: Text) -> &'static str {
        words.in_language(self.language())
    }

    /// A clause, shown on the service's page; what was filled in here must not be lost to it.
    fn chip(&self, clause: &'static Clause) -> Element {
        of("a", "chip")
            .attr("href", ["../#", clause.id].concat())
            .attr("target", "_blank")
            .attr("rel", "noopener")
            .attr("title", self.say("条文を新しいタブで開く", "Opens the clause in a new tab"))
            .text(self.says(clause.text))
    }

    fn back(&self) -> Element {
        let case = if self.pack.state.is_blank() { "credit".to_owned() } else { link::encode(&self.pack.state.kept()) };
        let says = if self.pack.state.is_blank() {
            self.say("減額を計算する", "Work out a credit")
        } else {
            self.say("この場合の計算に戻る", "Back to the calculation")
        };
        of("a", "button").attr("href", ["../#", &case].concat()).text(says)
    }

    /// Why there is no letter.
    fn hindered(&self, hindrance: Hindrance) -> Element {
        let blank = self.pack.state.is_blank();
        let (title, why): (&'static str, Words) = match hindrance {
            Hindrance::NoRule => (
                self.say("定めはありません", "No such rule"),
                self.say(
                    "この規程に減額の定めはないので、請求の書面はつくれません。",
                    "These terms have no rule on credits, so there is nothing to base a claim on.",
                )
                .into(),
            ),
            _ if blank => (
                self.say("まだ計算がありません", "Nothing was worked out yet"),
                self.say(
                    "先に減額を計算してください。結果にある「請求の書面をつくる」から、ここへ来られます。",
                    "Work out the credit first: its result leads here.",
                )
                .into(),
            ),
            Hindrance::Wrong => (
                self.say("読めない入力があります", "Something cannot be read"),
                self.say("計算に戻って直してください。", "Go back to the calculation and correct it.").into(),
            ),
            Hindrance::Incomplete => (
                self.say("あと少し教えてください", "A little more is needed"),
                self.say("計算に戻って、次を入れてください。", "Go back to the calculation and fill in:").into(),
            ),
            Hindrance::Nothing(why) => match Credit::of(&self.pack.whole) {
                Ok(_) => (
                    self.say("請求するものが選ばれていません", "Nothing is chosen to be claimed"),
                    self.say(
                        "期限を過ぎたものは、はじめは外してあります。",
                        "What is past its last day is left out at first.",
                    )
                    .into(),
                ),
                Err(_) => (
                    self.say("減額は0円です", "The credit is 0 yen"),
                    match why {
                        Some(id) => pair(self.language(), self.say("理由", "Why"), self.says(reason(id))),
                        None => self.say("減額になる障害がありません。", "There is no outage that earns.").into(),
                    },
                ),
            },
        };
        let hero = of("div", "hero-answer")
            .with(of("h2", "amount words").text(title))
            .with(of("p", "zero").text(why))
            .maybe(self.missing(hindrance))
            .with(of("p", "toolbar").with(self.back()));
        of("section", "result").attr("data-claim", "none").with(hero).maybe(self.choice())
    }

    fn missing(&self, hindrance: Hindrance) -> Option<Element> {
        let answer: &Answer = &self.pack.whole;
        let form = Form { state: &self.pack.state, answer };
        let missing = answer.assessment.iter().flat_map(|one| &one.findings).flat_map(|finding| &finding.missing);
        let paths = missing.map(ToString::to_string).chain(answer.needed.iter().map(|(at, _)| at.clone()));
        let lines: Vec<Element> = paths.map(|at| words("li", form.name_at(&at))).collect();
        let asked = hindrance == Hindrance::Incomplete && !self.pack.state.is_blank() && !lines.is_empty();
        asked.then(|| of("ul", "known").all(lines))
    }

    /// What is claimed, by when, and how it gets there.
    fn claimed(&self, credit: Credit<'_>) -> Element {
        let terms = self.pack.state.service.credit.as_ref();
        let clause = terms.map(|terms| terms.claim.clause());
        let mut hero = of("div", "hero-answer")
            .with(words("h2", self.say("請求する額", "The amount claimed")).class("kind"))
            .with(
                of("p", "amount")
                    .attr("data-yen", credit.amount.yen.to_string())
                    .text(yen(self.language(), credit.amount.yen)),
            );
        let dues = credit.dues();
        for due in &dues {
            let (tone, left) = days_left(self.language(), self.pack.state.today, due.by);
            let until = match self.language() {
                Language::Ja => [&day(Language::Ja, due.by), "まで"].concat(),
                Language::En => ["by ", &day(Language::En, due.by)].concat(),
            };
            let names: Vec<String> = due
                .rows
                .iter()
                .map(|row| credit::name(self.pack.state.service, credit.request, *row, self.language()))
                .collect();
            let names = names.join(self.say("、", ", "));
            let mut line = of("p", "due").with(words("strong", until).attr("data-day", due.by.to_string()));
            if let Some(tone) = tone {
                line = line.attr("data-tone", tone);
            }
            let mut said = pair(self.language(), &names, &left).into_owned();
            if due.by.is_rest_day() {
                said.push_str(self.say(
                    "。土日か年末年始なので、その前の営業日までに",
                    ". A Saturday, a Sunday or the New Year: have it there on the working day before",
                ));
            }
            said.push_str(self.say("。", ". "));
            hero = hero.with(line.with(words("span", said).maybe(clause.map(|clause| self.chip(clause)))));
        }
        let route = of("p", "known").text(self.say(
            "請求の出し方や様式は、この規程に書かれていません。営業担当か契約の窓口へ、期限の日までに届くように送り、届いたことがわかるものを残してください。この書面は下書きです。事実と違うところは直してから送ってください。",
            "These terms do not say how or in what form to claim. Send it to your sales contact or the contract desk so that it arrives by the day, and keep proof that it did. These papers are a draft: correct what does not match the facts before you send them.",
        ));
        let hero = hero.with(route).with(of("p", "toolbar").with(self.back()));
        of("section", "result no-print")
            .attr("aria-label", self.say("請求の要点", "The claim in short"))
            .with(hero)
            .maybe(self.choice())
    }

    /// What of the case is claimed, and what cannot be.
    fn choice(&self) -> Option<Element> {
        let (earning, refused): (Vec<_>, Vec<_>) = self.pack.parts.iter().partition(|part| part.claim_by.is_some());
        if earning.is_empty() {
            return None;
        }
        let mut block = of("div", "block");
        let mut list = of("fieldset", "options").with(words("legend", self.say("請求するもの", "What is claimed")));
        for part in earning {
            let late = part.claim_by.is_some_and(|(_, last)| last < self.pack.state.today);
            let late = late.then(|| {
                words(
                    "small",
                    self.say(
                        "期限を過ぎています。規程では権利が失われているので、入れるときはお願いとして書かれます。",
                        "Past its last day. By the terms the right is lost; if it is claimed, the letter asks for it as a favour.",
                    ),
                )
            });
            let input = el("input")
                .attr("type", "checkbox")
                .flag("checked", self.pack.claims(part.row))
                .on(On::Change, Any::Claim(Act::Claim(part.row)));
            let says = el("span").text(self.row(part.row)).maybe(late);
            list = list.with(of("label", "check").with(input).with(says));
        }
        block = block.with(list);
        if !refused.is_empty() {
            let lines = refused.into_iter().map(|part| {
                let mut why: Vec<&'static str> = Vec::new();
                for (_, id) in &part.refused {
                    let says = self.says(reason(id));
                    if !why.contains(&says) {
                        why.push(says);
                    }
                }
                words("li", pair(self.language(), &self.row(part.row), &why.join(self.say("、", "; "))))
            });
            block = block
                .with(words("h3", self.say("請求しないもの（0円）", "Not claimed: comes to 0 yen")))
                .with(of("ul", "considered").all(lines.collect()));
        }
        Some(block)
    }

    /// A row of the case by its times: numbers are those of the letter, which has only what is claimed.
    fn row(&self, row: usize) -> String {
        let (service, request) = (self.pack.state.service, &self.pack.whole.request);
        match credit::what(service, request, row) {
            Some(What::Outage(outage)) => {
                let length = outage.restored.since(outage.began);
                let says = text("{} 〜 {}（{}）", "{} to {} ({})");
                let terms = [Term::Moment(outage.began), Term::Moment(outage.restored), Term::Span(length)];
                fill(self.language(), says, &terms)
            }
            _ => credit::name(service, request, row, self.language()),
        }
    }

    /// What to fill in.
    fn fields(&self, credit: Credit<'_>) -> Element {
        let mut form = of("form", "questions")
            .attr("novalidate", "")
            .attr("autocomplete", "off")
            .attr("aria-label", self.say("書面に入れること", "What goes into the letter"))
            .with(words("h2", self.say("書面に入れること", "What goes into the letter")))
            .with(of("p", "hint").text(self.say(
                "ここに入れたことは、この端末の外へ出ず、リンクにも入りません。",
                "What you fill in stays on this device and does not go into links.",
            )))
            .with(self.letter_language());
        for (field, label, help) in &FIELDS {
            form = form.with(self.field(*field, self.says(*label), self.says(*help)));
        }
        let keep =
            el("input").attr("type", "checkbox").flag("checked", self.pack.kept).on(On::Change, Any::Claim(Act::Keep));
        let keep = of("label", "check").with(keep).with(words(
            "span",
            self.say(
                "会社名・部署・氏名・連絡先をこの端末に残す（外すと消えます）",
                "Keep company, department, name and contact on this device (untick to forget them)",
            ),
        ));
        form.with(keep).with(self.blanks(credit))
    }

    fn letter_language(&self) -> Element {
        let mut list =
            of("fieldset", "seg small").with(words("legend", self.say("手紙の言語", "Language of the letter")));
        for (language, name, tag) in [(Language::Ja, "日本語", "ja"), (Language::En, "English", "en")] {
            let input = el("input")
                .attr("type", "radio")
                .attr("name", "letter-language")
                .attr("value", tag)
                .flag("checked", self.pack.letter == language)
                .on(On::Change, Any::Claim(Act::Letter(language)));
            list = list.with(el("label").with(input).with(words("span", name).attr("lang", tag)));
        }
        let hint = self.say(
            "提供元へは日本語で送るのが確かです。",
            "The provider's documents are in Japanese; a letter in Japanese is the safer one to send.",
        );
        of("div", "q").with(list).with(of("p", "hint").text(hint))
    }

    fn field(&self, field: Field, label: &'static str, help: &'static str) -> Element {
        let typed = self.pack.sender.typed(field).to_owned();
        let id = field.id();
        let (hint, error) = ([id, "-hint"].concat(), [id, "-error"].concat());
        let wrong = field == Field::Date && self.pack.date().is_none();
        let stands: Words = match field {
            Field::Addressee => self.pack.state.service.provider.in_language(self.pack.letter).into(),
            Field::Date => letter::formal(self.language(), self.pack.state.today).into(),
            _ => "".into(),
        };
        let name = if field.is_long() { "textarea" } else { "input" };
        let mut input = el(name).attr("id", id).attr("value", typed).on(On::Input, Any::Claim(Act::Type(field)));
        if !stands.is_empty() {
            input = input.attr("placeholder", stands);
        }
        let mut by = if help.is_empty() { String::new() } else { hint.clone() };
        if wrong {
            by = [&by, " ", &error].concat();
            input = input.attr("aria-invalid", "true");
        }
        if !by.is_empty() {
            input = input.attr("aria-describedby", by);
        }
        let mut question = of("div", "q").key(id).with(el("label").attr("for", id).text(label));
        if wrong {
            question = question.attr("data-state", "wrong");
        }
        if !help.is_empty() {
            question = question.with(of("p", "hint").attr("id", hint).text(help));
        }
        question = question.with(of("div", "control").with(input));
        if wrong {
            let says = self.say("2025/1/31 のような日付を入れてください。", "Give a day such as 2025-01-31.");
            question = question.with(of("p", "error").attr("id", error).text(says));
        }
        question
    }

    /// What is still to be filled in, each leading to its field.
    fn blanks(&self, credit: Credit<'_>) -> Element {
        let blanks = letter::letter(self.pack, credit).blanks();
        let fields = FIELDS.iter().filter(|(_, label, _)| blanks.contains(&label.in_language(self.pack.letter)));
        let lines: Vec<Element> = fields
            .map(|(field, label, _)| {
                let link = el("a").attr("href", ["#", field.id()].concat());
                let go = Any::Go(field.id().to_owned());
                el("li").with(link.on(On::Click, go).text(self.says(*label)))
            })
            .collect();
        let says = if lines.is_empty() {
            self.say("空いているところはありません。", "Nothing is left blank.")
        } else {
            self.say("まだ空いているところ", "Still blank")
        };
        of("div", "known").attr("id", "blanks").with(words("b", says)).with(el("ul").all(lines))
    }

    /// What can be done with the papers.
    fn tools(&self, credit: Credit<'_>) -> Element {
        let button = |class: &'static str, says: &'static str, act: Act| {
            of("button", class).attr("type", "button").on(On::Click, Any::Claim(act)).text(says)
        };
        let calendar = (!dates::events(self.pack, credit, "").is_empty()).then(|| {
            button("button", self.say("期限を予定表へ（.ics）", "Deadlines for a calendar (.ics)"), Act::Calendar)
        });
        let tools = of("div", "toolbar")
            .with(button("button first", self.say("印刷・PDF", "Print or PDF"), Act::Print))
            .with(button("button", self.say("文章をコピー", "Copy as text"), Act::Copy))
            .with(button("button", self.say("文章を保存（.txt）", "Save as text (.txt)"), Act::Download))
            .maybe(calendar);
        let said = of("p", "hint").attr("role", "status").text(self.pack.said);
        let list = el("input")
            .attr("type", "checkbox")
            .flag("checked", self.pack.with_list)
            .on(On::Change, Any::Claim(Act::List));
        let says = self.say(
            "控えの一覧も印刷する（外すと、送る手紙と別紙だけになります）",
            "Print the list for your own file as well (untick it for the letter and its annex alone)",
        );
        let list = of("label", "check").with(list).with(words("span", says));
        of("div", "tools no-print").with(tools).with(list).with(said)
    }

    fn papers(&self, credit: Credit<'_>) -> Element {
        of("div", "papers").with(letter::letter(self.pack, credit).view()).with(annex::annex(self.pack, credit).view())
    }

    /// What to gather, what will be compared, what to mind: for the person's own use.
    fn list(&self, credit: Credit<'_>) -> Element {
        let title = self.say("送る前に確かめる一覧（控え）", "Before you send it: a list for your own file");
        let class = if self.pack.with_list { "result checklist" } else { "result checklist no-print" };
        let section = of("section", class).attr("aria-label", title);
        let head = of("div", "hero-answer").with(words("h2", title));
        let Some(terms) = self.pack.state.service.credit.as_ref() else { return section.with(head) };
        let mut section = section.with(head);
        for group in evidence::evidence(terms, credit) {
            let title = match group.by {
                Some(by) => pair(self.language(), self.say("証拠", "Evidence"), self.says(kind(by))),
                None => self.say("証拠：どの請求にも", "Evidence: for every claim").into(),
            };
            let points = group.points.iter().map(|point| {
                let input = el("input")
                    .attr("type", "checkbox")
                    .flag("checked", self.pack.done.contains(&point.says))
                    .on(On::Change, Any::Claim(Act::Tick(point.says)));
                of("label", "check").with(input).with(self.point("span", point))
            });
            let list = of("fieldset", "options").with(words("legend", title)).all(points.collect());
            section = section.with(of("div", "block").with(list));
        }
        // The last days and how they fall are told at the top, for what is claimed alone.
        let told = |code: &str| matches!(code, "claim-soon" | "claim-late" | "not-a-business-day");
        let warnings = self.pack.whole.assessment.iter().flat_map(|one| &one.findings).flat_map(|one| &one.warnings);
        let warnings: Vec<Element> = warnings
            .filter(|warning| !told(warning.code))
            .map(|warning| {
                let clause = warning.clause.map(|clause| self.chip(clause.clause));
                words("li", warning.message.clone()).text(" ").maybe(clause)
            })
            .collect();
        let points = |points: Vec<Point>| points.iter().map(|point| self.point("li", point)).collect();
        let blocks = [
            (
                self.say("提供元が自らの記録と照らすこと", "What the provider compares with its own records"),
                points(evidence::compared(terms, credit)),
            ),
            (self.say("請求を弱くすること", "What weakens the claim"), points(evidence::weakens(terms, credit))),
            (
                self.say(
                    "仮定のまま計算したこと（確かめて、違えば計算で直す）",
                    "Taken for granted: check it, and correct it in the calculation",
                ),
                self.assumed(credit),
            ),
            (self.say("気をつけること", "To mind"), warnings),
        ];
        for (title, lines) in blocks {
            if !lines.is_empty() {
                let list = of("ul", "considered").all(lines);
                section = section.with(of("div", "block").with(words("h3", title)).with(list));
            }
        }
        section
    }

    /// What was taken for granted, each with the outages or months it was taken for.
    fn assumed(&self, credit: Credit<'_>) -> Vec<Element> {
        let mut grouped: Vec<(&'static str, Vec<String>)> = Vec::new();
        for place in &credit.finding.assumed {
            let label = place.ask.label.in_language(self.language());
            let at = grouped.iter().position(|(one, _)| *one == label).unwrap_or_else(|| {
                grouped.push((label, Vec::new()));
                grouped.len().saturating_sub(1)
            });
            let name = |row| credit::name(self.pack.state.service, credit.request, row, self.language());
            if let Some((_, names)) = grouped.get_mut(at) {
                names.extend(place.row.map(name));
            }
        }
        let line = |(label, names): (&'static str, Vec<String>)| match names.is_empty() {
            true => words("li", label),
            false => words("li", pair(self.language(), label, &names.join(self.say("、", ", ")))),
        };
        grouped.into_iter().map(line).collect()
    }

    fn point(&self, name: &'static str, point: &Point) -> Element {
        words(name, self.says(point.says)).text(" ").maybe(point.clause.map(|clause| self.chip(clause)))
    }
}
