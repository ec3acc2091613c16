// What every walk through the pages shares: a browser, what is looked at on each page, and what was found wrong.
// Usage of a walk: node <walk>.mjs <address> <chromium> <java> <folder for screenshots>
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer from "puppeteer-core";

export const [base, chromium, java, shots, ...more] = process.argv.slice(2);
const { resolve } = createRequire(import.meta.url);
const AXE = readFileSync(resolve("axe-core/axe.min.js"), "utf8");
const VALIDATOR = resolve("vnu-jar/build/dist/vnu.jar");
const WIDTHS = [320, 768, 1440];
const faults = [];

export const fault = (where, what) => faults.push(where + ": " + what);
export const check = (where, right, what) => { if (!right) { fault(where, what); } };

mkdirSync(shots, { recursive: true });
const scratch = mkdtempSync(join(tmpdir(), "answers-browser-"));
const documents = join(scratch, "documents");
mkdirSync(documents);
const browser = await puppeteer.launch({
  executablePath: chromium, userDataDir: join(scratch, "profile"),
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"]
});

/** A page that reports what it complains of and whom it calls; its documents are kept as they were sent. */
export async function open(where, allowed = [base]) {
  const page = await browser.newPage();
  page.on("console", message => { if (message.type() === "error" && !/status of (404|422)/.test(message.text())) { fault(where, message.text()); } });
  page.on("pageerror", error => fault(where, error.message));
  page.on("dialog", dialog => { fault(where, "opens a dialog"); dialog.dismiss(); });
  page.on("request", request => check(where, /^(data|about):/.test(request.url()) || allowed.some(origin => request.url().startsWith(origin)), "calls " + request.url()));
  page.on("response", async response => {
    if (response.request().resourceType() === "document" && response.url().startsWith(base) && response.status() !== 303) {
      const name = where.replace(/\W+/g, "-") + "-" + new URL(response.url()).pathname.replace(/\W+/g, "").slice(0, 20) + "-" + response.status();
      await response.text().then(html => writeFileSync(join(documents, name + ".html"), html), () => {});
    }
  });
  return page;
}

export async function axe(where, page) {
  await page.evaluate(AXE);
  const violations = await page.evaluate(async () => (await axe.run(document)).violations.map(v => v.id + " at " + v.nodes.map(n => n.target).join(", ")));
  violations.forEach(violation => fault(where, violation));
}

/** Every width, light and dark: nothing runs over, axe finds nothing, and a screenshot for people. */
export async function looks(name, page) {
  for (const width of WIDTHS) {
    for (const scheme of ["light", "dark"]) {
      const where = name + " " + width + " " + scheme;
      await page.setViewport({ width, height: width < 500 ? 700 : 900 });
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
      await fits(where, page);
      await axe(where, page);
      await page.screenshot({ path: join(shots, name + "-" + width + "-" + scheme + ".png"), fullPage: true });
    }
  }
  for (const width of [320, 768]) {
    await page.setViewport({ width, height: 900 });
    await page.evaluate(() => { document.documentElement.style.fontSize = "200%"; });
    await fits(name + " at " + width + " and 200 % text", page);
    await page.screenshot({ path: join(shots, name + "-" + width + "-large.png"), fullPage: true });
    await page.evaluate(() => { document.documentElement.style.fontSize = ""; });
  }
}

export async function fits(where, page) {
  check(where, await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "runs over the side");
}

/** A page of somebody else with the component in it, under a policy that allows its file and nothing inline. What it posts, {@code answer} answers. */
export async function foreign(file, attributes, answer) {
  const host = createServer(async (request, response) => {
    if (request.method === "POST") {
      const chunks = [];
      for await (const chunk of request) { chunks.push(chunk); }
      const [status, body] = await answer(Buffer.concat(chunks));
      response.writeHead(status, { "content-type": "application/json" });
      response.end(body);
      return;
    }
    response.writeHead(200, { "content-type": "text/html", "content-security-policy": "default-src 'none'; script-src " + base + "; connect-src 'self'; img-src data:" });
    response.end("<!doctype html><html lang=en><title>Clinic</title><meta name=viewport content='width=device-width'><link rel=icon href=data:,><main><h1>Our clinic</h1>"
      + "<cancer-answers endpoint='' " + attributes + "></cancer-answers></main><script src='" + file + "'></script></html>");
  });
  await new Promise(ready => host.listen(0, "127.0.0.1", ready));
  return { address: "http://127.0.0.1:" + host.address().port + "/", close: () => host.close() };
}

/** Walks, has every document validated, prints what is wrong, and ends. */
export async function end(walks) {
  for (const walk of walks) {
    await walk().catch(error => fault(walk.name || "walk", error.stack));
  }
  await browser.close();
  try {
    execFileSync(java, ["-jar", VALIDATOR, "--skip-non-html", "--stdout", documents], { encoding: "utf8" });
  } catch (error) {
    fault("validator", error.stdout.replaceAll(documents, "") || error.message);
  }
  rmSync(scratch, { recursive: true, force: true });
  faults.forEach(line => console.log(line));
  process.exit(faults.length ? 1 : 0);
}
