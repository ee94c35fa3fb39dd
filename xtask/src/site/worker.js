// The service worker: keeps one whole version of the site, so that every page works without a network.
//
// The build puts two names before this: `version`, a hash of all that is kept, and `files`, which says for the address of
// each file, from the site's root, the hash of its contents. A version is kept whole or not at all: each file must have its
// hash, so that a visit in the middle of a deployment cannot mix two. A new version waits until no page uses the old one,
// or until the page asks for it.
const scope = new URL(self.registration.scope);
const ours = `yakkan ${scope.pathname} `;
const name = ours + version;

self.addEventListener("install", (event) => event.waitUntil(keep()));
self.addEventListener("activate", (event) => event.waitUntil(forgetOthers()));
self.addEventListener("message", ({ data }) => data === "activate" && self.skipWaiting());
self.addEventListener("fetch", (event) => {
  const answer = answerTo(event.request);
  if (answer) event.respondWith(answer);
});

const keep = async () => {
  const answers = await Promise.all(Object.entries(files).map(fetched));
  const cache = await caches.open(name);
  await Promise.all(answers.map(([address, answer]) => cache.put(address, answer)));
};

const fetched = async ([path, integrity]) => {
  const address = new URL(path, scope).href;
  const hashed = path.startsWith("assets/");
  // What an older version has under a hashed name is the same file.
  const held = hashed && (await caches.match(address));
  const answer = held || (await fetch(address, { integrity, cache: hashed ? "default" : "no-cache" }));
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  // A copy, because browsers refuse an answer that came by a redirect when they open a page.
  return [address, new Response(answer.body, { headers: answer.headers })];
};

const forgetOthers = async () => {
  const names = await caches.keys();
  await Promise.all(names.filter((one) => one.startsWith(ours) && one !== name).map((one) => caches.delete(one)));
};

const answerTo = (request) => {
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== scope.origin || !url.pathname.startsWith(scope.pathname)) return;
  const path = url.pathname.slice(scope.pathname.length).replace(/(^|\/)index\.html$/, "$1");
  if (Object.hasOwn(files, path)) return held(path, () => fetch(request));
  if (request.mode !== "navigate") return;
  if (Object.hasOwn(files, `${path}/`)) return Response.redirect(`${url.origin}${url.pathname}/${url.search}`, 301);
  return fetch(request).catch(() => held("404.html", Response.error, 404));
};

const held = async (path, otherwise, status = 200) => {
  const answer = await (await caches.open(name)).match(new URL(path, scope).href);
  return answer ? new Response(answer.body, { status, headers: answer.headers }) : otherwise();
};
