export type RuleId = "eligibility" | "fees" | "end" | "early-termination" | "credit" | "conversion";
/** Whole yen, 0 to 9,999,999,999. */
export type Yen = number;
/** A whole number, 0 to 999 (`neededQps`: 0 to 99,999). */
export type Count = number;
/** `2025-01-31` */
export type Day = string;
/** `2025-01-31T10:00`, seconds and an offset may follow; without one it is Japan time. */
export type Moment = string;
export type Unsure = "yes" | "no" | "unsure";
export type Language = "ja" | "en";

export interface Request {
  service: ServiceId;
  answers?: Answers;
  readings?: { [id: string]: string };
  rules?: RuleId[];
  range?: boolean;
  today?: Day;
  language?: Language;
}

export interface Answers {
  item?: string;
  monthlyFee?: Yen;
  initialFee?: Yen;
  startedOn?: Day;
  contractedOn?: Day;
  options?: OptionAnswer[];
  connections?: { to: "office-365" | "azure-public"; monthlyFee?: Yen; startedOn?: Day }[];
  equipmentChangedOn?: Day[];
  cancellation?: {
    noticeArrivedOn?: Day;
    requestedFor?: Day;
    endedOn?: Day;
    ground?: "ordinary" | "article-28" | "abolished" | "unknown";
  };
  wantedEnd?: Day;
  dutyBreached?: Unsure;
  incidents?: Incident[];
  uptimes?: Uptime[];
  dns?: {
    zones?: Count;
    zoneMonthlyFee?: Yen;
    zoneInitialFee?: Yen;
    neededQps?: number;
    qpsUnitMonthlyFee?: Yen;
    trafficManagement?: Count;
    trafficMonthlyFee?: Yen;
    trafficInitialFee?: Yen;
  };
  oneTime?: { what: string; fee?: Yen }[];
  period?: { from: Day; to: Day };
  holds?: { [key: string]: Unsure | string | Count };
  formerly?: string;
}

export interface OptionAnswer {
  option: string;
  monthlyFee?: Yen;
  initialFee?: Yen;
  startedOn?: Day;
  changedOn?: Day[];
  stop?: { noticeArrivedOn?: Day; requestedFor?: Day };
  endedOn?: Day;
}

export interface Incident {
  began?: Moment;
  restored?: Moment;
  noticed?: Moment;
  guaranteeBroken?: Unsure;
  unusable?: Unsure;
  cause?: "provider" | "microsoft" | "customer" | "other" | "unknown";
  announced?: { from: Moment; to: Moment }[];
  notice?: { detected: Moment; sent: Moment | null };
}

export interface Uptime {
  month: string;
  of: "managed-dns" | "traffic-management";
  percent?: string;
  failedSlots?: number;
  cause?: Incident["cause"];
}

export interface Assessment {
  service: ServiceId;
  edition: Day;
  findings: Finding[];
  questions: Question[];
}

export interface Finding {
  rule: RuleId;
  title: string;
  status: "settled" | "disputed" | "incomplete" | "no-rule";
  outcome: Outcome | null;
  missing: string[];
  assumed: string[];
  readings: string[];
  clauses: Clause[];
  steps: Step[];
  warnings: { code: string; clause: Clause | null; message: string }[];
}

export interface Clause { id: string; text: string }
export interface Step { says: string; value: string; clause: Clause | null; reading: string | null }
export interface Money { yen: number; exact: string }
export interface Amount extends Money { low: Money; high: Money }

export interface Question {
  path: string;
  label: string;
  help: string;
  kind: string;
  options?: { value: string; label: string }[];
  clause: Clause | null;
  default?: unknown;
  answered: boolean;
}

export type Outcome =
  | { kind: "credit"; amount: Amount; claimBy: Day | null; months: CreditMonth[] }
  | { kind: "charge"; amount: Amount; lines: ChargeLine[] }
  | {
      kind: "end";
      endsOn: Day | null;
      options: { index: number; option: string; endsOn: Day | null }[];
      returnBy: Day | null;
      latestNotice: Day | null;
    }
  | { kind: "fees"; initial: Yen; monthly: Yen; oneTime: Yen; overPeriod: Money | null; lines: FeeLine[] }
  | {
      kind: "eligibility";
      eligible: boolean | null;
      checks: { id: string; holds: boolean | null; clause: Clause; message: string }[];
    }
  | { kind: "conversion"; became: string[]; on: Day | null; clause: Clause; message: string };

export interface CreditMonth {
  month: string;
  lines: CreditLine[];
  cap: { yen: Yen; clause: Clause } | null;
  amount: Money;
  claimBy: Day | null;
}

export interface CreditLine {
  by: "24-hour" | "tier" | "notice" | "uptime";
  incident: number | null;
  of: Uptime["of"] | null;
  share: string;
  base: Yen;
  amount: Money;
  claimableOn: Day | null;
  claimBy: Day | null;
  reason: string | null;
  clause: Clause;
}

export interface ChargeLine {
  what: string;
  from: Day | null;
  ends: Day | null;
  endsOn: Day | null;
  residual: { from: Day; to: Day; days: number } | null;
  monthlyFee: Yen;
  amount: Money;
  reason: string | null;
  clause: Clause;
}

export interface FeeLine {
  what: string;
  when: "initial" | "monthly" | "one-time";
  unit: Yen;
  count: number;
  amount: Yen;
  clause: Clause;
  owedFrom: "acceptance" | "billing-start" | "change-accepted" | "not-written";
}

export interface ServiceInfo {
  id: ServiceId;
  name: string;
  edition: Day;
  document: string | null;
  terms: Article[];
  revisions: { on: Day; says: string }[];
  defined: { term: string; means: string; passage: string | null }[];
  rules: { id: RuleId; title: string }[];
  items: { id: string; name: string }[];
  options: { id: string; name: string }[];
  readings: ReadingInfo[];
}

export interface Article {
  id: string;
  heading: string;
  passages: {
    id: string;
    says: string;
    rows: string[][];
    note: string | null;
    mark: "computed" | "shown" | "general";
    rules: RuleId[];
  }[];
}

export interface ReadingInfo {
  id: string;
  question: string;
  options: { id: string; label: string; means: string }[];
  why: string;
  ask: string;
}

export interface RequestError extends Error {
  name: "RequestError";
  problems: { path: string; code: string; message: string }[];
}
