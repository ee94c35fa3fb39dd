// Builds JavaScript's objects from the engine's tape, and spells its requests.

const NULL = 0, FALSE = 1, TRUE = 2, WHOLE = 3, WORD = 4, TEXT = 5, LIST = 6, ON_DEMAND = 8;

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

// Words live as long as the program: each is read once and then known by its address. The program's own data is
// smaller than this table, so that two addresses seldom share a place; where they do, the word is read again.
const PLACES = 1 << 18;
const words = new Array(PLACES);
const decoder = new TextDecoder();
let memory, numbers, texts, at, textAt;

export function remember(kept) {
  memory = kept;
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
        if (numbers[at] === ON_DEMAND) leaveUnread(object, key);
        else object[key] = value();
      }
      return object;
    }
  }
}

/** A field that is read from its own piece of the tape when it is first looked at. */
function leaveUnread(object, key) {
  const length = numbers[at + 1];
  const textLength = numbers[at + 2];
  const start = at + 3;
  const tape = numbers.slice(start, start + length);
  const text = texts.substring(textAt, textAt + textLength);
  at = start + length;
  textAt += textLength;
  const settle = (value) => Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  Object.defineProperty(object, key, {
    enumerable: true,
    configurable: true,
    get: () => {
      const value = objects(tape, text);
      settle(value);
      return value;
    },
    set: settle,
  });
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
