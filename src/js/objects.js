// Builds JavaScript's objects from the engine's tape, and spells its requests.

const NULL = 0, FALSE = 1, TRUE = 2, WHOLE = 3, WORD = 4, TEXT = 5, LIST = 6;

class RequestError extends Error {
  constructor(problems) {
    super(problems.map((problem) => `${problem.path}: ${problem.message}`).join("\n"));
    this.name = "RequestError";
    this.problems = problems;
  }
}

/** A request as JSON text. What JSON cannot hold is spelled as null, which no field accepts. */
export function spelled(request) {
  const holdable = (_, value) =>
    value === undefined || typeof value === "bigint" || typeof value === "function" || typeof value === "symbol" ? null : value;
  try {
    return JSON.stringify(request) ?? "null";
  } catch {
    try {
      return JSON.stringify(request, holdable) ?? "null";
    } catch {
      return "null";
    }
  }
}

export function refusal(tape, text) {
  return new RequestError(objects(tape, text));
}

// Words live as long as the program: each is read once and then known by its address. Two addresses may share a place of
// this table, and the word is read again then; a table as large as the program's data would be long in the making.
const PLACES = 1 << 12;
const words = new Array(PLACES);
const decoder = new TextDecoder();
let memory, asked, numbers, texts, at, textAt;

export function remember(kept, questions) {
  memory = kept;
  asked = questions;
}

/** An assessment; its questions are found from the request when they are first looked at. */
export function assessment(tape, text, request) {
  const answer = objects(tape, text);
  const settle = (value) =>
    Object.defineProperty(answer, "questions", { value, enumerable: true, configurable: true, writable: true });
  return Object.defineProperty(answer, "questions", {
    enumerable: true,
    configurable: true,
    get: () => settle(asked(request)).questions,
    set: settle,
  });
}

/** The objects a tape describes. */
export function objects(tape, text) {
  numbers = tape;
  texts = text;
  at = 0;
  textAt = 0;
  return value();
}

function value() {
  switch (numbers[at++]) {
    case NULL:
      return null;
    case FALSE:
      return false;
    case TRUE:
      return true;
    case WHOLE: {
      const lower = numbers[at++];
      return (numbers[at++] | 0) * 4294967296 + lower;
    }
    case WORD:
      return word();
    case TEXT: {
      const start = textAt;
      textAt += numbers[at++];
      return texts.substring(start, textAt);
    }
    case LIST: {
      const count = numbers[at++];
      const list = new Array(count);
      for (let index = 0; index < count; index++) list[index] = value();
      return list;
    }
    default: {
      const object = {};
      for (let count = numbers[at++]; count > 0; count--) {
        const key = word();
        object[key] = value();
      }
      return object;
    }
  }
}

function word() {
  const address = numbers[at++];
  const length = numbers[at++];
  const known = words[address & (PLACES - 1)];
  if (known !== undefined && known.address === address && known.length === length) return known.word;
  const word = decoder.decode(new Uint8Array(memory.buffer, address, length));
  words[address & (PLACES - 1)] = { address, length, word };
  return word;
}
