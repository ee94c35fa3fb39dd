// The estimator as a person uses it: each service's each rule is filled in, in both languages, and what is shown must be
// what the engine answers to the same case.
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./site";

type Answers = Record<string, unknown>;
type Errand = { service: string; rule: string; about: string; typed: [string, string][]; answers: Answers };

const outage = (from: string, to: string): [string, string][] => [
  ["answers.incidents[0].began", from],
  ["answers.incidents[0].restored", to],
];

const errands: Errand[] = [
  {
    service: "directory", rule: "credit", about: "exactly a day",
    typed: [...outage("2026/9/10 10:00", "24h"), ["answers.monthlyFee", "９万8765"]],
    answers: { monthlyFee: 98765, incidents: [{ began: "2026-09-10T10:00", restored: "2026-09-11T10:00" }] },
  },
  {
    service: "directory", rule: "credit", about: "a customer's own fault",
    typed: [...outage("2026-09-10 10:00", "2026-09-12 10:00"), ["answers.incidents[0].cause", "customer"]],
    answers: { incidents: [{ began: "2026-09-10T10:00", restored: "2026-09-12T10:00", cause: "customer" }] },
  },
  {
    service: "directory", rule: "end", about: "a notice",
    typed: [["answers.cancellation.noticeArrivedOn", "令和8年12月1日"]],
    answers: { cancellation: { noticeArrivedOn: "2026-12-01" } },
  },
  {
    service: "directory", rule: "early-termination", about: "an option within its year",
    typed: [
      ["answers.options", "support-ad"],
      ["answers.cancellation.noticeArrivedOn", "2026-12-01"],
      ["answers.options[0].startedOn", "2026-05-10"],
      ["answers.options[0].monthlyFee", "30,000"],
    ],
    answers: {
      cancellation: { noticeArrivedOn: "2026-12-01" },
      options: [{ option: "support-ad", startedOn: "2026-05-10", monthlyFee: 30000 }],
    },
  },
  {
    service: "directory", rule: "fees", about: "with an option",
    typed: [
      ["answers.monthlyFee", "10万"], ["answers.initialFee", "50,000"],
      ["answers.options", "wsus"], ["answers.options[0].monthlyFee", "20000"],
    ],
    answers: { monthlyFee: 100000, initialFee: 50000, options: [{ option: "wsus", monthlyFee: 20000 }] },
  },
  {
    service: "directory", rule: "eligibility", about: "both conditions",
    typed: [["answers.holds.private-backbone", "yes"], ["answers.holds.microsoft-terms", "yes"]],
    answers: { holds: { "private-backbone": "yes", "microsoft-terms": "yes" } },
  },
  {
    service: "directory", rule: "conversion", about: "an old option",
    typed: [["answers.formerly", "multi-region-old"], ["answers.contractedOn", "2018/4/1"]],
    answers: { formerly: "multi-region-old", contractedOn: "2018-04-01" },
  },
  {
    service: "cloud-exchange-m", rule: "credit", about: "no notice came",
    typed: [
      ...outage("2026/9/10 10:00", "2:35 PM"), ["answers.monthlyFee", "300000"],
    ],
    answers: { monthlyFee: 300000, incidents: [{ began: "2026-09-10T10:00", restored: "2026-09-10T14:35" }] },
  },
  {
    service: "cloud-exchange-m", rule: "end", about: "thirty days",
    typed: [["answers.cancellation.noticeArrivedOn", "R9.1.31"]],
    answers: { cancellation: { noticeArrivedOn: "2027-01-31" } },
  },
  {
    service: "cloud-exchange-m", rule: "early-termination", about: "within the first month",
    typed: [
      ["answers.cancellation.endedOn", "2026-11-05"], ["answers.startedOn", "2026-10-20"], ["answers.monthlyFee", "300000"],
    ],
    answers: { cancellation: { endedOn: "2026-11-05" }, startedOn: "2026-10-20", monthlyFee: 300000 },
  },
  {
    service: "cloud-exchange-m", rule: "fees", about: "the basic service",
    typed: [["answers.monthlyFee", "300,000"]],
    answers: { monthlyFee: 300000 },
  },
  {
    service: "cloud-exchange-m", rule: "eligibility", about: "one is not sure",
    typed: [
      ["answers.holds.expressroute", "yes"], ["answers.holds.microsoft-terms", "unsure"], ["answers.holds.settings-done", "yes"],
    ],
    answers: { holds: { expressroute: "yes", "microsoft-terms": "unsure", "settings-done": "yes" } },
  },
  {
    service: "cloud-exchange-m", rule: "conversion", about: "an old option",
    typed: [["answers.formerly", "adfs-option"], ["answers.contractedOn", "2015-01-01"]],
    answers: { formerly: "adfs-option", contractedOn: "2015-01-01" },
  },
  {
    service: "auth-outsource", rule: "credit", about: "two days",
    typed: [...outage("2026/9/10 10:00", "49h"), ["answers.monthlyFee", "98765"]],
    answers: { monthlyFee: 98765, incidents: [{ began: "2026-09-10T10:00", restored: "2026-09-12T11:00" }] },
  },
  {
    service: "auth-outsource", rule: "end", about: "a wish",
    typed: [["answers.wantedEnd", "2027/3/31"]],
    answers: { wantedEnd: "2027-03-31" },
  },
  {
    service: "auth-outsource", rule: "early-termination", about: "within the first month",
    typed: [
      ["answers.cancellation.endedOn", "2026-11-05"], ["answers.startedOn", "2026-10-20"], ["answers.monthlyFee", "98765"],
    ],
    answers: { cancellation: { endedOn: "2026-11-05" }, startedOn: "2026-10-20", monthlyFee: 98765 },
  },
  {
    service: "auth-outsource", rule: "fees", about: "the basic service",
    typed: [["answers.monthlyFee", "98765"]],
    answers: { monthlyFee: 98765 },
  },
  {
    service: "auth-outsource", rule: "eligibility", about: "a client and a group",
    typed: [["answers.holds.clients", "1"], ["answers.holds.groups", "1"]],
    answers: { holds: { clients: 1, groups: 1 } },
  },
  {
    service: "dns-platform", rule: "credit", about: "a month below 100 %",
    typed: [
      ["answers.item", "premium"], ["answers.uptimes[0].month", "2026/10"], ["answers.uptimes[0].of", "managed-dns"],
      ["answers.uptimes[0].percent", "99.97%"], ["answers.monthlyFee", "98765"],
    ],
    answers: { item: "premium", monthlyFee: 98765, uptimes: [{ month: "2026-10", of: "managed-dns", percent: "99.97" }] },
  },
  {
    service: "dns-platform", rule: "end", about: "thirty days",
    typed: [["answers.cancellation.noticeArrivedOn", "2027-01-31"]],
    answers: { cancellation: { noticeArrivedOn: "2027-01-31" } },
  },
  {
    service: "dns-platform", rule: "early-termination", about: "no minimum period",
    typed: [],
    answers: {},
  },
  {
    service: "dns-platform", rule: "fees", about: "three zones",
    typed: [
      ["answers.item", "basic"], ["answers.monthlyFee", "10,000"], ["answers.dns.zones", "3"], ["answers.dns.zoneMonthlyFee", "500"],
    ],
    answers: { item: "basic", monthlyFee: 10000, dns: { zones: 3, zoneMonthlyFee: 500 } },
  },
  {
    service: "dns-platform", rule: "eligibility", about: "a parent and a child",
    typed: [
      ["answers.holds.parents", "1"], ["answers.holds.managed-dns", "1"], ["answers.holds.traffic-management", "0"],
      ["answers.holds.zone-consent", "yes"], ["answers.item", "premium"],
    ],
    answers: {
      item: "premium",
      holds: { parents: 1, "managed-dns": 1, "traffic-management": 0, "zone-consent": "yes" },
    },
  },
  {
    service: "dns-platform", rule: "conversion", about: "an old service",
    typed: [["answers.formerly", "dns-outsource"], ["answers.contractedOn", "2020-01-01"]],
    answers: { formerly: "dns-outsource", contractedOn: "2020-01-01" },
  },
  {
    service: "managed-router", rule: "end", about: "forty-five days and the equipment's return",
    typed: [["answers.cancellation.noticeArrivedOn", "2026-12-01"]],
    answers: { cancellation: { noticeArrivedOn: "2026-12-01" } },
  },
  {
    service: "managed-router", rule: "early-termination", about: "within the year",
    typed: [
      ["answers.cancellation.noticeArrivedOn", "2026-12-01"], ["answers.startedOn", "2026-05-10"], ["answers.monthlyFee", "50,000"],
    ],
    answers: { cancellation: { noticeArrivedOn: "2026-12-01" }, startedOn: "2026-05-10", monthlyFee: 50000 },
  },
  {
    service: "managed-router", rule: "fees", about: "the basic service",
    typed: [["answers.monthlyFee", "50000"]],
    answers: { monthlyFee: 50000 },
  },
  {
    service: "managed-router", rule: "eligibility", about: "an item for a connection",
    typed: [["answers.item", "ll"], ["answers.holds.connection-service", "yes"], ["answers.holds.used-in-japan", "yes"]],
    answers: { item: "ll", holds: { "connection-service": "yes", "used-in-japan": "yes" } },
  },
  {
    service: "managed-router", rule: "conversion", about: "an old item",
    typed: [["answers.formerly", "router-standard"], ["answers.contractedOn", "2004-01-01"]],
    answers: { formerly: "router-standard", contractedOn: "2004-01-01" },
  },
  { service: "managed-router", rule: "credit", about: "no such rule", typed: [], answers: {} },
  { service: "auth-outsource", rule: "conversion", about: "no such rule", typed: [], answers: {} },
];

const at = (page: Page, id: string): Locator => page.locator(`[id="${id}"]`);

/** Answers a question as a person does: shows it where it is folded, then types, chooses or adds. */
async function answer(page: Page, path: string, value: string): Promise<void> {
  const field = at(page, path);
  const kindOf = () =>
    page.evaluate((path) => {
      const element = document.getElementById(path);
      return element ? (element.classList.contains("rows") ? "rows" : element.localName) : "folded";
    }, path);
  let kind = await kindOf();
  if (kind === "folded") {
    await page.locator(`[data-opens="${path}"]`).click();
    await field.waitFor();
    kind = await kindOf();
  }
  if (kind === "rows") {
    await at(page, `${path}-add`).selectOption(value);
    await field.locator(".control button").click();
    await expect(at(page, `${path}[0]`)).toBeVisible();
  } else if (kind === "fieldset") {
    await expect(field).toBeVisible();
    await field.locator(`input[value="${value}"]`).check({ force: true });
  } else {
    await field.fill(value);
  }
}

/** What the engine answers to each request. */
function assess(page: Page, requests: object[]): Promise<any[]> {
  return page.evaluate(async (requests) => {
    const root = document.documentElement.dataset.root ?? "";
    const engine = await import(new URL(`${root}engine/yakkan.js`, document.baseURI).href);
    await engine.default();
    const today = new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10);
    return requests.map((request) => engine.assess({ ...request, today }).findings[0]);
  }, requests);
}

/** What the page must show of a finding. */
function expected({ outcome, status, steps }: any): object {
  const shown = { stale: false, status };
  if (outcome === null) return shown;
  const amounts: Record<string, object> = {
    credit: { yen: String(outcome.amount?.yen) },
    charge: { yen: String(outcome.amount?.yen) },
    fees: { yen: String(outcome.monthly) },
    end: { day: outcome.endsOn ?? outcome.latestNotice },
    eligibility: { checks: outcome.checks?.length },
    conversion: { says: expect.stringContaining(outcome.message ?? "") },
  };
  const due = outcome.claimBy ? { due: outcome.claimBy } : {};
  return { ...shown, ...amounts[outcome.kind], ...due, steps: steps.map((step: { says: string }) => step.says) };
}

/** What the page shows of a rule's finding; called in the page. */
function shown(rule: string): object | null {
  const card = document.querySelector(`.result[data-rule="${rule}"]`);
  if (!card) return null;
  const attribute = (what: string, name: string) => card.querySelector(what)?.getAttribute(name);
  return {
    stale: card.hasAttribute("data-stale"),
    status: attribute(".status", "data-status"),
    yen: attribute(".amount", "data-yen"),
    day: attribute(".amount", "data-day"),
    checks: card.querySelectorAll(".checks > li").length,
    says: card.querySelector(".known")?.textContent,
    due: attribute(".due strong", "data-day"),
    steps: Array.from(card.querySelectorAll(".ledger .what"), (step) => step.textContent),
  };
}

// The errands of one service share a page, as somebody with several questions does: one after the other, begun anew for each.
for (const language of ["ja", "en"]) {
  for (const service of new Set(errands.map((errand) => errand.service))) {
    test(`${language} ${service}`, async ({ page }) => {
      const here = errands.filter((errand) => errand.service === service);
      await page.goto(`/${language === "en" ? "en/" : ""}services/${service}/`);
      await page.locator(".first-sight").waitFor({ state: "detached" });
      const findings = await assess(page, here.map(({ rule, answers }) => ({ service, rules: [rule], answers, language })));
      for (const [place, { rule, about, typed }] of here.entries()) {
        await test.step(`${rule}: ${about}`, async () => {
          if (place > 0) await page.getByRole("button", { name: language === "en" ? "Start anew" : "はじめから" }).click();
          await page.evaluate((rule) => (location.hash = rule), rule);
          await expect(page.locator(`.result[data-rule="${rule}"]`)).toBeVisible();
          for (const [path, value] of typed) await answer(page, path, value);
          await expect.poll(() => page.evaluate(shown, rule), { intervals: [20, 50, 100] }).toMatchObject(expected(findings[place]));
        });
      }
    });
  }
}
