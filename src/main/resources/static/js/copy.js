"use strict";
// Puts a button beside what is worth copying; without scripts one selects it as ever.
(() => {
  const words = document.querySelector("[data-copy]");
  if (!words) {
    return;
  }

  const copied = async (text) => {
    if (navigator.clipboard) {
      await navigator.clipboard.writeText(text);
      return;
    }
    // Without https there is no clipboard to write to.
    const area = document.createElement("textarea");
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  };

  for (const source of document.querySelectorAll("[data-copyable]")) {
    const text = source.textContent;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy no-print";
    button.textContent = words.dataset.copy;
    const said = document.createElement("span");
    said.className = "visually-hidden";
    said.setAttribute("role", "status");
    const frame = document.createElement("div");
    frame.className = "copyable";
    source.replaceWith(frame);
    frame.append(source, button, said);
    button.addEventListener("click", async () => {
      await copied(text);
      button.textContent = words.dataset.copied;
      said.textContent = words.dataset.copied;
      setTimeout(() => {
        button.textContent = words.dataset.copy;
        said.textContent = "";
      }, 2000);
    });
  }
})();
