// Lets the pages of a day open again without a line: it keeps the app's page and its files, which name nobody. What a
// person may read is kept elsewhere, until they sign out.
const name = 'day'

const isFile = (url) => url.origin === location.origin && url.pathname.startsWith('/assets/')

/** Keeps the page; files of another release go with it. */
async function keepPage(answer) {
  if (!answer.ok) return
  const text = await answer.text()
  const before = await (await caches.open(name)).match('/')
  if (before && (await before.text()) === text) return
  await caches.delete(name)
  const cache = await caches.open(name)
  await cache.put('/', new Response(text, { headers: { 'content-type': 'text/html; charset=utf-8' } }))
}

/** The page as it is now, else as it was. */
async function page(request) {
  try {
    const answer = await fetch(request)
    await keepPage(answer.clone())
    return answer
  } catch (error) {
    const kept = await caches.match('/')
    if (!kept) throw error
    return kept
  }
}

/** A file is named after its content and never changes. */
async function file(request) {
  const kept = await caches.match(request)
  if (kept) return kept
  const answer = await fetch(request)
  if (answer.ok) await (await caches.open(name)).put(request, answer.clone())
  return answer
}

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.mode === 'navigate') event.respondWith(page(request))
  else if (request.method === 'GET' && isFile(new URL(request.url))) event.respondWith(file(request))
})
// The page that began this worker says which files it has: they came before there was anybody to keep them.
self.addEventListener('message', (event) => {
  const keep = async () => {
    await keepPage(await fetch('/'))
    await Promise.all(event.data.filter((url) => isFile(new URL(url))).map((url) => file(new Request(url))))
  }
  event.waitUntil(keep().catch(() => undefined))
})
