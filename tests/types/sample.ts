// A program as another site would write it; it is checked against the engine's types, never run.
import init, { assess, assessMany, services, version } from "../../dist/engine/yakkan.js";
import type { Assessment, Incident, Outcome, Request, RequestError } from "../../dist/engine/yakkan.js";

await init();
const incident: Incident = { began: "2025-06-02T00:00", restored: "2025-06-03T00:00", cause: "provider" };
const request: Request = {
  service: "directory",
  rules: ["credit"],
  readings: { "yen-fraction": "floor" },
  answers: { monthlyFee: 98_765, dutyBreached: "no", incidents: [incident] },
  today: "2025-07-01",
  language: "en",
};

function worth(outcome: Outcome | null): number {
  switch (outcome?.kind) {
    case "credit":
      return outcome.months.flatMap((month) => month.lines).reduce((sum, line) => sum + line.amount.yen, 0);
    case "charge":
      return outcome.amount.high.yen;
    case "fees":
      return outcome.overPeriod?.yen ?? outcome.monthly;
    default:
      return 0;
  }
}

try {
  const answer: Assessment = assess(request);
  for (const finding of answer.findings) {
    const steps: string[] = finding.steps.map((step) => `${step.says} ${step.value} ${step.clause?.text ?? ""}`);
    console.log(finding.title, finding.status, worth(finding.outcome), steps.length, finding.warnings[0]?.code);
  }
  console.log(answer.questions.filter((question) => !question.answered).map((question) => question.label));
} catch (error) {
  for (const problem of (error as RequestError).problems) console.error(problem.path, problem.code, problem.message);
}

for (const row of assessMany([request, request])) {
  if ("problems" in row) console.error(row.problems.length);
  else console.log(row.edition);
}

console.log(version(), services("ja").map((service) => [service.id, service.terms.length, service.readings[0]?.ask]));

// @ts-expect-error: a rule that does not exist
assess({ service: "directory", rules: ["refund"] });
// @ts-expect-error: an amount is a number
assess({ service: "directory", answers: { monthlyFee: "98765" } });
