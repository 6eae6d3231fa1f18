import type { Page } from 'playwright-core'

/** What has the focus, where nothing of it can be seen; null where some of it can, or the page has it. Runs in the page. */
function hiddenFocus(): string | null {
  const focused = document.activeElement
  if (!focused || focused === document.body || focused === document.documentElement) return null
  const isMark = focused.matches('input[type=checkbox], input[type=radio]')
  const seen = (isMark && focused.closest('label')) || focused
  const { left, top, right, bottom } = seen.getBoundingClientRect()
  const thirds = [0.1, 0.5, 0.9]
  const isSeen = thirds.some((x) =>
    thirds.some((y) => {
      const found = document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y)
      return found !== null && (seen.contains(found) || found.contains(seen))
    }),
  )
  const name = `${focused.tagName.toLowerCase()}.${focused.getAttribute('class')} ${seen.textContent?.slice(0, 40)}`
  return isSeen ? null : name
}

/** Goes through a page by Tab, `most` stops at the most; answers what had the focus and could not be seen. */
export async function hiddenStops(page: Page, most: number): Promise<string[]> {
  const hidden: string[] = []
  for (let stop = 0; stop < most; stop += 1) {
    await page.keyboard.press('Tab')
    const found = await page.evaluate(hiddenFocus)
    if (found) hidden.push(`stop ${stop + 1}: ${found}`)
    if (await page.evaluate(() => document.activeElement === document.body)) break
  }
  return hidden
}
