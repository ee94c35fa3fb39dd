// Shows the page as it was chosen before, light or dark, ere anything of it is painted: the page's program comes too late
// for that. Its key and attribute are those of src/page/tools.rs. In another site's frame the address says it, not the device.
try {
  const asked = new URLSearchParams(location.search);
  const theme = asked.has("embed") ? asked.get("theme") : localStorage.getItem("yakkan-theme");
  if (theme) document.documentElement.dataset.theme = theme;
} catch {
  // A device that keeps nothing shows what the system has.
}
