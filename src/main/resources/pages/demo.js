// Shows the events of the component on its demo page.
(() => {
  "use strict";
  const log = document.querySelector("[data-log]");
  for (const name of ["answer", "urgent", "problem", "call-to-action"]) {
    document.addEventListener("cancer-answers-" + name, event => {
      const line = document.createElement("span");
      line.textContent = event.type + " " + JSON.stringify(event.detail) + " ";
      log.append(line);
    });
  }
})();
