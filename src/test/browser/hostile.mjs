// An answer whose every field is hostile is shown and does nothing. Arguments more: ids of such answers.
import { join } from "node:path";
import { axe, base, check, end, fits, foreign, more, open, shots } from "./browser.mjs";

const MARKUP = "img, style, script, iframe, object, form [onfocus], [onmouseover], [onerror], [onload]";

async function onThePage(id, i) {
  const page = await open("hostile " + i);
  await page.goto(base + "/answers/" + id);
  check("hostile", (await page.$$("article " + MARKUP.replaceAll(", ", ", article "))).length === 0, "makes elements of text");
  check("hostile", (await page.$$("article a[href]")).length > 0, "is no answer");
  check("hostile", await page.$$eval("article a[href]", links => links.every(a => /^(https?|tel):$/.test(new URL(a.href).protocol))), "links to what is no page");
  for (const width of [320, 768, 1440]) {
    await page.setViewport({ width, height: 900 });
    await fits("hostile " + i + " " + width, page);
    await page.screenshot({ path: join(shots, "hostile-" + i + "-" + width + ".png") });
  }
  await axe("hostile " + i, page);
  await page.close();
}

async function inTheComponent(id) {
  const answer = await (await fetch(base + "/v1/answers/" + id)).json();
  const text = answer.question;
  const urgent = { ...answer, urgent: { kind: "emergency", title: text, text, steps: [text, text + " 911"] }, sections: [] };
  const demo = await open("hostile demo");
  await demo.goto(base + "/components/demo");
  const file = await demo.$eval("script[src*=cancer-answers]", script => script.src);
  await demo.close();
  const replies = [
    { ...answer, author: text, notice: { title: text, text }, disclaimer: text, callToAction: { title: text, text, label: text, url: "javascript:alert(1)" } },
    urgent];
  const problem = { type: text, title: text, detail: text };
  const host = await foreign(file, "", async () => replies.length ? [200, JSON.stringify(replies.shift())] : [422, JSON.stringify(problem)]);
  const page = await open("hostile component", [base, host.address]);
  await page.setViewport({ width: 320, height: 700 });
  await page.goto(host.address);
  for (const shown of ["h3", ".urgent", "#problem:not(:empty)"]) {
    await page.$eval("cancer-answers", element => element.ask("What is liver cancer?"));
    await page.waitForFunction(selector => document.querySelector("cancer-answers").shadowRoot.querySelector(selector), { timeout: 10000 }, shown);
    await fits("hostile component " + shown, page);
    check("hostile component " + shown, await page.$eval("cancer-answers", (element, markup) => element.shadowRoot.querySelectorAll(markup).length, MARKUP) === 0, "makes elements of text");
    check("hostile component " + shown, await page.$eval("cancer-answers", element => [...element.shadowRoot.querySelectorAll("a")]
      .every(a => /^(https?|tel):$/.test(new URL(a.href).protocol))), "links to what is no page");
  }
  host.close();
  await page.close();
}

await end(more.flatMap((id, i) => [() => onThePage(id, i), () => inTheComponent(id)]));
