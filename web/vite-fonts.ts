import { glob, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import languages from '../locales/languages.json' with { type: 'json' }

/**
 * Makes the smaller font files in `fonts/` and the rules that say which letters they hold: `node web/vite-fonts.ts`,
 * after a font, a language's name or the letters of our words changed.
 */

const root = join(import.meta.dirname, '..')
const fonts = join(root, 'node_modules/@fontsource-variable')
const ethiopic = 'noto-sans-ethiopic/files/noto-sans-ethiopic-ethiopic-wght-normal.woff2'
const arabic = 'vazirmatn/files/vazirmatn-arabic-wght-normal.woff2'
const latin = 'figtree/files/figtree-latin-wght-normal.woff2'

/** The weights that the style sheets use. */
const wght = { min: 400, max: 700 }

const letters = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('')

/** The letters of a script that our own words use: those of the screens, of the taxonomy and of the rules. */
async function usedOf(script: RegExp): Promise<string> {
  const used = new Set<string>()
  for await (const name of glob(['locales/*/*.json', 'seed/data/**/*.json', 'web/words/format*.ts'], {
    cwd: root,
  }))
    for (const letter of await readFile(join(root, name), 'utf8')) if (script.test(letter)) used.add(letter)
  return [...used].sort().join('')
}

/** Letters as a unicode-range. */
function rangeOf(text: string): string {
  const points = [...text].map((letter) => letter.codePointAt(0) ?? 0).sort((a, b) => a - b)
  const runs: [number, number][] = []
  for (const point of points) {
    const last = runs.at(-1)
    if (last && point === last[1] + 1) last[1] = point
    else runs.push([point, point])
  }
  const hex = (point: number): string => point.toString(16).toUpperCase().padStart(4, '0')
  return runs.map(([first, last]) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`).join(', ')
}

async function cut(
  from: string,
  to: string,
  text: string,
  weights: typeof wght | number = wght,
): Promise<void> {
  const whole = await readFile(join(fonts, from))
  const part = await subsetFont(whole, text, { targetFormat: 'woff2', variationAxes: { wght: weights } })
  await writeFile(join(import.meta.dirname, 'fonts', to), part)
  console.log(`${to}: ${(whole.length / 1000).toFixed(0)} → ${(part.length / 1000).toFixed(1)} kB`)
}

const face = (family: string, file: string, text: string): string =>
  `@font-face {
  font-family: "${family}";
  src: url("../fonts/${file}") format("woff2");
  font-weight: ${wght.min} ${wght.max};
  font-display: swap;
  unicode-range: ${rangeOf(text)};
}
`

// The block that holds every letter of Tigrinya; the rest of the script stays in the whole file.
await cut(ethiopic, 'ethiopic.woff2', letters(0x1200, 0x137f))
await cut(arabic, 'arabic.woff2', letters(0x600, 0x6ff) + letters(0x200c, 0x200e))

// A page in our own words needs no other letters, which weigh as much again. Letters of Arabic join, so the plain ones
// stay in one file.
const arabicLetters = [...new Set(letters(0x621, 0x652) + (await usedOf(/[\u0600-\u06ff]/)))].join('')
const own = [
  ['Figtree', latin, 'latin-own.woff2', `${letters(0x20, 0x7e)}\u00a0«·»–—‘’“”•…€−`],
  ['Vazirmatn', arabic, 'arabic-own.woff2', `${arabicLetters}${letters(0x200c, 0x200e)}`],
  ['Noto Sans Ethiopic', ethiopic, 'ethiopic-own.woff2', await usedOf(/[\u1200-\u137f]/)],
] as const
for (const [, from, to, text] of own) await cut(from, to, text)
await writeFile(
  join(import.meta.dirname, 'styles/fonts-own.css'),
  `/* Made by vite-fonts.ts: the letters of our own words. After fonts.css, whose files hold the others. */
${own.map(([family, , to, text]) => face(family, to, text)).join('')}`,
)

// The names of languages stand on the first page in every script at once.
await cut(ethiopic, 'name-ti.woff2', languages.ti.name, 600)
await cut(arabic, 'name-ar.woff2', languages.ar.name, 600)
