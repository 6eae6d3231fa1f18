import axe, { type RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

declare global {
  interface Window {
    axe?: typeof axe
  }
}

/** Fails with every fault on a line of its own, where there is any. */
export function report(page: Page, what: string, faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(`${what} on ${page.url()}:\n${faults.join('\n')}`)
}

const everything = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
} satisfies RunOptions['runOnly']
const aboutColours = ['color-contrast', 'link-in-text-block']

/** What axe is asked: everything, what only colours can change, or all the rest. */
const questions = {
  all: { runOnly: everything },
  colours: { runOnly: { type: 'rule', values: aboutColours } },
  words: {
    runOnly: everything,
    rules: Object.fromEntries(aboutColours.map((rule) => [rule, { enabled: false }])),
  },
} satisfies Record<string, RunOptions>

/** Fails when axe finds anything against WCAG 2.2 AA or its best practices, and says what and where. */
export async function noAxeFaults(page: Page, about: keyof typeof questions = 'all'): Promise<void> {
  const screen = page.viewportSize()
  const { tall, isThere } = await page.evaluate(() => ({
    tall: document.documentElement.scrollHeight,
    isThere: window.axe !== undefined,
  }))
  if (!isThere) await page.evaluate(axe.source)
  // What a sticky bar covers now comes free by scrolling, so the whole page is looked at.
  const isTaller = screen !== null && tall > screen.height
  if (isTaller) await page.setViewportSize({ width: screen.width, height: tall })
  const faults = await page.evaluate(async (asked) => {
    if (!window.axe) throw new Error('axe did not load')
    // React Aria has said what its announcer holds already; what it points to may be gone.
    const context = { exclude: [['[data-live-announcer]']] }
    const { violations } = await window.axe.run(context, {
      ...asked,
      resultTypes: ['violations'],
      preload: false,
    })
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${help}\n  ${target.join(' ')}\n  ${failureSummary}`),
    )
  }, questions[about])
  if (isTaller) await page.setViewportSize(screen)
  report(page, 'axe', faults)
}

/**
 * Fails when a page in Arabic or Tigrinya holds a Latin word of three letters or more, in text or in a name for
 * screen readers. What people wrote and names of things may: inside another `lang`, `bdi`, `data`, `code`.
 */
export async function noForeignWords(page: Page): Promise<void> {
  const words = await page.evaluate(() => {
    const language = document.documentElement.lang.split('-')[0]!
    const mayBeForeign = (element: Element) =>
      element.closest('bdi, data, code, script, style, noscript') !== null ||
      element.closest('[lang]')?.getAttribute('lang')?.split('-')[0] !== language
    const latin = (text: string | null) => text?.match(/\p{Script=Latin}{3,}/gu) ?? []
    const found: string[] = []
    // A title holds no markup, so the name of the product stands bare in it.
    found.push(...latin(document.title.replaceAll('Werkbrug', '')))
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement
      if (!parent || mayBeForeign(parent)) continue
      // An option of a list holds no markup: an office's letters (UWV) stand bare in it.
      const words = latin(walker.currentNode.textContent)
      found.push(...words.filter((word) => parent.tagName !== 'OPTION' || word !== word.toUpperCase()))
    }
    for (const name of ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'alt', 'placeholder'])
      for (const element of document.querySelectorAll(`[${name}]`))
        if (!mayBeForeign(element))
          found.push(...latin(element.getAttribute(name)).map((word) => `${name}=${word}`))
    return found
  })
  report(page, 'foreign words', [...new Set(words)])
}
