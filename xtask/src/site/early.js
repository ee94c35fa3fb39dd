// What needs no program, or cannot wait for the page's. The names here are those of src/page/tools.rs, device.rs and takeover.rs.
{
  // Shows the page as it was chosen before, light or dark, ere anything of it is painted. In another site's frame the address
  // says it, not the device.
  const root = document.documentElement;
  try {
    const asked = new URLSearchParams(location.search);
    const theme = asked.has("embed") ? asked.get("theme") : localStorage.getItem("yakkan-theme");
    if (theme) root.dataset.theme = theme;
  } catch {
    // A device that keeps nothing shows what the system has.
  }

  // Notes the first sign that somebody uses the page, which may come before there is a program that hears it. A browser
  // without a window has its pointer come to the corner by itself.
  const signs = ["pointermove", "pointerdown", "keydown", "scroll", "focusin"];
  const note = ({ type, clientX, clientY }) => {
    if (type === "pointermove" && clientX === 0 && clientY === 0) return;
    for (const sign of signs) removeEventListener(sign, note);
    root.dataset.used = "";
    dispatchEvent(new Event("used"));
  };
  for (const sign of signs) addEventListener(sign, note, { passive: true });

  // Notes whether the figure above has left the screen, which the one at the foot stands in for. Asked as the page is scrolled:
  // an animation along its place would be worked out anew at every key.
  const look = () => root.toggleAttribute("data-left-behind", document.querySelector(".hero-answer > .amount")?.getBoundingClientRect().bottom < 0);
  addEventListener("scroll", look, { passive: true });
  addEventListener("resize", look);

  // While a page begins or something is typed, what is out of sight takes no part in the work. Once that rests it is all there,
  // for whoever has the whole page drawn, too.
  let rest;
  const work = () => {
    clearTimeout(rest);
    root.toggleAttribute("data-busy", true);
    rest = setTimeout(() => root.removeAttribute("data-busy"), 1000);
  };
  addEventListener("input", work, { capture: true, passive: true });
  work();

  // Marks what is pressed in the first sight of a form, which the form that works then does; and notes while a finger or a
  // button is down, as the press would be lost if what is pressed went away beneath it. A touch is told as a click a moment
  // after it has ended. It listens no longer than that.
  const gone = new AbortController();
  const listen = (type, heard) =>
    addEventListener(type, (event) => (document.querySelector(".first-sight") ? heard(event) : gone.abort()), { signal: gone.signal });
  listen("click", ({ target }) => {
    document.querySelector("[data-pressed]")?.removeAttribute("data-pressed");
    target.closest?.(".first-sight :is(button, a)")?.setAttribute("data-pressed", "");
  });
  let ended;
  const release = () => (ended = setTimeout(() => delete root.dataset.down, 50));
  listen("pointerdown", () => {
    clearTimeout(ended);
    root.dataset.down = "";
  });
  listen("pointerup", release);
  listen("pointercancel", release);

  // Lays the articles out a few at a time while the page rests: all at once would keep a phone from anything else just when it
  // could begin. Whoever uses the page finds all of them laid out, as does who comes back to a place or for a passage.
  const [visit] = performance.getEntriesByType("navigation");
  if (visit?.type === "navigate" && /^(#\d|$)/.test(location.hash)) {
    root.dataset.ahead = "";
    const idly = window.requestIdleCallback ?? ((work) => setTimeout(work, 50));
    const lay = (articles) => {
      for (const article of articles.slice(0, 4)) article.dataset.laid = "";
      if (articles.length > 4) idly(() => lay(articles.slice(4)));
      else delete root.dataset.ahead;
    };
    addEventListener("load", () => idly(() => lay(Array.from(document.querySelectorAll(".articles article")))));
    addEventListener("used", () => delete root.dataset.ahead);
  }
}
