// What the page and its worker need of the browser. Both sides send pairs: bytes that src/page/portfolio/wire.rs knows, and a
// file where one belongs to them.

/** A worker that runs the page's own script, which knows by the missing document that it is one. */
export const employ = (heard, failed) => {
  const script = document.querySelector('script[type="module"][src*="assets/"]').src;
  const worker = new Worker(script, { type: "module" });
  worker.onmessage = ({ data: [bytes, file] }) => heard(bytes, file);
  worker.onerror = (event) => {
    event.preventDefault();
    failed();
  };
  return worker;
};
/** The bytes are a window on all of the module's memory, and it is that which would be sent: they are taken out first. */
const own = (bytes) => bytes.slice();
export const tell = (worker, bytes, file) => worker.postMessage([own(bytes), file]);
export const dismiss = (worker) => {
  worker.onmessage = worker.onerror = null;
  worker.terminate();
};

/** The files that were chosen in a field or dropped; a field is free for the same ones again. */
export const filesOf = (source) => {
  const files = [...((source.dataTransfer ?? source).files ?? [])];
  if ("value" in source) source.value = "";
  return files;
};
/** The files that were pasted, or the table that was copied from a sheet; what is pasted into a field is meant for that. */
export const pastedOf = ({ target, clipboardData }, name) => {
  const files = [...(clipboardData?.files ?? [])];
  const text = target.closest?.("input, textarea") ? "" : (clipboardData?.getData("text/plain") ?? "");
  if (files.length === 0 && text.includes("\n")) files.push(fileOf(name, text));
  return files;
};
/** Shows that something is held over the page, or no longer. */
export const hold = (place, { type, relatedTarget }) => {
  if (type === "dragover") place.dataset.held = "";
  else if (relatedTarget === null) delete place.dataset.held;
};
export const nameOf = (file) => file.name;
export const fileOf = (name, text) => new File([text], name, { type: "text/csv" });

export const save = (name, file) => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};

/** The worker's side. */
export const isWorker = () => typeof document === "undefined" && typeof DedicatedWorkerGlobalScope !== "undefined";
export const serve = (heard) => {
  globalThis.onmessage = ({ data: [bytes, file] }) => heard(bytes, file);
};
export const report = (bytes, file) => globalThis.postMessage([own(bytes), file]);

/** Calls back once what was sent meanwhile has been heard; timers would wait some milliseconds longer each time. */
export const soon = (then) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    then();
  };
  port2.postMessage(0);
};

export const isLarger = (file, most) => file.size > most;
export const bytesOf = (file) => new Uint8Array(new FileReaderSync().readAsArrayBuffer(file));
export const decoded = (bytes, label) => new TextDecoder(label).decode(bytes);
export const blobOf = (text, type) => new Blob([text], { type });
