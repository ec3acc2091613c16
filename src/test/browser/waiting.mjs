// Asks what a model must first write, with script and without, and looks at the page that waits. One argument more: the id of an answer that is never there.
import { base, check, end, fault, looks, more, open } from "./browser.mjs";

async function withScript() {
  const page = await open("waiting");
  await page.goto(base + "/");
  await page.type("#question", "Can kidney cancer be cured?");
  await Promise.all([page.waitForNavigation(), page.click("form.ask button")]);
  const told = await page.$eval("[data-await]", waiting => waiting.textContent).catch(() => "");
  check("waiting", told.includes("Your answer is being written"), "does not say that the answer is being written");
  await page.waitForFunction(() => document.querySelector("[data-await] [data-progress]")?.textContent || document.querySelector("article"), { timeout: 5000 })
    .catch(() => fault("waiting", "tells no progress"));
  await page.waitForSelector("article", { timeout: 30000 });
  check("waiting", new URL(page.url()).pathname.startsWith("/answers/can-kidney-cancer-be-cured-"), "ends at " + page.url());
  await page.close();
}

async function withoutScript() {
  const page = await open("waiting without script");
  await page.setJavaScriptEnabled(false);
  await page.goto(base + "/");
  await page.type("#question", "Can thyroid cancer be cured?");
  await Promise.all([page.waitForNavigation(), page.click("form.ask button")]);
  check("waiting without script", (await page.content()).includes("Your answer is being written"), "does not say that the answer is being written");
  await page.waitForSelector("article", { timeout: 30000 });
  check("waiting without script", new URL(page.url()).pathname.startsWith("/answers/can-thyroid-cancer-be-cured-"), "ends at " + page.url());
  await page.close();
}

async function thePageThatWaits() {
  const page = await open("pending");
  await page.goto(base + "/answers/" + more[0]);
  await page.waitForFunction(() => document.querySelector("[data-progress]").textContent, { timeout: 5000 });
  await looks("pending", page);
  check("pending", await page.$("[data-await]"), "does not go on waiting");
  await page.close();
}

await end([withScript, withoutScript, thePageThatWaits]);
