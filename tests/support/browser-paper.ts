import type { Page } from 'playwright-core'
import { report } from './browser-checks.ts'
import { isWholeOnPaper } from './browser-layout.ts'

/** Everything that only a screen can use and that paper still shows. Runs in the page. */
function furniture(): string[] {
  const useless = 'nav:not(:has(.crumbs)), button, select, textarea, input, [role=tablist], .back, .toasts'
  return [...document.querySelectorAll(useless)]
    .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class')}`)
}

/**
 * Every part of a picture that a black and white printer does not show as what it says: solid is there, dashed is not
 * there yet, hatched is not known or taken, a soft ground in an outline is free. Runs in the page.
 */
function alikeMarks(): string[] {
  type Colour = readonly [red: number, green: number, blue: number, alpha: number]
  const paper: Colour = [255, 255, 255, 1]
  const colourOf = (text: string): Colour => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = text.match(/[\d.]+/g)?.map(Number) ?? []
    return [red, green, blue, alpha]
  }
  const over = (top: Colour, ground: Colour): Colour => {
    const mixed = (at: 0 | 1 | 2) => top[at] * top[3] + ground[at] * (1 - top[3])
    return [mixed(0), mixed(1), mixed(2), 1]
  }
  /** How light a colour is, as a printer without colours sees it. */
  const lightness = ([red, green, blue]: Colour) => {
    const [r, g, b] = [red, green, blue].map((part) => (part / 255) ** 2.2) as [number, number, number]
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const contrast = (one: Colour, other: Colour) => {
    const [dark, light] = [lightness(one), lightness(other)].sort((a, b) => a - b) as [number, number]
    return (light + 0.05) / (dark + 0.05)
  }
  const groundOf = (element: Element | null): Colour => {
    if (!element) return paper
    const own = colourOf(getComputedStyle(element).backgroundColor)
    return own[3] === 1 ? own : over(own, groundOf(element.parentElement))
  }
  const lookOf = (mark: Element): string => {
    const { backgroundColor, backgroundImage, borderTopStyle, borderTopColor, boxShadow } =
      getComputedStyle(mark)
    const around = groundOf(mark.parentElement)
    const isSeen = (colour: string) => contrast(over(colourOf(colour), around), around) >= 3
    if (backgroundImage.startsWith('repeating-linear-gradient')) return 'hatched'
    if (isSeen(backgroundColor)) return 'solid'
    if (borderTopStyle === 'dashed') return isSeen(borderTopColor) ? 'dashed' : 'pale'
    return boxShadow === 'none' && borderTopStyle === 'none' ? 'empty' : 'outlined'
  }
  const looks = {
    solid: '.planks > .full, .bar-fill > .full, :is(.week, .key) .on',
    dashed: '.planks > i:is(:not([class]), [class=""]), .bar-fill > .rest, :is(.week, .key) .ask',
    hatched: '.planks > .unknown, .bar-fill > .unknown, :is(.week, .key) .block',
    outlined: '.planks > .here, :is(.week, .key) .free',
  }
  return Object.entries(looks).flatMap(([look, marks]) =>
    [...document.querySelectorAll(marks)]
      .filter((mark) => mark.checkVisibility() && mark.clientWidth > 4)
      .filter((mark) => lookOf(mark) !== look || getComputedStyle(mark).printColorAdjust !== 'exact')
      .map((mark) => `${mark.parentElement?.className} > .${mark.className} is not ${look}: ${lookOf(mark)}`),
  )
}

/**
 * Fails when the page as it is printed (A4, black and white) shows what only a screen can use, cuts something off or has
 * parts of a picture that no longer differ.
 */
export async function isGoodOnPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' })
  await isWholeOnPaper(page)
  report(page, 'furniture on paper', await page.evaluate(furniture))
  report(page, 'alike on paper', [...new Set(await page.evaluate(alikeMarks))])
  await page.emulateMedia({ media: 'screen' })
}
