import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import languages from '../locales/languages.json' with { type: 'json' }

/** Makes the smaller font files in `fonts/`: `node web/vite-fonts.ts`, after a font or a language's name changed. */

const fonts = join(import.meta.dirname, '../node_modules/@fontsource-variable')
const ethiopic = 'noto-sans-ethiopic/files/noto-sans-ethiopic-ethiopic-wght-normal.woff2'
const arabic = 'vazirmatn/files/vazirmatn-arabic-wght-normal.woff2'

/** The weights that the style sheets use. */
const wght = { min: 400, max: 700 }

const letters = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('')

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

// The block that holds every letter of Tigrinya; the rest of the script stays in the whole file.
await cut(ethiopic, 'ethiopic.woff2', letters(0x1200, 0x137f))
await cut(arabic, 'arabic.woff2', letters(0x600, 0x6ff) + letters(0x200c, 0x200e))
// The names of languages stand on the first page in every script at once.
await cut(ethiopic, 'name-ti.woff2', languages.ti.name, 600)
await cut(arabic, 'name-ar.woff2', languages.ar.name, 600)
