// What pages can do besides with script; without it everything still works. Nothing is stored or sent elsewhere.
(() => {
  "use strict";

  // Told at the second when it starts, so that nobody looks at a frozen page.
  const STEPS = [
    [0, "Looking whether we have this answer…"],
    [2, "Gathering what our sources say…"],
    [6, "Writing, and checking each sentence against its source…"],
    [15, "Still writing. It seldom takes more than 25 seconds…"],
    [28, "This takes longer than it should. You can wait, or send it again."]
  ];

  for (const form of document.querySelectorAll("form[data-ask]")) {
    const button = form.querySelector("button");
    const progress = form.querySelector("[data-progress]");
    const text = form.querySelector("textarea");
    let timers = [];
    const rest = () => {
      timers.forEach(clearTimeout);
      timers = [];
      form.removeAttribute("aria-busy");
      button.disabled = false;
      progress.textContent = "";
    };
    form.addEventListener("submit", () => {
      rest();
      form.setAttribute("aria-busy", "true");
      // After the form was read, else the browser would not send it.
      timers.push(setTimeout(() => { button.disabled = true; }));
      for (const [second, words] of STEPS) {
        timers.push(setTimeout(() => { progress.textContent = words; button.disabled = second < 28; }, second * 1000));
      }
    });
    addEventListener("pageshow", rest);
    if (text) {
      text.addEventListener("keydown", event => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
          form.requestSubmit();
        }
      });
    }
  }

  for (const button of document.querySelectorAll("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => print());
  }

  for (const button of document.querySelectorAll("[data-copy]")) {
    const section = button.closest("section");
    const said = section.querySelector("[data-said]");
    button.hidden = !navigator.clipboard;
    button.addEventListener("click", async () => {
      const lines = [...section.querySelectorAll("li")].map((item, i) => (i + 1) + ". " + item.textContent.trim());
      try {
        await navigator.clipboard.writeText(lines.join("\n"));
        said.textContent = "Copied.";
      } catch {
        said.textContent = "Your browser does not let us copy. Please select the list.";
      }
    });
  }

  // Shown by script alone, since the endpoint reads JSON.
  for (const section of document.querySelectorAll("[data-feedback]")) {
    const said = section.querySelector("[data-said]");
    const reasons = section.querySelector("[data-reasons]");
    section.hidden = false;
    section.addEventListener("click", async event => {
      const button = event.target.closest("button");
      if (!button) {
        return;
      }
      if (button.dataset.helpful === "false" && reasons.hidden) {
        reasons.hidden = false;
        reasons.querySelector("button").focus();
        return;
      }
      const feedback = { helpful: button.dataset.helpful === "true" };
      if (button.dataset.reason) {
        feedback.reason = button.dataset.reason;
      }
      try {
        const reply = await fetch(section.dataset.feedback, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(feedback) });
        if (!reply.ok) {
          throw new Error(reply.status);
        }
        section.querySelectorAll("button").forEach(other => { other.hidden = true; });
        said.textContent = "Thank you.";
      } catch {
        said.textContent = "We could not note that. Please try again later.";
      }
    });
  }

  // Paper cannot be opened: what was closed on the screen is printed, and closed again.
  addEventListener("beforeprint", () => document.querySelectorAll("article details:not([open])").forEach(closed => { closed.open = true; closed.dataset.printed = ""; }));
  addEventListener("afterprint", () => document.querySelectorAll("details[data-printed]").forEach(opened => { opened.open = false; delete opened.dataset.printed; }));
})();
