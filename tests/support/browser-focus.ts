import type { Page } from 'playwright-core'
import { report } from './browser-checks.ts'

/** What a walk by Tab has found; `faults` looks once more at what it could not see, with the page at rest. */
type Walk = { faults: () => Promise<string[]>; isOver: boolean }

declare global {
  interface Window {
    walk?: Walk
  }
}

/**
 * Has the page look at what has the focus after each Tab: whether it can be seen, has a name, comes after what was before
 * it, and is new. Runs in the page.
 */
function watchFocus(): void {
  const found: string[] = []
  const unseen: { shown: Element; focused: HTMLElement; fault: string }[] = []
  const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
  const faults = async () => {
    for (const { shown, focused, fault } of unseen) {
      // What is still being drawn on a busy machine is hidden for a while, or is another element by then.
      for (let tries = 0; tries < 20 && shown.isConnected && !isSeen(shown); tries += 1) {
        focused.blur()
        scrollTo(0, 0)
        await rest(100)
        focused.focus()
        await rest(100)
      }
      if (shown.isConnected && !isSeen(shown)) found.push(fault)
    }
    return found
  }
  const walk: Walk = { faults, isOver: false }
  window.walk = walk
  const met = new Set<Element>()
  let last: Element | undefined
  let before: DOMRect | undefined
  let stop = 0
  const isRtl = document.documentElement.dir === 'rtl'
  /** A mark that a finger is too large for is seen by the label round it. */
  const shownOf = (focused: Element) =>
    (focused.matches('input[type=checkbox], input[type=radio], input[type=file]') &&
      focused.closest('label')) ||
    focused
  const isSeen = (shown: Element) => {
    const { left, top, right, bottom } = shown.getBoundingClientRect()
    const thirds = [0.1, 0.5, 0.9]
    return thirds.some((x) =>
      thirds.some((y) => {
        const there = document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y)
        return there !== null && (shown.contains(there) || there.contains(shown))
      }),
    )
  }
  const hasName = (element: Element) => {
    const labels = 'labels' in element ? (element as HTMLInputElement).labels : null
    const texts = [
      element.getAttribute('aria-label'),
      ...(element.getAttribute('aria-labelledby')?.split(' ') ?? []).map(
        (id) => document.getElementById(id)?.textContent,
      ),
      ...[...(labels ?? [])].map((label) => label.textContent),
      element.textContent,
      element.querySelector('[alt], [aria-label]')?.outerHTML,
    ]
    return texts.some((text) => text?.trim())
  }
  /** What stays in its place while the page scrolls comes first or last, wherever it is drawn. */
  const staysPut = (element: Element | null): boolean =>
    element !== null &&
    (/fixed|sticky/.test(getComputedStyle(element).position) || staysPut(element.parentElement))
  const isEarlier = (one: DOMRect, other: DOMRect) => {
    if (one.bottom <= other.top + 1) return true
    const isSameRow = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > one.height / 2
    return isSameRow && (isRtl ? one.left >= other.right - 1 : one.right <= other.left + 1)
  }
  const look = () => {
    const focused = document.activeElement
    if (!focused || focused === document.body || focused === document.documentElement) {
      walk.isOver = true
      return
    }
    // Day, month and year of one field are stops of their own.
    if (focused === last && focused.matches('[type=date], [type=time], [type=datetime-local], [type=month]'))
      return
    last = focused
    stop += 1
    const shown = shownOf(focused)
    const name = `${focused.tagName.toLowerCase()}.${focused.getAttribute('class')} ${shown.textContent?.slice(0, 40)}`
    const say = (fault: string) => found.push(`stop ${stop} ${fault}: ${name}`)
    if (met.has(focused)) {
      say('comes round again')
      walk.isOver = true
      return
    }
    met.add(focused)
    if (focused instanceof HTMLElement && !isSeen(shown))
      unseen.push({ shown, focused, fault: `stop ${stop} cannot be seen: ${name}` })
    if (!hasName(focused)) say('has no name')
    if (staysPut(shown)) return
    const { left, top, width, height } = shown.getBoundingClientRect()
    const place = new DOMRect(left + scrollX, top + scrollY, width, height)
    if (before && isEarlier(place, before)) say('stands before the stop before it')
    before = place
  }
  // The page has scrolled to what has the focus by the time that the key comes up.
  addEventListener('keyup', ({ key }) => key === 'Tab' && !walk.isOver && look(), { capture: true })
  document.body.tabIndex = -1
  document.body.focus()
  document.body.removeAttribute('tabindex')
}

/** Between two looks at how far the walk is: a look costs more than a key. */
const stride = 12

async function walkBy(page: Page, most: number): Promise<string[]> {
  await page.evaluate(watchFocus)
  for (let stop = 0; stop < most; stop += stride) {
    for (let step = 0; step < stride; step += 1) await page.keyboard.press('Tab')
    if (await page.evaluate(() => window.walk?.isOver)) break
  }
  return page.evaluate(() => {
    if (!window.walk) throw new Error('Tab led to another page')
    return window.walk.faults()
  })
}

/**
 * Goes through a page by Tab from its beginning, `most` stops at the most, and fails when a stop cannot be seen, has no
 * name, stands before the one before it or keeps the focus. A page that was still changing is walked once more.
 */
export async function isWalkedByTab(page: Page, most: number): Promise<void> {
  const faults = await walkBy(page, most)
  if (faults.length > 0) report(page, 'stops of Tab', await walkBy(page, most))
}
