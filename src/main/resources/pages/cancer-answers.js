/*
 * <cancer-answers>: asks Navis Answers from inside any page. One file, no dependencies; works under a strict
 * Content-Security-Policy that allows this file (script-src) and the endpoint (connect-src).
 *
 * Attributes: endpoint            address of the service; empty for the page's own
 *             topic               slug of the cancer that questions are about, such as liver-cancer
 *             partner-key         public key of a partner: its quota and its invitation
 *             theme               light or dark; without it as the reader's system is set
 *             lang                language of the answers, sent as Accept-Language
 *             call-to-action      label of your own invitation in place of ours; with call-to-action-url
 * Events (bubbling, composed; none holds what was typed):
 *             cancer-answers-answer {id, kept}, -urgent {kind}, -problem {type}, -call-to-action {url} (cancellable)
 * Style:      --cancer-answers-accent, --cancer-answers-font
 */
(() => {
  "use strict";
  if (customElements.get("cancer-answers")) {
    return;
  }

  const CSS = `
    :host { display: block; color-scheme: light dark; container-type: inline-size;
      --ground: #fff; --ink: #1c2b30; --soft: #4a5b61; --line: #d9d5ca; --edge: #7b8a8a; --accent: var(--cancer-answers-accent, #0b6158);
      --on: #fff; --tint: #e4f1ee; --note: #f4efe0; --danger: #a1122b; --danger-tint: #fdecee; }
    @media (prefers-color-scheme: dark) { :host(:not([theme="light"])) { DARK } }
    :host([theme="dark"]) { DARK color-scheme: dark; }
    :host([theme="light"]) { color-scheme: light; }
    :host([hidden]), [hidden] { display: none !important; }
    * { box-sizing: border-box; }
    .box { background: var(--ground); color: var(--ink); border: 1px solid var(--line); border-radius: .75rem; padding: 1.5rem; padding: min(1.5rem, 5cqi);
      font: 1rem/1.6 var(--cancer-answers-font, system-ui, -apple-system, "Segoe UI", Roboto, sans-serif); overflow-wrap: anywhere; }
    h2, h3 { line-height: 1.25; margin: 1.5rem 0 .5rem; }
    h2 { font-size: 1.4rem; font-size: min(1.4rem, 11cqi); margin-top: 0; } h3 { font-size: 1.1rem; }
    p, ul, ol { margin: 0 0 1rem; } li { margin-bottom: .35rem; }
    label { display: block; font-weight: 700; } .soft { color: var(--soft); font-size: .9rem; }
    textarea { width: 100%; font: inherit; color: inherit; background: transparent; border: 1.5px solid var(--edge); border-radius: .5rem; padding: .75rem; margin: .5rem 0 .75rem; resize: vertical; }
    button, .button { display: inline-block; font: inherit; font-weight: 650; min-height: 2.75rem; padding: .6rem 1.2rem; border: 0; border-radius: .5rem; background: var(--accent); color: var(--on); text-decoration: none; cursor: pointer; }
    button[aria-disabled="true"] { background: var(--tint); color: var(--accent); cursor: progress; }
    a { color: var(--accent); } a.button { color: var(--on); }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
    h2:focus, li:focus { outline: none; }
    .note { background: var(--note); border-radius: .5rem; padding: .75rem 1rem; font-size: .9rem; }
    .note p { margin: 0; }
    .urgent { background: var(--danger-tint); border: 3px solid var(--danger); border-radius: .75rem; padding: 1.25rem; }
    .urgent h2, .urgent a { color: var(--danger); } .urgent a { font-weight: 700; white-space: nowrap; }
    .urgent :last-child { margin-bottom: 0; }
    .status:empty { display: none; } .status { margin: .75rem 0 0; }
    .result:not(:empty) { border-top: 1px solid var(--line); margin-top: 1.5rem; padding-top: 1.5rem; }
    sup { line-height: 0; font-size: .74em; } sup a { padding: .7em .3em; margin: 0 -.1em 0 -.2em; text-decoration: none; font-weight: 600; }
    .short, .takeaway { border-radius: .5rem; padding: 1rem 1.25rem; margin: 1.25rem 0; } .short { border: 1px solid var(--line); border-top: .25rem solid var(--accent); }
    .takeaway { background: var(--tint); } .short h3, .takeaway h3 { margin-top: 0; } .short p, .takeaway p { margin: 0; }
    .term { text-decoration-style: dotted; color: inherit; } .words div { margin-bottom: .6rem; } .words dt { font-weight: 700; } .words dd { margin: 0; }
    summary { cursor: pointer; min-height: 2.75rem; padding: .6rem 0; font-weight: 650; } .line { background: var(--note); border-radius: .5rem; padding: .75rem 1rem; }
    .source:target, .now, .source.now { background: var(--note); }`
    .replaceAll("DARK", `--ground: #182226; --ink: #e7edec; --soft: #a9b8bb; --line: #2f3f45; --edge: #74868b; --accent: var(--cancer-answers-accent, #7fd4c6);
      --on: #06231f; --tint: #15312e; --note: #2a2617; --danger: #ffa3ad; --danger-tint: #3a171e;`);

  const STEPS = [[0, "Looking for an answer…"], [2, "Gathering what our sources say…"],
    [6, "Writing, and checking each sentence against its source…"], [15, "Still writing. It seldom takes more than 25 seconds…"]];
  const UNSEEN = /[\p{Cc}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF]+/gu;

  const NUMBER = /(\+\d[\d -]{5,16}\d|\b\d{1,4}(?:[ -]\d{3,4}){1,3}\b|\b\d{3,15}\b)/;

  /** An element with attributes and children; text is only ever text. */
  const el = (name, attributes = {}, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      element.setAttribute(key, value);
    }
    element.append(...children.map(child => typeof child === "string" ? child.replace(UNSEEN, " ") : child));
    return element;
  };

  const web = url => {
    try {
      return /^https?:$/.test(new URL(url).protocol) ? url : null;
    } catch {
      return null;
    }
  };

  /** Where a term stands in a text as words of its own; -1 where it does not. */
  const whole = (text, term) => {
    const edge = c => !c || !/[\p{L}\p{N}]/u.test(c);
    for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
      if (edge(text[at - 1]) && edge(text[at + term.length])) {
        return at;
      }
    }
    return -1;
  };

  class CancerAnswers extends HTMLElement {
    #root = this.attachShadow({ mode: "open" });
    #timers = [];
    #asking = null;

    connectedCallback() {
      if (this.#root.childElementCount) {
        return;
      }
      if ("adoptedStyleSheets" in this.#root) {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(CSS);
        this.#root.adoptedStyleSheets = [sheet];
      }
      this.field = el("textarea", { id: "q", rows: "3", maxlength: "2000", required: "", "aria-describedby": "hint problem", autocomplete: "off" });
      this.button = el("button", { type: "submit" }, "Get an answer");
      this.status = el("p", { class: "status soft", role: "status" });
      this.problem = el("p", { class: "status", id: "problem", role: "alert" });
      this.result = el("div", { class: "result" });
      const form = el("form", {}, el("label", { for: "q" }, "Ask a question about cancer"),
        el("p", { id: "hint", class: "soft" }, "Please leave out names, dates and record numbers. What you type is not stored."),
        this.field, this.button, this.status, this.problem);
      form.addEventListener("submit", event => { event.preventDefault(); this.ask(this.field.value); });
      this.#root.append(el("div", { class: "box", role: "group", "aria-label": "Questions about cancer" }, form, this.result));
    }

    disconnectedCallback() {
      this.#rest();
    }

    /** Asks a question, as the form does. */
    async ask(question) {
      if (this.#asking) {
        return;
      }
      this.#asking = new AbortController();
      this.button.setAttribute("aria-disabled", "true");
      this.problem.textContent = "";
      this.field.removeAttribute("aria-invalid");
      this.result.replaceChildren();
      this.#timers = STEPS.map(([second, words]) => setTimeout(() => { this.status.textContent = words; }, second * 1000));
      try {
        const body = { question };
        if (this.getAttribute("topic")) {
          body.cancerType = this.getAttribute("topic");
        }
        const key = this.getAttribute("partner-key");
        await this.#show(await this.#fetch("/v1/answers" + (key ? "?partner-key=" + encodeURIComponent(key) : ""), { method: "POST", body: JSON.stringify(body) }));
      } catch {
        this.#fail("unreachable", "The answer could not be fetched. Please check your connection and try again.");
      } finally {
        this.#rest();
      }
    }

    #rest() {
      this.#timers.forEach(clearTimeout);
      this.#asking?.abort();
      this.#asking = null;
      this.button?.removeAttribute("aria-disabled");
      if (this.status) {
        this.status.textContent = "";
      }
    }

    #fetch(path, options = {}) {
      const base = (this.getAttribute("endpoint") || "").replace(/\/+$/, "");
      const headers = { "content-type": "application/json" };
      if (this.lang) {
        headers["accept-language"] = this.lang;
      }
      return fetch(base + path, { ...options, headers, credentials: "omit", referrerPolicy: "no-referrer", signal: this.#asking.signal });
    }

    async #show(response) {
      for (let tries = 0; response.status === 202 && tries < 12; tries++) {
        const wait = Math.min(10, Number(response.headers.get("retry-after")) || 5);
        await new Promise(done => setTimeout(done, wait * 1000));
        response = await this.#fetch(response.headers.get("location") || new URL(response.url).pathname);
      }
      const reply = await response.json();
      if (response.status !== 200) {
        const type = String(reply.type || "").split("/").pop();
        this.#fail(type || "unavailable", [reply.title, reply.detail].filter(Boolean).join(". ").replace("?.", "?"));
        return;
      }
      this.result.replaceChildren(...(reply.urgent && !reply.sections.length ? [this.#help(reply.urgent)] : this.#answer(reply)));
      this.result.querySelector("h2").focus();
      if (reply.urgent && !reply.sections.length) {
        this.#tell("urgent", { kind: reply.urgent.kind });
      } else {
        this.#tell("answer", { id: reply.id, kept: reply.kept });
      }
    }

    #fail(type, words) {
      this.problem.textContent = words || "Something went wrong. Please try again.";
      this.field.setAttribute("aria-invalid", "true");
      this.field.focus();
      this.#tell("problem", { type });
    }

    #help(urgent) {
      return el("div", { class: "urgent" }, el("h2", { tabindex: "-1" }, urgent.title), el("p", {}, urgent.text),
        el("ol", {}, ...urgent.steps.map(step => el("li", {}, ...this.#dialled(step)))));
    }

    /** The numbers in a step, for a phone to dial. */
    #dialled(step) {
      return step.split(NUMBER).map((piece, i) => i % 2 ? el("a", { href: "tel:" + piece.replace(/[^+\d]/g, "") }, piece) : piece);
    }

    #answer(a) {
      const numbers = new Map(a.citations.map((c, i) => [c.id, i + 1]));
      const words = (a.terms || []).map((w, i) => ({ ...w, id: "word-" + (i + 1), place: "use-" + (i + 1), unmarked: true }));
      const said = sentences => sentences.flatMap(s => [...this.#marked(s.text.replace(UNSEEN, " "), words), ...s.citations.map(id => this.#mark(id, numbers.get(id))), " "]);
      const block = b => b.sensitive ? el("details", {}, el("summary", {}, "Show figures on survival"), el("p", {}, ...said(b.sentences)))
        : b.type === "list"
        ? el(b.ordered ? "ol" : "ul", {}, ...b.items.map(item => el("li", {}, ...said(item))))
        : el("p", {}, ...said(b.sentences));
      const parts = [el("h2", { tabindex: "-1" }, a.question),
        el("p", { class: "soft" }, "By " + a.author + ", an AI. " + this.#day(a.answeredAt))];
      if (a.urgent) {
        parts.push(this.#help(a.urgent));
        parts.at(-1).querySelector("h2").removeAttribute("tabindex");
      }
      parts.push(el("div", { class: "note" }, el("p", {}, el("strong", {}, a.notice.title), ". " + a.notice.text)),
        el("div", { class: "short" }, el("h3", {}, "The short answer"), el("p", {}, ...said(a.summary))));
      a.sections.forEach(s => parts.push(el("h3", {}, s.heading), ...s.blocks.map(block)));
      if (a.questionsForYourTeam.length) {
        parts.push(el("h3", {}, "Questions to ask your oncology team"), el("ol", {}, ...a.questionsForYourTeam.map(q => el("li", {}, q))));
      }
      if (a.keyTakeaway.length) {
        parts.push(el("div", { class: "takeaway" }, el("h3", {}, "Key takeaway"), el("p", {}, ...said(a.keyTakeaway))));
      }
      if (a.helpline) {
        const line = a.helpline;
        parts.push(el("div", { class: "line" }, el("h3", {}, line.title), el("p", {}, line.text), el("p", {}, line.name + " (" + line.where + "): ", el("strong", {}, line.number))));
      }
      if (words.length) {
        parts.push(el("h3", {}, "Words used here"), el("dl", { class: "words" }, ...words.map(w => this.#word(w))));
      }
      if (a.citations.length) {
        parts.push(el("h3", {}, "Sources"), el("ol", {}, ...a.citations.map(c => this.#source(c))));
      }
      parts.push(el("p", { class: "soft" }, a.disclaimer));
      if (a.callToAction) {
        parts.push(...this.#invite(a.callToAction));
      }
      return parts;
    }

    // A shadow tree has no fragment addresses: the way to a source and back is walked by focus.
    #mark(id, number) {
      const link = el("a", { href: "#", "aria-label": "Go to source " + number }, String(number));
      link.addEventListener("click", event => {
        event.preventDefault();
        const source = this.#root.getElementById(id);
        this.#root.querySelectorAll(".now").forEach(other => other.classList.remove("now"));
        source.classList.add("now");
        source.back = link;
        source.focus();
        source.scrollIntoView({ block: "nearest" });
      });
      return el("sup", {}, link);
    }

    /** A text with each term at its first use as a way to its meaning. */
    #marked(text, words) {
      const first = words.filter(w => w.unmarked).map(w => ({ w, at: whole(text, w.used) })).filter(f => f.at >= 0).sort((x, y) => x.at - y.at)[0];
      if (!first) {
        return [text];
      }
      const { w, at } = first;
      w.unmarked = false;
      const link = el("a", { href: "#", id: w.place, class: "term", "aria-describedby": w.id + "-m" }, w.used);
      link.addEventListener("click", event => { event.preventDefault(); this.#go(w.id); });
      return [text.slice(0, at), link, ...this.#marked(text.slice(at + w.used.length), words)];
    }

    #word(w) {
      const term = el("dt", {}, w.term + " ");
      if (!w.unmarked) {
        const back = el("a", { href: "#", "aria-label": "Back to the text where " + w.term + " is first used" }, "Back");
        back.addEventListener("click", event => { event.preventDefault(); this.#root.getElementById(w.place).focus(); });
        term.append(back);
      }
      return el("div", { id: w.id, tabindex: "-1" }, term, el("dd", { id: w.id + "-m" }, w.meaning));
    }

    #go(id) {
      const place = this.#root.getElementById(id);
      this.#root.querySelectorAll(".now").forEach(other => other.classList.remove("now"));
      place.classList.add("now");
      place.focus();
      place.scrollIntoView({ block: "nearest" });
    }

    #source(c) {
      const url = web(c.url);
      const date = c.retrieved ? "read on " + this.#day(c.retrieved) : c.published ? "published " + this.#day(c.published) : "";
      const back = el("a", { href: "#" }, "Back to the text");
      const item = el("li", { id: c.id, class: "source", tabindex: "-1" }, c.publisher + ". ",
        url ? el("a", { href: url, rel: "noopener nofollow" }, c.title) : c.title, date ? ", " + date + ". " : ". ", back);
      back.addEventListener("click", event => {
        event.preventDefault();
        (item.back || this.result.querySelector("h2")).focus();
      });
      return item;
    }

    /** A day in words; what is none is shown as it stands. */
    #day(iso) {
      const date = /^\d{4}-\d\d-\d\d/.test(iso) ? new Date(iso) : NaN;
      return isNaN(date) ? String(iso) : date.toLocaleDateString("en", { dateStyle: "long", timeZone: "UTC" });
    }

    #invite(call) {
      const own = this.getAttribute("call-to-action");
      const url = own ? new URL(this.getAttribute("call-to-action-url") || "#", document.baseURI).href : call.url;
      const link = el("a", { class: "button", href: web(url) || "#" }, own || call.label);
      link.addEventListener("click", event => {
        if (!this.#tell("call-to-action", { url })) {
          event.preventDefault();
        }
      });
      return own ? [el("p", {}, link)] : [el("h3", {}, call.title), el("p", {}, call.text), el("p", {}, link)];
    }

    #tell(name, detail) {
      return this.dispatchEvent(new CustomEvent("cancer-answers-" + name, { detail, bubbles: true, composed: true, cancelable: true }));
    }
  }

  customElements.define("cancer-answers", CancerAnswers);
})();
