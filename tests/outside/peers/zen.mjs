// GoRules ZEN, native: a decision table for the tiers, then an expression.
import { ZenEngine } from "@gorules/zen-engine";
import { BEYOND, TIERS } from "./cases.mjs";

export const about = { name: "GoRules ZEN, native", numbers: "28 digits", explained: "no" };
export const files = ["@gorules/zen-engine-linux-x64-gnu/zen-engine.linux-x64-gnu.node"];

let from = -1;
const rules = [...TIERS, { to: Infinity, share: BEYOND }].map(({ to, share: [over, under] }, index) => {
  const range = to === Infinity ? `> ${from}` : `(${from}..${to}]`;
  from = to;
  return { _id: `r${index}`, seconds: range, over: String(over), under: String(under) };
});

const decision = {
  nodes: [
    { id: "in", type: "inputNode", name: "request", position: { x: 0, y: 0 } },
    {
      id: "tiers",
      type: "decisionTableNode",
      name: "tiers",
      position: { x: 1, y: 0 },
      content: {
        hitPolicy: "first",
        passThrough: true,
        inputs: [{ id: "seconds", name: "seconds", field: "seconds" }],
        outputs: [
          { id: "over", name: "over", field: "over" },
          { id: "under", name: "under", field: "under" },
        ],
        rules,
      },
    },
    {
      id: "amount",
      type: "expressionNode",
      name: "amount",
      position: { x: 2, y: 0 },
      content: {
        expressions: [
          { id: "t", key: "tier", value: "floor(fee * over / under)" },
          {
            id: "y",
            key: "yen",
            value: "service == 'directory' ? min([fee, $.tier + floor(fee * floor(seconds / 86400) / 30)]) : $.tier",
          },
        ],
      },
    },
    { id: "out", type: "outputNode", name: "response", position: { x: 3, y: 0 } },
  ],
  edges: [
    { id: "1", sourceId: "in", targetId: "tiers", type: "edge" },
    { id: "2", sourceId: "tiers", targetId: "amount", type: "edge" },
    { id: "3", sourceId: "amount", targetId: "out", type: "edge" },
  ],
};

export const compiled = () => new ZenEngine().createDecision(decision);

export const start = () => {
  const decision = compiled();
  return async (one) => (await decision.evaluate(one)).result.yen;
};
