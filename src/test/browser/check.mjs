// Walks through the pages in a real browser, as readers do. Usage: node check.mjs <address> <chromium> <java> <folder for screenshots>
import { join } from "node:path";
import { axe, base, check, end, fault, foreign, looks, open, shots } from "./browser.mjs";

const REFERENCE = "What is oligometastatic liver cancer and can it be cured?";

async function askedByScript() {
  const page = await open("asking");
  await page.goto(base + "/");
  await looks("home", page);
  // A page that is being left answers no questions, so it notes its progress for the one that follows.
  await page.evaluate(() => new MutationObserver(changes => sessionStorage.setItem("told", changes[0].target.textContent))
    .observe(document.querySelector("[data-progress]"), { childList: true }));
  await page.setRequestInterception(true);
  // A request that is let go late may find that interception has ended: then it goes on by itself.
  page.on("request", request => setTimeout(() => Promise.resolve().then(() => request.continue()).catch(() => {}), request.method() === "POST" ? 1500 : 0));
  await page.type("#question", REFERENCE);
  await page.click("form[data-ask] button");
  await page.waitForSelector("article", { timeout: 30000 });
  check("asking", await page.evaluate(() => sessionStorage.getItem("told")), "tells no progress");
  check("asking", new URL(page.url()).pathname.startsWith("/answers/what-is-oligometastatic-liver-cancer"), "ends at " + page.url());
  await page.setRequestInterception(false);
  return page;
}

async function answerIsRead(page) {
  await looks("answer", page);
  await page.setViewport({ width: 320, height: 700 });
  // A page that still glides under the pointer is missed by a machine's click.
  await page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]);
  await page.click(".short .cite a");
  const source = new URL(page.url()).hash;
  check("citation", /^#source-\d+$/.test(source), "leads to " + source);
  const seen = id => page.waitForFunction(target => {
    const box = document.querySelector(target).getBoundingClientRect();
    return box.top >= 0 && box.top < innerHeight;
  }, { timeout: 3000 }, id).catch(() => fault("citation", id + " is not in view"));
  await seen(source);
  await page.click(source + " .backs a");
  check("citation", /^#cite-\d+-1$/.test(new URL(page.url()).hash), "does not lead back");
  await seen(new URL(page.url()).hash);
  await wordsAreExplained(page, seen);
  await figuresAreChosen(page);
  await page.emulateMediaType("print");
  const shown = selector => page.$eval(selector, element => getComputedStyle(element).display !== "none");
  check("print", await shown(".checklist"), "has no checklist");
  check("print", await shown(".notice") && await shown(".disclaimer") && await shown(".sources"), "lacks notice, disclaimer or sources");
  check("print", !await shown(".invite") && !await shown(".toc"), "has what belongs to screens");
  await page.pdf({ path: join(shots, "answer.pdf"), format: "A4" });
  await page.emulateMediaType("screen");
  await feedbackIsGiven(page);
  await page.close();
}

async function wordsAreExplained(page, seen) {
  await page.click("article a.term");
  const word = new URL(page.url()).hash;
  check("word", word && await page.$eval(word, element => element.closest("#words") !== null), "leads to " + word);
  await seen(word);
  await page.click(word + " .back");
  await seen(new URL(page.url()).hash);
}

/** Figures on survival stand closed until a reader opens them. */
async function figuresAreChosen(page) {
  const open = () => page.$$eval("details.figures", all => all.map(one => one.open));
  check("figures", (await open()).length > 0 && !(await open()).includes(true), "do not stand closed");
  await page.click("details.figures summary");
  check("figures", (await open())[0], "do not open");
  await looks("figures", page);
}

async function feedbackIsGiven(page) {
  const thanked = () => page.waitForSelector("#thanks", { visible: true, timeout: 5000 }).catch(() => fault("feedback", "is not thanked for"));
  await page.click(".feedback [value=helpful]");
  await thanked();
  check("feedback", await page.evaluate(() => document.activeElement.id) === "thanks", "does not say so where the reader is");
  await looks("thanks", page);
  await page.reload();
  await page.click(".feedback summary");
  await looks("reasons", page);
  await page.click(".feedback [value=unclear]");
  await thanked();
}

async function withoutScript() {
  const page = await open("without script");
  await page.setJavaScriptEnabled(false);
  await page.goto(base + "/");
  await page.type("#question", "Can bladder cancer be cured?");
  await Promise.all([page.waitForNavigation(), page.click("form.ask button")]);
  check("without script", new URL(page.url()).pathname.startsWith("/answers/can-bladder-cancer-be-cured-"), "ends at " + page.url());
  await page.click(".feedback summary");
  await Promise.all([page.waitForNavigation(), page.click(".feedback [value=unsafe]")]);
  check("feedback without script", new URL(page.url()).hash === "#thanks", "ends at " + page.url());
  await page.waitForSelector("#thanks", { visible: true, timeout: 5000 }).catch(() => fault("feedback without script", "is not thanked for"));
  await page.close();
}

async function byKeyboard() {
  const page = await open("keyboard");
  await page.goto(base + "/");
  await page.keyboard.press("Tab");
  check("keyboard", await page.evaluate(() => document.activeElement.className) === "skip", "does not begin with a way to skip");
  for (let i = 0; i < 20 && await page.evaluate(() => document.activeElement.id) !== "question"; i++) {
    await page.keyboard.press("Tab");
  }
  await page.keyboard.type("What are the stages of kidney cancer?");
  await page.keyboard.press("Tab");
  await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  check("keyboard", page.url().includes("/answers/what-are-the-stages-of-kidney-cancer-"), "ends at " + page.url());
  await page.close();
}

/** Replies that are rendered from the POST itself, and pages that are not there. */
async function otherStates() {
  for (const [name, question, words] of [
    ["urgent", "I have a fever of 39 C and I am on chemo", "Please get medical help now"],
    ["crisis", "i want to kill myself", "You do not have to face this alone"],
    ["trouble", "is it curable?", "Which cancer is meant?"],
    ["personal", "My name is Maria Lopez, I am 54 and have stage 2 breast cancer. How is breast cancer treated?", "for you alone"],
    ["helpline", "How do people cope with breast cancer?", "1-800-4-CANCER"],
    ["caution", "Why does chemotherapy cause fever?", "If this is happening now"]
  ]) {
    const page = await open(name);
    await page.goto(base + "/");
    await page.type("#question", question);
    await Promise.all([page.waitForNavigation(), page.click("form.ask button")]);
    check(name, (await page.content()).includes(words), "does not say: " + words);
    await looks(name, page);
    await page.close();
  }
  const page = await open("missing");
  await page.goto(base + "/answers/aaaaaaaaaaaaaaaaaaaaaaaaaa");
  await looks("missing", page);
  await page.close();
}

/** The component in a page of somebody else, under a policy that allows its file and nothing inline. */
async function component() {
  const demo = await open("demo");
  await demo.goto(base + "/components/demo");
  const file = await demo.$eval("script[src*=cancer-answers]", script => script.src);
  await looks("demo", demo);
  await demo.close();

  const host = await foreign(file, "call-to-action='Call our nurses' call-to-action-url='/nurses'", async body => {
    const reply = await fetch(base + "/v1/answers", { method: "POST", body, headers: { "content-type": "application/json" } });
    return [reply.status, await reply.text()];
  });
  try {
    const page = await open("component", [base, host.address]);
    await page.goto(host.address);
    await page.evaluate(() => {
      window.told = [];
      for (const name of ["answer", "urgent", "problem"]) { addEventListener("cancer-answers-" + name, event => window.told.push(event.type)); }
    });
    const ask = async (question, told) => {
      await page.$eval("cancer-answers", element => { element.field.value = ""; element.field.focus(); });
      await page.keyboard.type(question);
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.waitForFunction(name => window.told.at(-1) === "cancer-answers-" + name, { timeout: 30000 }, told)
        .catch(() => fault("component", "did not tell " + told + " for: " + question));
    };
    const focused = () => page.$eval("cancer-answers", element => { const f = element.shadowRoot.activeElement; return f && f.textContent; });
    await ask("ab", "problem");
    await axe("component problem", page);
    await ask(REFERENCE, "answer");
    check("component", await focused() === REFERENCE, "does not move focus to the answer");
    await looks("component", page);
    await page.$eval("cancer-answers", element => element.shadowRoot.querySelector("sup a").click());
    check("component", /National Cancer Institute/.test(await focused()), "a citation does not lead to its source");
    await page.$eval("cancer-answers", element => element.shadowRoot.querySelector("li.now > a:last-child").click());
    check("component", await focused() === "1", "a source does not lead back");
    check("component", await page.$eval("cancer-answers", element => element.shadowRoot.querySelector("a.button").textContent) === "Call our nurses", "has not the page's call to action");
    await ask("i want to kill myself", "urgent");
    await axe("component urgent", page);
    await page.close();
  } finally {
    host.close();
  }
}

await end([async () => answerIsRead(await askedByScript()), withoutScript, byKeyboard, otherStates, component]);
