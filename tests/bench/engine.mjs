// How long the engine takes in WebAssembly under Node, beside the tier rule written by hand with decimal.js, both in
// one run and in turns: `cargo xtask bench`. The hand-written rule shows no working and knows no readings.
import { readFile } from "node:fs/promises";
import Decimal from "decimal.js";

const folder = new URL("../../dist/engine/", import.meta.url);
const engine = await import(new URL("yakkan.js", folder));
await engine.default({ module_or_path: await readFile(new URL("yakkan_bg.wasm", folder)) });

const FEE = 300_001;
const two = (number) => String(number).padStart(2, "0");

/** So many outages, two days apart. */
function outages(count) {
  return Array.from({ length: count }, (_, index) => {
    const day = `${1990 + Math.floor(index / 168)}-${two(1 + (Math.floor(index / 14) % 12))}-${two(1 + (index % 14) * 2)}`;
    return { began: `${day}T10:00`, restored: `${day}T12:${two((index % 50) + 1)}` };
  });
}

const request = (count, range) => ({
  service: "cloud-exchange-m",
  rules: ["credit"],
  range,
  answers: { monthlyFee: FEE, incidents: outages(count) },
});

const MINUTE = 60_000;
const TIERS = [
  [30, 0, 1],
  [60, 1, 90],
  [12 * 60, 1, 30],
  [24 * 60, 1, 10],
  [3 * 24 * 60, 1, 5],
  [7 * 24 * 60, 1, 3],
  [14 * 24 * 60, 1, 2],
  [Infinity, 1, 1],
];

/** The tier rule by hand: each outage's share of the fee, rounded down, each month up to the fee. */
function byHand({ answers: { monthlyFee, incidents } }) {
  const months = new Map();
  for (const { began, restored } of incidents) {
    const minutes = (Date.parse(`${restored}+09:00`) - Date.parse(`${began}+09:00`)) / MINUTE;
    const [, over, under] = TIERS.find(([to]) => minutes <= to);
    const credit = new Decimal(monthlyFee).times(over).div(under).floor();
    const month = began.slice(0, 7);
    months.set(month, Decimal.min((months.get(month) ?? new Decimal(0)).plus(credit), monthlyFee));
  }
  return [...months.values()].reduce((sum, credit) => sum.plus(credit), new Decimal(0)).toNumber();
}

/** Everything that is in an answer but its questions is looked at. */
function read(answer) {
  let seen = 0;
  const look = (value) => {
    if (value !== null && typeof value === "object") for (const key in value) look(value[key]);
    else seen += 1;
  };
  look(answer.findings);
  return seen;
}

const rows = [];
for (const count of [1, 10, 100, 1000]) {
  const given = request(count, true);
  const without = request(count, false);
  const [mine, theirs] = [engine.assess(given).findings[0].outcome.amount.yen, byHand(given)];
  if (mine !== theirs) throw new Error(`${mine} is not ${theirs}`);
  const works = {
    "this engine, result read": () => read(engine.assess(given)),
    "this engine, without range": () => read(engine.assess(without)),
    "by hand with decimal.js": () => byHand(given),
  };
  for (const [name, perSecond] of Object.entries(inTurns(works))) rows.push({ count, name, perSecond });
}
const many = Array.from({ length: 10_000 }, () => request(1, true));
const { each } = inTurns({ each: () => engine.assessMany(many) }, 3);
rows.push({ count: 1, name: "assessMany, 10,000 at once, each", perSecond: each * many.length });

for (const { count, name, perSecond } of rows) {
  const hand = rows.find((row) => row.count === count && row.name.startsWith("by hand"));
  const ratio = (perSecond / hand.perSecond).toFixed(2);
  console.log(`${String(count).padStart(5)} outages  ${name.padEnd(34)} ${perSecond.toFixed(0).padStart(9)} a second  ${ratio} times by hand`);
}

/** Each work's best rate over several rounds, the works taking turns. */
function inTurns(works, rounds = 7) {
  const best = {};
  for (let round = 0; round <= rounds; round++) {
    for (const [name, work] of Object.entries(works)) {
      const start = performance.now();
      let calls = 0;
      do {
        work();
        calls += 1;
      } while (performance.now() - start < 60);
      const rate = (calls * 1000) / (performance.now() - start);
      if (round > 0) best[name] = Math.max(best[name] ?? 0, rate);
    }
  }
  return best;
}
