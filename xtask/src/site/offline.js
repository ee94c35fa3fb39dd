// Once the page rests, has the service worker keep the site for when there is no network, and says when a newer version is
// ready. Pages change to it together: each of them reloads.
const words = {
  ja: ["新しい版があります。", "切り替える"],
  en: ["A new version is ready.", "Switch to it"],
};

const offer = (waiting) => {
  const [says, act] = words[document.documentElement.lang] ?? words.en;
  const notice = document.createElement("p");
  const button = document.createElement("button");
  notice.className = "notice new-version";
  notice.setAttribute("role", "status");
  button.type = "button";
  button.className = "button";
  button.textContent = act;
  button.addEventListener("click", () => waiting.postMessage("activate"));
  notice.append(says, button);
  document.querySelector(".new-version")?.remove();
  document.body.append(notice);
};

const keepSite = async () => {
  const { serviceWorker } = navigator;
  const root = new URL(document.documentElement.dataset.root, document.baseURI);
  const registration = await serviceWorker.register(new URL("sw.js", root), { scope: root.href, updateViaCache: "none" });
  // Without a controller it is the first version, which nothing waits for.
  const tell = () => registration.waiting && serviceWorker.controller && offer(registration.waiting);
  tell();
  registration.addEventListener("updatefound", () => registration.installing?.addEventListener("statechange", tell));
};

// Not inside another site's frame, not where the connection is not safe, not where the person saves data; and not in the
// page's worker, which runs the same script.
if (globalThis.document && "serviceWorker" in navigator && window.top === window && !navigator.connection?.saveData) {
  // Another page may switch while this one does not rest yet.
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload());
  const rest = window.requestIdleCallback ?? ((then) => setTimeout(then));
  const keep = () => keepSite().catch((error) => console.warn("Not kept for offline use:", error));
  // What the page itself still does comes first; a page that is busy all the time is kept as well.
  const soon = () => setTimeout(() => rest(keep, { timeout: 5000 }), 2000);
  if (document.readyState === "complete") soon();
  else addEventListener("load", soon);
}
