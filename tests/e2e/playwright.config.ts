// Called by `cargo xtask test e2e`, which serves the built page and names it, and the browser, in the environment.
import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: ".",
  outputDir: "../../target/e2e",
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  // One more than there are cores here: a page that waits leaves its core to another.
  workers: 3,
  timeout: 30_000,
  reporter: "list",
  use: {
    baseURL: process.env.BASE_URL,
    locale: "ja-JP",
    timezoneId: "Asia/Tokyo",
    // A trace of every test would take longer than the tests: `--trace on` with the one that fails.
    screenshot: "only-on-failure",
    // It fetches all other pages once a page rests, which only what is offline is about.
    serviceWorkers: "block",
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      args: [
        "--no-sandbox",
        "--disable-quic",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
});
