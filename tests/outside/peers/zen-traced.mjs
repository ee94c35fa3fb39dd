// The same decision with its trace, which is what ZEN has for an explanation.
import { about as bare, compiled, files } from "./zen.mjs";

export const about = { ...bare, name: "GoRules ZEN, native, traced", explained: "trace of its nodes" };
export { files };
export const start = () => {
  const decision = compiled();
  return async (one) => {
    const { result, trace } = await decision.evaluate(one, { trace: true });
    if (trace === undefined) throw new Error("ZEN gave no trace");
    return result.yen;
  };
};
