// By hand with decimal.js, from two moments as Yakkan takes them: Temporal tells how long the outage was.
import { Temporal } from "@js-temporal/polyfill";
import { about as bare, files as decimal, start as byHand } from "./decimal.mjs";
import { request } from "./yakkan.mjs";

export const about = { ...bare, name: "decimal.js with Temporal" };
export const files = [...decimal, "@js-temporal/polyfill/dist/index.esm.js"];

export const start = () => {
  const answer = byHand();
  return (one) => {
    const { service, answers } = request(one);
    const [{ began, restored }] = answers.incidents;
    const from = Temporal.PlainDateTime.from(began);
    const length = from.until(Temporal.PlainDateTime.from(restored));
    return answer({ service, fee: answers.monthlyFee, seconds: length.total({ unit: "seconds", relativeTo: from }) });
  };
};
