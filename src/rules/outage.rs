//! Outages: full days of uselessness, tiers of a broken guarantee, notices that came late.

use super::asks;
use super::credit::{By, CreditTerms, Draft, asks_duty};
use crate::contract::case::{Cause, Incident, Unsure};
use crate::measure::moment::{DAY, MINUTE};
use crate::measure::order::in_order;
use crate::measure::{Bands, Exact, Moment, Seconds, Window};
use crate::terms::ask::Among;
use crate::terms::{Clause, Open, Sheet, Term, Text, Way, text};

/// A credit for each full 24 hours, counted from the provider's knowledge, in which nothing could be used.
pub struct FullDays {
    /// The right to it.
    pub right: Clause,
    /// How it is computed.
    pub figure: Clause,
}

/// A guarantee of availability: the longer it is broken, the greater the share.
pub struct Tiers {
    /// What is guaranteed.
    pub guarantee: Clause,
    /// The table.
    pub figure: Clause,
    /// The shares by length in seconds.
    pub bands: &'static Bands,
    /// Whether it is open that a cause of Microsoft's takes the guarantee away.
    pub microsoft_open: bool,
}

/// A guarantee that the customer is told of an outage in time.
pub struct NoticeCredit {
    /// What is guaranteed.
    pub guarantee: Clause,
    /// What a late notice earns.
    pub figure: Clause,
    /// Until when a notice is in time, from the detection.
    pub within: Seconds,
    /// The share it earns.
    pub share: Exact,
}

/// An outage whose beginning and end are known.
struct Outage<'a> {
    row: usize,
    began: Moment,
    restored: Moment,
    noticed: Moment,
    cause: Cause,
    unusable: Unsure,
    guarantee_broken: Unsure,
    announced: &'a [Window],
    notice: Option<(Moment, Option<Moment>)>,
}

/// The shares of every outage.
#[inline(never)]
pub(crate) fn draft(sheet: &mut Sheet<'_>, terms: &'static CreditTerms) -> Vec<Draft> {
    let case = sheet.case;
    let clause = terms.full_days.as_ref().map(|rule| &rule.right);
    let clause = terms.tiers.as_ref().map(|rule| &rule.guarantee).or(clause).unwrap_or(&terms.fee);
    let Some(incidents) = sheet.need(&asks::INCIDENTS, None, clause, case.incidents.as_deref()) else {
        return Vec::new();
    };
    let outages: Vec<Outage<'_>> =
        incidents.iter().enumerate().filter_map(|(row, incident)| ask(sheet, terms, clause, row, incident)).collect();
    let duty = match &terms.duty {
        Some(clause) if !incidents.is_empty() => asks_duty(sheet, clause),
        _ => Unsure::No,
    };
    if incidents.is_empty() {
        sheet.note(clause, text("止まった時間がない", "No outage is listed"), &[], Term::NOTHING);
    }
    let mut drafts = Vec::with_capacity(outages.len().saturating_mul(2));
    for outage in &outages {
        if let Some(rule) = &terms.full_days {
            full_days(sheet, rule, outage, &mut drafts);
        }
        if let Some(rule) = &terms.tiers {
            tiers(sheet, terms, rule, outage, duty, &mut drafts);
        }
        if let Some(rule) = &terms.notice {
            late_notice(sheet, terms, rule, outage, duty, &mut drafts);
        }
    }
    if terms.notice.is_some() {
        once_a_month(sheet, &outages, &mut drafts);
    }
    drafts
}

/// Asks what an outage needs; nothing can be said of one whose beginning or end is missing.
fn ask<'a>(
    sheet: &mut Sheet<'a>,
    terms: &'static CreditTerms,
    clause: &'static Clause,
    row: usize,
    incident: &'a Incident,
) -> Option<Outage<'a>> {
    let at = Some(row);
    let began = sheet.need(&asks::BEGAN, at, clause, incident.began);
    let restored = sheet.need(&asks::RESTORED, at, clause, incident.restored);
    let (began, restored) = (began?, restored?);
    let noticed_clause = terms.full_days.as_ref().map_or(clause, |rule| &rule.right);
    let noticed = sheet.assume(&asks::NOTICED, at, noticed_clause, Among::Anything, incident.noticed, began);
    let cause_clause = terms.duty.as_ref().unwrap_or(noticed_clause);
    let cause = sheet.assume(&asks::CAUSE, at, cause_clause, asks::CAUSES, incident.cause, Cause::Provider);
    let unusable = match &terms.full_days {
        Some(rule) => {
            let answer = incident.unusable;
            sheet.assume(&asks::UNUSABLE, at, &rule.right, asks::YES_OR_NO, answer, Unsure::Yes)
        }
        None => Unsure::Yes,
    };
    let guarantee_broken = match &terms.tiers {
        Some(rule) => {
            let answer = incident.guarantee_broken;
            sheet.assume(&asks::GUARANTEE_BROKEN, at, &rule.guarantee, asks::YES_OR_NO, answer, Unsure::Yes)
        }
        None => Unsure::Yes,
    };
    sheet.offer(&asks::ANNOUNCED, at, clause, Among::Anything, incident.announced.is_some());
    if let Some(rule) = &terms.notice {
        sheet.offer(&asks::DETECTED, at, &rule.guarantee, Among::Anything, incident.notice.is_some());
        if incident.notice.is_some() {
            sheet.offer(&asks::SENT, at, &rule.guarantee, Among::Anything, true);
        }
    }
    let announced = incident.announced.as_deref().unwrap_or_default();
    Some(Outage {
        row,
        began,
        restored,
        noticed,
        cause,
        unusable,
        guarantee_broken,
        announced,
        notice: incident.notice,
    })
}

/// Whether an unsure answer is taken as yes, given which answer lets a line earn.
fn holds(sheet: &mut Sheet<'_>, answer: Unsure, yes_earns: bool) -> bool {
    match answer {
        Unsure::Yes => true,
        Unsure::No => false,
        Unsure::Unsure => (sheet.way() == Way::Earning) == yes_earns,
    }
}

/// Whether the cause is one the provider answers for.
pub(crate) fn is_the_providers(sheet: &mut Sheet<'_>, cause: Cause, microsoft_open: bool) -> bool {
    match cause {
        Cause::Provider => true,
        Cause::Customer | Cause::Other => false,
        Cause::Microsoft => microsoft_open && sheet.reads(Open::MicrosoftGuarantee) == 1,
        Cause::Unknown => sheet.way() == Way::Earning,
    }
}

/// Whether a duty of the customer was open.
pub(crate) fn is_breached(sheet: &mut Sheet<'_>, duty: Unsure) -> bool {
    holds(sheet, duty, false)
}

impl Outage<'_> {
    /// A line that earns nothing, in the month the outage began.
    fn nothing(&self, by: By, reason: &'static str, clause: &'static Clause) -> Draft {
        Draft {
            by,
            incident: Some(self.row),
            of: None,
            month: self.began.month(),
            share: Exact::ZERO,
            units: 0,
            reason: Some(reason),
            met: None,
            over: None,
            clause,
            near: false,
        }
    }

    #[inline(never)]
    fn refused(
        &self,
        sheet: &mut Sheet<'_>,
        by: By,
        reason: &'static str,
        clause: &'static Clause,
        why: Text,
    ) -> Draft {
        sheet.note(clause, why, &[Term::Nth(self.row)], Term::NOTHING);
        self.nothing(by, reason, clause)
    }
}

#[inline(never)]
fn full_days(sheet: &mut Sheet<'_>, rule: &'static FullDays, outage: &Outage<'_>, drafts: &mut Vec<Draft>) {
    let by = By::FullDays;
    if !is_the_providers(sheet, outage.cause, false) {
        let why = text(
            "障害{}：提供元の責任による障害ではないので、24時間ごとの減額はない",
            "Outage {}: not the provider's cause, so no credit for full 24 hours",
        );
        drafts.push(outage.refused(sheet, by, "cause", &rule.right, why));
        return;
    }
    if !holds(sheet, outage.unusable, true) {
        let why = text(
            "障害{}：全く使えない状態ではなかったので、24時間ごとの減額はない",
            "Outage {}: not wholly unusable, so no credit for full 24 hours",
        );
        drafts.push(outage.refused(sheet, by, "not-unusable", &rule.right, why));
        return;
    }
    let known = Window { from: outage.began.max(outage.noticed), to: outage.restored };
    let cut = outage.announced.iter().any(|window| window.overlaps(known));
    let pieces =
        if cut && sheet.reads(Open::Announced24Hour) == 1 { known.without(outage.announced) } else { vec![known] };
    if pieces.is_empty() {
        let why = text(
            "障害{}：予告された停止を除くと何も残らない",
            "Outage {}: nothing is left once the announced suspensions are taken away",
        );
        drafts.push(outage.refused(sheet, by, "announced", &rule.right, why));
        return;
    }
    for piece in pieces {
        let length = piece.length();
        let units = length / DAY;
        let says = text(
            "障害{}：提供元が知った{}から{}まで続いた{}を24時間で割り、端数を切り捨てる",
            "Outage {}: from {}, when the provider knew, to {}, {}, divided by 24 hours and cut to whole ones",
        );
        let terms = [
            Term::Nth(outage.row),
            Term::Moment(piece.from),
            Term::Moment(piece.to.max(piece.from)),
            Term::Span(length),
        ];
        let clause = if units > 0 { &rule.figure } else { &rule.right };
        if cut {
            sheet.note_reading(clause, Open::Announced24Hour, says, &terms, Term::Count(units));
        } else {
            sheet.note(clause, says, &terms, Term::Count(units));
        }
        drafts.push(Draft {
            share: Exact::new(units, 30),
            units,
            reason: (units == 0).then_some("under-24-hours"),
            met: (units > 0).then(|| piece.from.plus(DAY)),
            over: (units > 0).then_some(outage.restored),
            near: is_near_full_day(length),
            ..outage.nothing(by, "", clause)
        });
    }
}

/// Within a minute of a whole number of 24 hours, but not of none.
fn is_near_full_day(length: Seconds) -> bool {
    let over = length % DAY;
    (length >= DAY && over <= MINUTE) || DAY - over <= MINUTE
}

#[inline(never)]
fn tiers(
    sheet: &mut Sheet<'_>,
    terms: &'static CreditTerms,
    rule: &'static Tiers,
    outage: &Outage<'_>,
    duty: Unsure,
    drafts: &mut Vec<Draft>,
) {
    let by = By::Tier;
    if let Some((reason, clause, why)) = refusal(sheet, terms, rule, outage, duty) {
        drafts.push(outage.refused(sheet, by, reason, clause, why));
        return;
    }
    let mut broken = Window { from: outage.began, to: outage.restored };
    let mut open = None;
    if outage.noticed > outage.began && outage.restored > outage.began {
        open = Some(Open::OutageClock);
        if sheet.reads(Open::OutageClock) == 1 {
            broken.from = outage.noticed;
        }
    }
    let mut pieces = vec![broken];
    if outage.announced.iter().any(|window| window.overlaps(broken)) {
        open = Some(Open::AnnouncedGuarantee);
        let whole = sheet.reads(Open::AnnouncedGuarantee) == 1;
        pieces = if whole { Vec::new() } else { broken.without(outage.announced) };
        if pieces.is_empty() {
            let why = if whole {
                text(
                    "障害{}：予告された停止にかかるので、保証の対象にしない",
                    "Outage {}: it meets an announced suspension, so the guarantee does not cover it",
                )
            } else {
                text(
                    "障害{}：予告された停止を除くと何も残らない",
                    "Outage {}: nothing is left once the announced suspensions are taken away",
                )
            };
            sheet.note_reading(&rule.guarantee, Open::AnnouncedGuarantee, why, &[Term::Nth(outage.row)], Term::NOTHING);
            drafts.push(outage.nothing(by, "announced", &rule.guarantee));
            return;
        }
    }
    let month = outage.began.month();
    let crosses = |piece: &Window| piece.from < piece.to && piece.to > month.plus(1).first_day().into();
    let mut split = false;
    if pieces.iter().any(crosses) {
        open = Some(Open::MonthCrossing);
        split = sheet.reads(Open::MonthCrossing) == 1;
    }
    if split {
        pieces = pieces.into_iter().flat_map(Window::by_month).collect();
    }
    for piece in pieces {
        let month = if split { piece.from.month() } else { month };
        let tier = tier(sheet, rule, outage, piece, open);
        drafts.push(Draft { month, ..tier });
    }
}

/// Why the guarantee does not cover an outage, whatever its length.
fn refusal(
    sheet: &mut Sheet<'_>,
    terms: &'static CreditTerms,
    rule: &'static Tiers,
    outage: &Outage<'_>,
    duty: Unsure,
) -> Option<(&'static str, &'static Clause, Text)> {
    let exclusion = terms.duty.as_ref().unwrap_or(&rule.guarantee);
    if is_breached(sheet, duty) {
        return Some((
            "duty-breached",
            exclusion,
            text(
                "障害{}：契約者の義務違反があったので、保証は適用されない",
                "Outage {}: a duty of the customer was breached, so the guarantee does not apply",
            ),
        ));
    }
    if !is_the_providers(sheet, outage.cause, rule.microsoft_open) {
        return Some((
            "cause",
            exclusion,
            text(
                "障害{}：提供元の責任による障害ではないので、保証は適用されない",
                "Outage {}: not the provider's cause, so the guarantee does not apply",
            ),
        ));
    }
    if !holds(sheet, outage.guarantee_broken, true) {
        return Some((
            "guarantee-kept",
            &rule.guarantee,
            text(
                "障害{}：予備の経路や機器で使えたので、保証は守られている",
                "Outage {}: a redundant way still worked, so the guarantee was kept",
            ),
        ));
    }
    None
}

fn tier(sheet: &mut Sheet<'_>, rule: &'static Tiers, outage: &Outage<'_>, piece: Window, open: Option<Open>) -> Draft {
    let length = piece.length();
    let (above, to, share) = rule.bands.find(length);
    let to_moment = piece.to.max(piece.from);
    let says = match (above, to) {
        (None, _) => text("障害{}：{}から{}までの{}は{}以内", "Outage {}: from {} to {}, {}, which is within {}"),
        (_, None) => text("障害{}：{}から{}までの{}は{}超", "Outage {}: from {} to {}, {}, which is over {}"),
        _ => {
            text("障害{}：{}から{}までの{}は{}超{}以内", "Outage {}: from {} to {}, {}, which is over {} and within {}")
        }
    };
    let edges = [above, to].into_iter().flatten().map(Term::Span);
    let mut terms = vec![Term::Nth(outage.row), Term::Moment(piece.from), Term::Moment(to_moment), Term::Span(length)];
    terms.extend(edges);
    match open {
        Some(open) => sheet.note_reading(&rule.figure, open, says, &terms, Term::Share(share)),
        None => sheet.note(&rule.figure, says, &terms, Term::Share(share)),
    }
    let earns = !share.is_zero();
    let near = rule.bands.edges().any(|edge| (length - edge).abs() <= MINUTE);
    let first = rule.bands.edges().next().unwrap_or(0);
    Draft {
        share,
        reason: (!earns).then_some("within-30-minutes"),
        met: earns.then(|| piece.from.plus(first)),
        over: earns.then_some(outage.restored),
        near,
        ..outage.nothing(By::Tier, "", &rule.figure)
    }
}

#[inline(never)]
fn late_notice(
    sheet: &mut Sheet<'_>,
    terms: &'static CreditTerms,
    rule: &'static NoticeCredit,
    outage: &Outage<'_>,
    duty: Unsure,
    drafts: &mut Vec<Draft>,
) {
    let Some((detected, sent)) = outage.notice else { return };
    let by = By::Notice;
    if is_breached(sheet, duty) {
        let why = text(
            "障害{}：契約者の義務違反があったので、通知の保証は適用されない",
            "Outage {}: a duty of the customer was breached, so the guarantee of a notice does not apply",
        );
        drafts.push(outage.refused(sheet, by, "duty-breached", terms.duty.as_ref().unwrap_or(&rule.guarantee), why));
        return;
    }
    let length = sent.map(|sent| Window { from: detected, to: sent }.length());
    if let (Some(length), Some(sent)) = (length, sent)
        && length <= rule.within
    {
        let says = text(
            "障害{}：{}の検知から{}の通知まで{}で、{}以内",
            "Outage {}: detected {}, told {}, after {}, which is within {}",
        );
        let terms = [
            Term::Nth(outage.row),
            Term::Moment(detected),
            Term::Moment(sent),
            Term::Span(length),
            Term::Span(rule.within),
        ];
        sheet.note(&rule.guarantee, says, &terms, Term::NOTHING);
        drafts.push(outage.nothing(by, "notified-in-time", &rule.guarantee));
        return;
    }
    match (sent, length) {
        (Some(sent), Some(length)) => {
            let says = text(
                "障害{}：{}の検知から{}の通知まで{}で、{}を超える",
                "Outage {}: detected {}, told {}, after {}, which is over {}",
            );
            let terms = [
                Term::Nth(outage.row),
                Term::Moment(detected),
                Term::Moment(sent),
                Term::Span(length),
                Term::Span(rule.within),
            ];
            sheet.note(&rule.figure, says, &terms, Term::Share(rule.share));
        }
        _ => {
            let says = text("障害{}：{}に検知したが、通知はなかった", "Outage {}: detected {}, but never told");
            let terms = [Term::Nth(outage.row), Term::Moment(detected)];
            sheet.note(&rule.figure, says, &terms, Term::Share(rule.share));
        }
    }
    drafts.push(Draft {
        share: rule.share,
        reason: None,
        met: Some(detected.plus(rule.within)),
        over: sent,
        ..outage.nothing(by, "", &rule.figure)
    });
}

/// Of the late notices of a month only the earliest counts, where the text is read so.
#[inline(never)]
fn once_a_month(sheet: &mut Sheet<'_>, outages: &[Outage<'_>], drafts: &mut [Draft]) {
    let detected = |draft: &Draft| {
        let outage = outages.iter().find(|outage| Some(outage.row) == draft.incident);
        outage.and_then(|outage| outage.notice).map(|(detected, _)| detected)
    };
    let late: Vec<_> = drafts
        .iter()
        .enumerate()
        .filter(|(_, draft)| draft.by == By::Notice && !draft.share.is_zero())
        .map(|(place, draft)| (draft.month, detected(draft), draft.incident, place))
        .collect();
    let by_time: Vec<_> = in_order(&late, Ord::cmp).into_iter().filter_map(|place| late.get(place)).collect();
    let repeated: Vec<usize> = by_time
        .iter()
        .zip(by_time.iter().skip(1))
        .filter(|(first, second)| first.0 == second.0)
        .map(|(_, second)| second.3)
        .collect();
    if repeated.is_empty() || sheet.reads(Open::NoticeCredit) == 0 {
        return;
    }
    for place in repeated {
        if let Some(draft) = drafts.get_mut(place) {
            let says = text(
                "障害{}：その月の最初の通知遅れだけを数える",
                "Outage {}: only the first late notice of the month counts",
            );
            let terms = [Term::Nth(draft.incident.unwrap_or(0))];
            sheet.note_reading(draft.clause, Open::NoticeCredit, says, &terms, Term::NOTHING);
            draft.share = Exact::ZERO;
            draft.reason = Some("once-a-month");
            (draft.met, draft.over) = (None, None);
        }
    }
}
