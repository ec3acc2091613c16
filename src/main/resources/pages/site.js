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

  // The answer is being written elsewhere: look until it is there, and say at that second what is known.
  const WAITING = [
    [0, "Writing now…"],
    [8, "Still writing, and checking each sentence against its source…"],
    [25, "This takes longer than usual. You can leave this page open…"],
    [90, "This takes much longer than it should. You may ask again later."]
  ];
  for (const waiting of document.querySelectorAll("[data-await]")) {
    const progress = waiting.querySelector("[data-progress]");
    const began = Date.now();
    const tell = words => { if (progress.textContent !== words) { progress.textContent = words; } };
    waiting.setAttribute("aria-busy", "true");
    const look = async () => {
      const seconds = (Date.now() - began) / 1000;
      try {
        const { status } = await fetch(waiting.dataset.await, { cache: "no-store" });
        if (status === 200 || status === 404) {
          location.reload();
          return;
        }
        tell(WAITING.filter(([from]) => from <= seconds).pop()[1]);
      } catch {
        tell("We cannot reach the service just now. Trying again…");
      }
      setTimeout(look, seconds < 30 ? 1500 : 5000);
    };
    tell(WAITING[0][1]);
    setTimeout(look, 800);
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

  // Without script, or where a browser does not tell which button it was, the form is sent as it is and comes back to the page.
  for (const form of document.querySelectorAll("form[data-feedback]")) {
    const failed = form.querySelector("[data-failed]");
    const thanks = document.getElementById("thanks");
    form.addEventListener("submit", async event => {
      const opinion = event.submitter?.value;
      if (!opinion) {
        return;
      }
      event.preventDefault();
      const feedback = { helpful: opinion === "helpful" };
      if (!feedback.helpful && opinion !== "unhelpful") {
        feedback.reason = opinion;
      }
      try {
        const reply = await fetch(form.dataset.feedback, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(feedback) });
        if (!reply.ok) {
          throw new Error(reply.status);
        }
        form.hidden = true;
        thanks.classList.add("said");
        thanks.focus();
      } catch {
        failed.textContent = "We could not note that. Please try again later.";
      }
    });
  }

  // Paper cannot be opened: what was closed on the screen is printed, and closed again.
  addEventListener("beforeprint", () => document.querySelectorAll("article details:not([open])").forEach(closed => { closed.open = true; closed.dataset.printed = ""; }));
  addEventListener("afterprint", () => document.querySelectorAll("details[data-printed]").forEach(opened => { opened.open = false; delete opened.dataset.printed; }));
})();
