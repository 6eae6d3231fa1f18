import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** Fails with every fault on a line of its own, where there is any. */
function report(page: Page, what: string, faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(`${what} on ${page.url()}:\n${faults.join('\n')}`)
}

/** Fails when axe finds anything against WCAG 2.2 AA or its best practices, and says what and where. */
export async function noAxeFaults(page: Page): Promise<void> {
  const screen = page.viewportSize()
  const tall = await page.evaluate(() => document.documentElement.scrollHeight)
  // What a sticky bar covers now comes free by scrolling, so the whole page is looked at.
  if (screen) await page.setViewportSize({ width: screen.width, height: Math.max(screen.height, tall) })
  const { violations } = await new AxeBuilder({ page })
    // React Aria has said this already; what it points to may be gone.
    .exclude('[data-live-announcer]')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  if (screen) await page.setViewportSize(screen)
  const faults = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}\n  ${target.join(' ')}\n  ${failureSummary}`),
  )
  report(page, 'axe', faults)
}

/** Fails when the page can be pushed sideways, and names the innermost elements that stick out. */
export async function noSidewaysScroll(page: Page): Promise<void> {
  const sticking = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const sticksOut = (element: Element) => {
      const { left, right, width } = element.getBoundingClientRect()
      return width > 0 && (right > clientWidth + 1 || left < -1)
    }
    const out = [...document.body.querySelectorAll('*')].filter(sticksOut)
    const innermost = out.filter((element) => ![...element.children].some(sticksOut)).slice(0, 8)
    const names = innermost.map(
      (element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class')}`,
    )
    return [`${scrollWidth} px of content in ${clientWidth} px`, ...names]
  })
  report(page, 'sideways scroll', sticking)
}

/** Fails when an element hides part of its own text. Text for screen readers only (one pixel) does not count. */
export async function noCutText(page: Page): Promise<void> {
  const cut = await page.evaluate(() =>
    [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter((element) => {
        const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())
        const { overflowX, overflowY } = getComputedStyle(element)
        const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
        return (
          own &&
          element.clientWidth > 1 &&
          ((hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
            (hides(overflowY) && element.scrollHeight > element.clientHeight + 1))
        )
      })
      .map(
        (element) =>
          `${element.tagName.toLowerCase()}.${element.getAttribute('class')}: ${element.textContent}`,
      ),
  )
  report(page, 'cut text', cut)
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
      if (parent && !mayBeForeign(parent)) found.push(...latin(walker.currentNode.textContent))
    }
    for (const name of ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'alt', 'placeholder'])
      for (const element of document.querySelectorAll(`[${name}]`))
        if (!mayBeForeign(element))
          found.push(...latin(element.getAttribute(name)).map((word) => `${name}=${word}`))
    return found
  })
  report(page, 'foreign words', [...new Set(words)])
}
