// What cannot wait for the page's program. The names here are those of src/page/tools.rs and src/page/device.rs.
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
}
