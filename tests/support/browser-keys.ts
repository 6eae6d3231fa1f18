import type { Page } from 'playwright-core'

/** What the focus is on, by the words that a screen reader would say. */
const focused = (): string[] => {
  const at = document.activeElement
  if (!at?.matches('a, button, input, select, textarea')) return []
  const isField = at.matches('input, select, textarea')
  const labels = isField ? (at as HTMLInputElement).labels : null
  const own = isField ? '' : (at.textContent ?? '')
  return [
    ...[...(labels ?? [])].map((one) => one.textContent ?? ''),
    at.getAttribute('aria-label') ?? '',
    own,
  ]
}

/** The keys of a reader without a mouse, counted. */
export const keysOf = (page: Page) => {
  let count = 0
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key)
    count += keys.length
  }
  return {
    count: () => count,
    press,
    async type(text: string) {
      await page.keyboard.type(text)
      count += Array.from(text).length
    },
    /** Goes to a control of the page by Tab. */
    async tabTo(name: string) {
      for (let tries = 0; tries < 60; tries += 1) {
        if ((await page.evaluate(focused)).some((label) => label.includes(name))) return
        await press('Tab')
      }
      throw new Error(`"${name}" is not reached by Tab`)
    },
  }
}
