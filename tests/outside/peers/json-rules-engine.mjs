// json-rules-engine decides which tier applies; it has no arithmetic, so the amounts are worked out beside it.
import { Engine } from "json-rules-engine";
import { BEYOND, TIERS } from "./cases.mjs";

export const about = { name: "json-rules-engine", numbers: "floating point", explained: "names the rule" };
export const files = ["json-rules-engine/dist/index.js"];

export const start = () => {
  const engine = new Engine();
  let from = -1;
  for (const { to, share } of [...TIERS, { to: Infinity, share: BEYOND }]) {
    const all = [
      { fact: "seconds", operator: "greaterThan", value: from },
      { fact: "seconds", operator: "lessThanInclusive", value: to },
    ];
    engine.addRule({ conditions: { all }, event: { type: "tier", params: { share } } });
    from = to;
  }
  return async ({ service, fee, seconds }) => {
    const { events } = await engine.run({ seconds });
    const [over, under] = events[0].params.share;
    const tier = Math.floor((fee * over) / under);
    if (service !== "directory") return tier;
    return Math.min(fee, tier + Math.floor((fee * Math.floor(seconds / 86_400)) / 30));
  };
};
