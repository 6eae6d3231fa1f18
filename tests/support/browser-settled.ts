import type { Page, Request } from 'playwright-core'

/** What a page has asked of the network: how often, and what is not answered yet. */
type Traffic = { begun: number; open: Set<Request> }

const seen = new WeakMap<Page, Traffic>()
/** Milliseconds after which a page that still changes is a fault. */
const patience = 30_000

function trafficOf(page: Page): Traffic {
  const found = seen.get(page)
  if (found) return found
  const traffic: Traffic = { begun: 0, open: new Set() }
  const end = (request: Request) => traffic.open.delete(request)
  page.on('request', (request) => {
    traffic.begun += 1
    traffic.open.add(request)
  })
  page.on('requestfinished', end)
  page.on('requestfailed', end)
  seen.set(page, traffic)
  return traffic
}

/** Two frames drawn and nothing left to do; answers what a reader would still be waiting for, if anything. */
const missingOn = (page: Page): Promise<string | null> =>
  page.evaluate(async () => {
    await document.fonts.ready
    for (let frame = 0; frame < 2; frame += 1) await new Promise((done) => requestAnimationFrame(done))
    await new Promise((done) => requestIdleCallback(done, { timeout: 200 }))
    if (!document.querySelector('h1')) return 'a heading'
    return document.querySelector('[aria-busy="true"]') ? 'what is loading' : null
  })

/**
 * Does what leads to another page and waits until that stands still: it has its heading and its fonts, nothing says that
 * it is loading, every request is answered, and drawing what came asked for nothing more.
 */
async function settled(page: Page, lead: () => Promise<unknown>): Promise<void> {
  const traffic = trafficOf(page)
  traffic.open.clear()
  const until = Date.now() + patience
  await lead()
  for (;;) {
    const { begun } = traffic
    const missing = await missingOn(page)
    if (missing === null && traffic.open.size === 0 && traffic.begun === begun) return
    if (Date.now() > until) {
      const waiting = [...traffic.open].map((request) => request.url())
      throw new Error(`${page.url()} does not come to rest: ${[missing ?? 'answers', ...waiting].join(', ')}`)
    }
  }
}

/** Loads an address and waits until its page stands still. */
export const visit = (page: Page, path: string): Promise<void> => settled(page, () => page.goto(path))

/** Loads the address again, as a reader does who pulls the page down, and waits until it stands still. */
export const reload = (page: Page): Promise<void> => settled(page, () => page.reload())

/** Goes to an address as links of the app do, without loading the app again, and waits until its page stands still. */
export const follow = (page: Page, path: string): Promise<void> =>
  settled(page, () =>
    page.evaluate((to) => {
      history.pushState(null, '', to)
      dispatchEvent(new PopStateEvent('popstate', { state: null }))
    }, path),
  )
