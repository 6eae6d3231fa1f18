import type { BrowserContext, Locator, Page } from 'playwright-core'

/** What a journey cost: fingers on the glass, letters typed, screens passed. */
export type Cost = { taps: number; letters: number; screens: Set<string> }

/** A person at a phone, counted; `cost` goes on counting where another page left off. */
export function travellerOn(page: Page, cost: Cost = { taps: 0, letters: 0, screens: new Set() }) {
  const look = () => cost.screens.add(new URL(page.url()).pathname)
  return {
    cost,
    look,
    async tap(target: Locator) {
      look()
      cost.taps += 1
      await target.tap()
    },
    /** Touches a field and types. */
    async type(target: Locator, text: string) {
      look()
      cost.taps += 1
      cost.letters += Array.from(text).length
      await target.fill(text)
    },
    /** Opens the phone's own list and takes one line of it. */
    async choose(target: Locator, value: string) {
      look()
      cost.taps += 2
      await target.selectOption(value)
    },
  }
}
export type Traveller = ReturnType<typeof travellerOn>

/** Calls the API as who is signed in in this browser; throws what it answers when it refuses. */
export function apiOf(context: BrowserContext) {
  return async <Answer>(
    method: 'GET' | 'POST' | 'PATCH',
    path: string,
    more: { data?: unknown; ifMatch?: number } = {},
  ): Promise<Answer> => {
    const answer = await context.request.fetch(`/api/v1${path}`, {
      method,
      ...(more.data !== undefined && { data: more.data }),
      ...(more.ifMatch !== undefined && { headers: { 'if-match': `"${more.ifMatch}"` } }),
    })
    if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`)
    return (await answer.json()) as Answer
  }
}
