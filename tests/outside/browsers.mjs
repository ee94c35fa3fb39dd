// Called by `cargo xtask browsers`, which serves dist/ by nginx: the journeys that matter, in Firefox by puppeteer-core and
// in WebKit by its own driver. Prints Markdown for the README.
//
// Each journey is written once, over the few things that both drivers can do.
import { spawn } from "node:child_process";
import puppeteer from "puppeteer-core";
import { Builder, Capabilities } from "selenium-webdriver";

const base = process.env.BASE_URL;
const examples = JSON.parse(process.env.EXAMPLES);
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const until = async (what, test) => {
  for (let time = 0; time < 100; time += 1) {
    const said = await test().catch(() => undefined);
    if (said) return said;
    await pause(100);
  }
  throw new Error(`${what} did not come`);
};

const firefox = async () => {
  const browser = await puppeteer.launch({ browser: "firefox", executablePath: process.env.FIREFOX, headless: true });
  const page = await browser.newPage();
  const wrong = [];
  page.on("pageerror", (error) => wrong.push(error.message));
  return {
    version: await browser.version(),
    open: (path) => page.goto(new URL(path, base).href, { waitUntil: "load" }),
    run: (code) => page.evaluate(code),
    offline: undefined,
    wrong: () => wrong,
    close: () => browser.close(),
  };
};

const webkit = async () => {
  const driver = spawn(process.env.WEBKIT_DRIVER, ["--port=4471"], { stdio: "ignore" });
  await pause(1500);
  const options = { binary: process.env.MINI_BROWSER, args: ["--automation"] };
  const capabilities = new Capabilities({ browserName: "MiniBrowser", "webkitgtk:browserOptions": options });
  const session = await new Builder().usingServer("http://127.0.0.1:4471").withCapabilities(capabilities).build();
  return {
    version: `WebKitGTK ${(await session.getCapabilities()).get("browserVersion")}`,
    open: (path) => session.get(new URL(path, base).href),
    run: (code) => session.executeScript(`return ${code}`),
    wrong: () => [],
    close: async () => {
      await session.quit();
      driver.kill();
    },
  };
};

const text = (selector) => `(document.querySelector(${JSON.stringify(selector)})?.textContent ?? "").trim()`;

const journeys = {
  "open the front page": async ({ open, run }) => {
    await open("");
    await until("the heading", () => run(text("h1")));
  },
  "read an article by its link": async ({ open, run }) => {
    await open("services/directory/#art-12-2");
    await until("the article", () => run(`document.querySelector("#art-12-2")?.getBoundingClientRect().height > 0`));
  },
  "change the language": async ({ open, run }) => {
    await open("services/directory/");
    await run(`document.querySelector("a.language").click()`);
    await until("the English page", () => run(`document.documentElement.lang === "en" && location.pathname.includes("/en/")`));
  },
  "estimate every service from a shared link": async ({ open, run }) => {
    for (const { service, link } of examples) {
      await open("about/");
      await open(`services/${service}/#${link}`);
      const yen = await until(`the amount of ${service}`, () => run(`document.querySelector("#estimator .amount[data-yen]")?.textContent`));
      if (!/\d/.test(yen)) throw new Error(`${service} says ${yen}`);
    }
  },
  "type, and see the result change": async ({ open, run }) => {
    const [{ service, link }] = examples;
    await open("about/");
    await open(`services/${service}/#${link}`);
    const before = await until("the amount", () => run(text("#estimator .amount[data-yen]")));
    await run(`(() => {
      const field = [...document.querySelectorAll("#estimator input")].find((input) => input.value.replace(/,/g, "").includes("300000"));
      field.focus();
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set.call(field, "600000");
      field.dispatchEvent(new Event("input", { bubbles: true }));
      return true;
    })()`);
    await until("another amount", async () => (await run(text("#estimator .amount[data-yen]"))) !== before);
    await until("an address that follows", async () => !(await run("location.hash")).includes(link));
  },
  "keep the site for offline use": async ({ open, run }) => {
    await open("");
    const kept = `(async () => {
      for (const name of await caches.keys()) if (await (await caches.open(name)).match(new URL("services/directory/", location.href).href)) return true;
      return false;
    })()`;
    await until("the kept site", () => run(kept));
  },
};

let well = true;
const columns = [];
for (const [name, begin] of Object.entries({ Firefox: firefox, WebKit: webkit })) {
  const results = {};
  let version = name;
  try {
    const browser = await begin();
    version = browser.version.replace("/", " ");
    for (const [journey, go] of Object.entries(journeys)) {
      try {
        await go(browser);
        results[journey] = "passes";
      } catch (error) {
        well = false;
        results[journey] = "**fails**";
        process.stderr.write(`${version}: ${journey}: ${error.message}\n`);
      }
    }
    for (const error of browser.wrong()) {
      well = false;
      process.stderr.write(`${version}: ${error}\n`);
    }
    await browser.close();
  } catch (error) {
    well = false;
    process.stderr.write(`${version}: ${error.message}\n`);
  }
  columns.push({ version, results });
}
console.log(`| journey | ${columns.map(({ version }) => version).join(" | ")} |
|---|${"---|".repeat(columns.length)}
${Object.keys(journeys)
  .map((journey) => `| ${journey} | ${columns.map(({ results }) => results[journey] ?? "**did not run**").join(" | ")} |`)
  .join("\n")}

By \`cargo xtask browsers\`, over nginx. Chromium runs all end-to-end tests besides.`);
process.exit(well ? 0 : 1);
