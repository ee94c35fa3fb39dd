// The engine's module as other sites import it: what wasm-bindgen made, begun faster where the bytes are at hand.
import load, { initSync } from "./glue.js";

export * from "./glue.js";

export default async function init(options) {
  const given = options?.module_or_path;
  // Otherwise wasm-bindgen asks whether it is a `Request` or a `Response`, and Node makes those when they are first named,
  // which takes longer than everything up to the first answer.
  if (ArrayBuffer.isView(given) || given instanceof ArrayBuffer || given instanceof WebAssembly.Module) {
    if (given instanceof WebAssembly.Module) return initSync({ module: given });
    // Compiling at once costs less in all, but would hold up what a page is drawing.
    const atOnce = typeof document === "undefined";
    return initSync({ module: atOnce ? new WebAssembly.Module(given) : await WebAssembly.compile(given) });
  }
  return load(options);
}
