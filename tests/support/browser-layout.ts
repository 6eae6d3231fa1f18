import type { Page } from 'playwright-core'
import { report } from './browser-checks.ts'
import { setTextSize } from './browser-screen.ts'

/** What sticks out sideways: nothing, or the width and the innermost elements that make it. Runs in the page. */
function sticking(): string[] {
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
}

/**
 * Every text of which an element round it, near or far, hides a part that no scrolling shows. Text for screen readers
 * only (one pixel) does not count; the empty space above and below letters may be hidden. Paper does not scroll. Runs in
 * the page.
 */
function cutTexts(isPaper: boolean): string[] {
  const cut: string[] = []
  const canScroll = (overflow: string) => overflow === 'auto' || overflow === 'scroll'
  const scrolls = (overflow: string) => !isPaper && canScroll(overflow)
  const hides = (overflow: string) =>
    overflow === 'hidden' || overflow === 'clip' || (isPaper && canScroll(overflow))
  const nameOf = (element: Element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class')}`
  /** The nearest element round `parent` that cuts this text; null when it can be read whole, or is not shown. */
  const cutterOf = (text: Text, parent: Element): Element | null => {
    const range = document.createRange()
    range.selectNodeContents(text)
    const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0)
    let found: Element | null = null
    let isPlaced = false
    for (let at: Element | null = parent; at && at !== document.body; at = at.parentElement) {
      const { overflowX, overflowY, position, webkitLineClamp } = getComputedStyle(at)
      // What somebody wrote may be shortened in a list: it ends in three dots there, and is whole where it is opened.
      if (webkitLineClamp !== 'none' && parent.closest('bdi')) return null
      // What is placed absolutely is only cut by an element that it is placed in.
      const contains = !isPlaced || position !== 'static'
      if (contains && (scrolls(overflowX) || scrolls(overflowY))) return found
      if (contains && (hides(overflowX) || hides(overflowY))) {
        if (at.clientWidth <= 1 || at.clientHeight <= 1) return null
        const { left, right, top, bottom } = at.getBoundingClientRect()
        const isShort =
          at === parent &&
          ((hides(overflowX) && at.scrollWidth > at.clientWidth + 1) ||
            (hides(overflowY) && at.scrollHeight > at.clientHeight + 1))
        const isCut = boxes.some((box) => {
          const spare = box.height / 3
          return (
            (hides(overflowX) && (box.left < left - 1 || box.right > right + 1)) ||
            (hides(overflowY) && (box.top < top - spare || box.bottom > bottom + spare))
          )
        })
        if (isShort || isCut) found ??= at
      }
      if (contains) isPlaced = position === 'absolute' || position === 'fixed'
    }
    return found
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const text = walker.currentNode as Text
    const parent = text.parentElement
    if (!parent || !text.data.trim() || parent.closest('option, script, style, noscript')) continue
    if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
    const cutter = cutterOf(text, parent)
    if (cutter) cut.push(`${nameOf(cutter)}: ${text.data}`)
  }
  return cut
}

/** Every sentence whose parts stand apart, because the box round it lays out each text and each name for itself. Runs in the page. */
function splitSentences(): string[] {
  const isApart = (box: Element) => /flex|grid/.test(getComputedStyle(box).display)
  const holdsText = (box: Element) =>
    [...box.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
  const boxes = new Set([...document.querySelectorAll('bdi')].flatMap(({ parentElement: box }) => box ?? []))
  return [...boxes]
    .filter((box) => holdsText(box) && isApart(box))
    .map((box) => `${box.tagName.toLowerCase()}.${box.getAttribute('class')}: ${box.textContent}`)
}

/** Every word of ordinary length that is broken over lines, because the box of its text is too narrow for it. Runs in the page. */
function brokenWords(): string[] {
  const broken: string[] = []
  const narrow = 120
  const range = document.createRange()
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const text = walker.currentNode as Text
    const parent = text.parentElement
    if (!parent || !text.data.trim() || parent.closest('option, script, style, noscript, svg')) continue
    // Words for screen readers only.
    if (parent.getBoundingClientRect().width <= 1) continue
    range.selectNodeContents(text)
    const { width, height } = range.getBoundingClientRect()
    if (width > narrow || height < 2 * Number.parseFloat(getComputedStyle(parent).fontSize)) continue
    for (const { 0: word, index } of text.data.matchAll(
      /(?<![\p{L}\p{M}\u00ad])[\p{L}\p{M}]{2,12}(?![\p{L}\p{M}\u00ad])/gu,
    )) {
      range.setStart(text, index)
      range.setEnd(text, index + word.length)
      if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1)
        broken.push(`${parent.tagName.toLowerCase()}.${parent.getAttribute('class')}: ${word}`)
    }
  }
  return broken
}

/** Fails when a word of up to twelve letters is broken over lines, and names it. */
export async function noBrokenWords(page: Page): Promise<void> {
  report(page, 'broken words', await page.evaluate(brokenWords))
}

/** Fails when a sentence with a name or a code in it falls apart into boxes, and names the box that splits it. */
export async function noSplitSentences(page: Page): Promise<void> {
  report(page, 'split sentences', await page.evaluate(splitSentences))
}

/** Fails when the page can be pushed sideways, and names the innermost elements that stick out. */
export async function noSidewaysScroll(page: Page): Promise<void> {
  report(page, 'sideways scroll', await page.evaluate(sticking))
}

/** Fails when text is hidden in part, and names the element that hides it. */
export async function noCutText(page: Page): Promise<void> {
  report(page, 'cut text', await page.evaluate(cutTexts, false))
}

/** A width in pixels, and a share of the normal text size. */
export type Size = { width: number; textSize: number }

/** Fails when the page, in one of these sizes, can be pushed sideways, hides part of a text or, unless `words` is false, breaks words. */
export async function isWholeOn(
  page: Page,
  sizes: readonly Size[],
  { words = true }: { words?: boolean } = {},
): Promise<void> {
  const faults: string[] = []
  let before = 1
  for (const { width, textSize } of sizes) {
    if (textSize !== before) await setTextSize(page, textSize)
    before = textSize
    await page.setViewportSize({ width, height: 900 })
    const found = [...(await page.evaluate(sticking)), ...(await page.evaluate(cutTexts, false))]
    if (words && textSize === 1 && width >= 360) found.push(...(await page.evaluate(brokenWords)))
    faults.push(...found.map((fault) => `${width} px, ${textSize * 100}%: ${fault}`))
  }
  if (before !== 1) await setTextSize(page, 1)
  report(page, 'not whole', faults)
}

/** How wide A4 is between the margins that browsers print with. */
const paperWidth = 718

/** Fails when the page, laid out as it is printed, is wider than its paper or hides part of a text. */
export async function isWholeOnPaper(page: Page): Promise<void> {
  const before = page.viewportSize()
  await page.setViewportSize({ width: paperWidth, height: 1015 })
  const faults = [...(await page.evaluate(sticking)), ...(await page.evaluate(cutTexts, true))]
  if (before) await page.setViewportSize(before)
  report(page, 'not whole on paper', faults)
}
