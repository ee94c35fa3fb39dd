// What a host sends with each file, byte for byte as a browser gets it. Runs against the server of the tests and, by
// `cargo xtask verify-dist`, against real hosts; what is expected is written here in full, not read from their source.
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { Agent, type IncomingHttpHeaders, get } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, places, test } from "./site";

const dist = new URL("../../dist/", import.meta.url);
const compressed = /\.(br|gz)$/;

const files = (await readdir(dist, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && !compressed.test(entry.name))
  .map((entry) => `${entry.parentPath}/${entry.name}`.slice(dist.pathname.length).replace(/^\//, ""))
  // What a host reads and no reader asks for.
  .filter((file) => file !== "_headers")
  .sort();
const pages = files.filter((file) => file.endsWith("index.html"));

const addressOf = (file: string) => file.replace(/(^|\/)index\.html$/, "$1");

type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };

const ask = (address: string, headers: Record<string, string> = {}, agent?: Agent) =>
  new Promise<Answer>((resolve, reject) => {
    const request = get(address, { headers, agent }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part) => parts.push(part));
      answer.on("error", reject);
      answer.on("end", () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }));
    });
    request.on("error", reject);
  });

const policy = (header: string) => new Map(header.split(";").map((one) => one.trim()).map((one) => [one.split(" ")[0], one.split(" ").slice(1).join(" ")]));

const strict = {
  "default-src": "'none'",
  "script-src": "'self' 'wasm-unsafe-eval'",
  "style-src": "'self'",
  "img-src": "'self' data:",
  "font-src": "'self'",
  "connect-src": "'self'",
  "manifest-src": "'self'",
  "worker-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
};

// The list of the OWASP secure headers project, with the values that fit a site that keeps to itself.
const always = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
  "strict-transport-security": "max-age=63072000; includeSubDomains",
  "x-permitted-cross-domain-policies": "none",
  "x-dns-prefetch-control": "off",
};

const switchedOff = ["camera", "geolocation", "microphone", "payment", "usb", "serial", "hid", "midi", "clipboard-read", "display-capture"];

const types: Record<string, string> = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  ts: "text/plain; charset=utf-8",
  txt: "text/plain; charset=utf-8",
  wasm: "application/wasm",
  json: "application/json",
  webmanifest: "application/manifest+json",
  svg: "image/svg+xml",
  png: "image/png",
};

const judge = (file: string, { headers }: Answer) => {
  const folders = file.split("/").slice(0, -1);
  const [embed, engine] = [folders.includes("embed"), folders.includes("engine")];
  const permissions = String(headers["permissions-policy"]);
  const said = {
    ...Object.fromEntries(Object.keys(always).map((name) => [name, headers[name]])),
    policy: Object.fromEntries(policy(String(headers["content-security-policy"]))),
    frames: headers["x-frame-options"],
    resource: headers["cross-origin-resource-policy"],
    origin: headers["access-control-allow-origin"],
    switchedOn: switchedOff.filter((feature) => !permissions.includes(`${feature}=()`)),
    poweredBy: headers["x-powered-by"],
    serverVersion: /\d/.test(headers["server"] ?? ""),
  };
  expect.soft(said, file).toEqual({
    ...always,
    policy: { ...strict, "frame-ancestors": embed ? "*" : "'none'" },
    frames: embed ? undefined : "DENY",
    resource: embed || engine ? "cross-origin" : "same-origin",
    origin: engine ? "*" : undefined,
    switchedOn: [],
    poweredBy: undefined,
    serverVersion: false,
  });
};

for (const place of places) {
  test(`every file has its headers, its type and its forms at ${place}`, async ({ baseURL }) => {
    test.setTimeout(120_000);
    for (const file of files) {
      const address = new URL(`${place}${addressOf(file)}`, baseURL).href;
      const bytes = await readFile(new URL(file, dist));
      const plain = await ask(address);
      judge(file, plain);
      const type = plain.headers["content-type"]?.toLowerCase();
      expect.soft([plain.status, plain.body.equals(bytes), type, plain.headers["cache-control"]], file).toEqual([
        200,
        true,
        types[file.split(".").pop() ?? ""] ?? type,
        file.startsWith("assets/") ? "public, max-age=31536000, immutable" : "no-cache",
      ]);

      const forms = [
        { accepted: "gzip, deflate, br, zstd", encoding: "br", decode: brotliDecompressSync, form: "br" },
        { accepted: "gzip", encoding: "gzip", decode: gunzipSync, form: "gz" },
      ];
      for (const { accepted, encoding, decode, form } of forms) {
        const stored = await readFile(new URL(`${file}.${form}`, dist)).catch(() => undefined);
        const answer = await ask(address, { "accept-encoding": accepted });
        if (!stored) {
          expect.soft(answer.headers["content-encoding"], `${file} as ${form}`).toBeUndefined();
          continue;
        }
        const varies = /accept-encoding/i.test(String(answer.headers.vary));
        const same = answer.body.equals(stored) && decode(answer.body).equals(bytes);
        expect.soft([answer.headers["content-encoding"], varies, same], `${file} as ${form}`).toEqual([encoding, true, true]);
        judge(file, answer);
      }
    }
  });

  test(`what is not there is said in words, under the same policy, below ${place}`, async ({ baseURL }) => {
    for (const missing of ["no-such-page", "services/no-such/", "assets/page-0000000000000000.js", "%2e%2e/secret", "..%2fCargo.toml"]) {
      const answer = await ask(new URL(`${place}${missing}`, baseURL).href);
      expect.soft([400, 404], missing).toContain(answer.status);
      if (answer.status === 400) continue;
      expect.soft(answer.body.toString(), missing).toContain("There is no such page");
      expect.soft(answer.headers["cache-control"], missing).toBe("no-cache");
      judge("404.html", answer);
    }
  });

  test(`a folder without its slash leads to the page at ${place}`, async ({ baseURL }) => {
    const answer = await ask(new URL(`${place}about`, baseURL).href);
    expect([301, 302, 307, 308]).toContain(answer.status);
    const to = new URL(String(answer.headers.location), new URL(`${place}about`, baseURL));
    expect(to.href).toBe(new URL(`${place}about/`, baseURL).href);
  });
}

test("every HTML file says the policy itself, for hosts that send no header", async () => {
  for (const file of files.filter((file) => file.endsWith(".html"))) {
    const html = await readFile(new URL(file, dist), "utf8");
    const meta = /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(html);
    expect(Object.fromEntries(policy(meta?.[1] ?? "")), file).toEqual(strict);
    expect(html, file).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>|<style\b|\sstyle="|\son[a-z]+="/);
  }
});

test("every page opens without a violation, an error or a request to anybody else", async ({ context }) => {
  test.setTimeout(120_000);
  await context.addInitScript(() => addEventListener("securitypolicyviolation", (event) => console.error(`violation: ${event.violatedDirective} ${event.blockedURI}`)));
  const left = [...pages];
  const reader = async () => {
    const page = await context.newPage();
    for (let file = left.pop(); file !== undefined; file = left.pop()) {
      const answer = await page.goto(`/some/folder/${addressOf(file)}`, { waitUntil: "networkidle" });
      expect(answer?.status(), file).toBe(200);
    }
  };
  await Promise.all(Array.from({ length: 8 }, reader));
});

test("the configuration of Cloudflare Pages and Netlify gives every file the same headers", async () => {
  const rules = (await readFile(new URL("_headers", dist), "utf8")).split(/\n(?=\/)/).map((rule) => {
    const [pattern, ...lines] = rule.trim().split("\n");
    const headers = lines.map((line) => [line.slice(0, line.indexOf(":")).trim().toLowerCase(), line.slice(line.indexOf(":") + 1).trim()]);
    return { pattern, headers };
  });
  expect(rules.length).toBeLessThanOrEqual(100);
  for (const file of files) {
    const path = `/${addressOf(file)}`;
    const applying = rules.filter(({ pattern }) => (pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern));
    const named = applying.flatMap(({ headers }) => headers);
    const headers = Object.fromEntries(named);
    // Where two rules name one header, these hosts join the values.
    expect(Object.keys(headers).length, file).toBe(named.length);
    judge(file, { status: 200, headers, body: Buffer.alloc(0) });
  }
});

test("two hundred readers at once get every file whole", async ({ baseURL }) => {
  test.setTimeout(120_000);
  const html = await readFile(new URL("services/directory/index.html", dist), "utf8");
  const assets = [...html.matchAll(/"\.\.\/\.\.\/(assets\/[^"]+)"/g)].map(([, asset]) => asset);
  const visit = ["", "services/directory/", "en/services/managed-router/", "sw.js", ...assets];
  const digest = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");
  const right = new Map<string, string>();
  for (const path of visit) {
    const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
    right.set(path, digest(await readFile(new URL(`${file}.br`, dist))));
  }
  const start = Date.now();
  let answers = 0;
  const reader = async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    for (let round = 0; round < 3; round += 1) {
      for (const path of visit) {
        const answer = await ask(new URL(path, baseURL).href, { "accept-encoding": "br" }, agent);
        if (answer.status !== 200 || digest(answer.body) !== right.get(path)) throw new Error(`${answer.status} ${path}`);
        answers += 1;
      }
    }
    agent.destroy();
  };
  const ended = await Promise.allSettled(Array.from({ length: 200 }, reader));
  const wrong = ended.flatMap((one) => (one.status === "rejected" ? [String(one.reason)] : []));
  expect(wrong).toEqual([]);
  console.log(`${process.env.HOST_NAME ?? "the tests' server"}: ${answers} answers to 200 readers in ${Date.now() - start} ms, none wrong`);
});
