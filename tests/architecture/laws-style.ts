import { readFileSync } from 'node:fs'
import type { Law } from './law.ts'
import { hits } from './law.ts'

const isStyle = (path: string): boolean => path.endsWith('.css')
const mayHoldColours = /(^|\/)(tokens|theme[a-z-]*)\.css$/

/** Declarations of a style sheet as "property: value", each with its line. */
function declarations(text: string): { line: number; property: string; value: string }[] {
  const clean = text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
  return [...clean.matchAll(/(?<=[;{}]\s*|^\s*)([a-z-]+)\s*:\s*([^;{}]+)(?=[;}])/g)].map((found) => ({
    line: clean.slice(0, found.index).split('\n').length,
    property: found[1]!,
    value: found[2]!.trim(),
  }))
}

const physical =
  /^((min-|max-)?(width|height)|left|right|top|bottom|(scroll-)?(margin|padding)-(left|right|top|bottom)|border-(left|right|top|bottom)(-.+)?|overflow-[xy]|overscroll-behavior-[xy])$/
const sided = /^(text-align|float|clear|caption-side)$/
const boxes = /^((scroll-)?(margin|padding)|inset|border-(width|style|color))$/

/** Why a declaration names a side of the screen instead of a side of the text, or undefined. */
function isPhysical(property: string, value: string): boolean {
  if (physical.test(property)) return true
  if (sided.test(property)) return /^(left|right)\b/.test(value)
  const sides = value.split(/\s+(?![^(]*\))/)
  return boxes.test(property) && sides.length === 4 && sides[1] !== sides[3]
}

const named = (file: string, pattern: RegExp) => {
  const text = readFileSync(new URL(`../../web/styles/${file}`, import.meta.url), 'utf8')
  return new Set([...text.matchAll(pattern)].map(([, name = '']) => name))
}
const colours = named('tokens.css', /(--wb-[a-z0-9-]+):\s*(?:#|oklch|rgb|hsl|color-mix)/g)
/** Those that become what the reader has set. */
const followed = named('theme-forced.css', /(--wb-[a-z0-9-]+):/g)

export const styleLaws: Law[] = [
  {
    name: 'style sheets speak of start and end, not of left and right',
    why: 'Right to left is then a consequence, not a second style sheet.',
    faults: (file) =>
      isStyle(file.path)
        ? declarations(file.text)
            .filter(({ property, value }) => isPhysical(property, value))
            .map(({ line, property, value }) => `line ${line}: ${property}: ${value}`)
        : [],
    bad: [
      ['web/styles/a.css', '.a { margin-left: 4px; }'],
      ['web/styles/a.css', '.a { inline-size: 4px; width: 3px }'],
      ['web/styles/a.css', '.a { text-align: left; }'],
      ['web/styles/a.css', '.a { padding: 1px 2px 3px 4px; }'],
      ['web/styles/a.css', '@media (min-width: 40em) { .a { left: 0; } }'],
    ],
    good: [
      [
        'web/styles/a.css',
        '@media (min-width: 40em) { .a:hover { margin-inline-start: 4px; padding: 1px 2px } }',
      ],
      ['web/styles/a.css', '/* left: 0; */ .a { inset-inline: 0; text-align: start; }'],
    ],
  },
  {
    name: 'how wide a screen is, is asked in em',
    why: 'With text twice as large there is half the room: a page then takes the form for a narrower screen.',
    faults: (file) =>
      file.path.startsWith('web/') ? hits(file.text, /\((min|max)-(width|height): *[\d.]+px\)/) : [],
    bad: [
      ['web/styles/a.css', '@media (max-width: 899px) { .a { display: block } }'],
      ['web/components/a.ts', "matchMedia('(min-width: 900px)')"],
    ],
    good: [['web/styles/a.css', '@media (max-width: 56.1875em) { .a { max-inline-size: 400px } }']],
  },
  {
    name: 'colours are named in tokens.css and nowhere else',
    why: 'A municipality changes seven dials; a colour written elsewhere would not follow, nor turn dark.',
    faults: (file) => {
      if (!file.path.startsWith('web/') || mayHoldColours.test(file.path)) return []
      if (isStyle(file.path))
        return declarations(file.text)
          .filter(({ value }) => /#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch|lab)a?\(/i.test(value))
          .map(({ line, value }) => `line ${line}: ${value}`)
      return hits(file.text, /['"`]#(?=[a-f]*\d)[0-9a-f]{3}([0-9a-f]{3})?([0-9a-f]{2})?['"`]/i)
    },
    bad: [
      ['web/styles/a.css', '.a { color: #fff; }'],
      ['web/styles/a.css', '.a { color: rgb(0 0 0); }'],
      ['web/components/a.tsx', "const colour = '#1a2b3c'"],
    ],
    good: [
      ['web/styles/tokens.css', ':root { --p-ink: #101828; }'],
      ['web/styles/a.css', '#root { color: var(--wb-ink); }'],
      ['web/components/a.tsx', "const target = '#main'"],
    ],
  },
  {
    name: 'what keeps its own drawing under the colours of a reader is drawn in colours that follow them',
    why: 'A picture whose ground changes and whose ink does not is white on white: `theme-forced.css` sets both.',
    faults: ({ path, text }) => {
      // A code is read by a camera, which knows no theme.
      if (!isStyle(path) || path.endsWith('/qr.css') || !/forced-color-adjust:\s*none/.test(text)) return []
      const used = [...text.matchAll(/var\((--wb-[a-z0-9-]+)/g)].map(([, name = '']) => name)
      return [...new Set(used)].filter((name) => colours.has(name) && !followed.has(name))
    },
    bad: [['web/styles/a.css', '.a { forced-color-adjust: none; background: var(--wb-table-1); }']],
    good: [
      ['web/styles/a.css', '.a { forced-color-adjust: none; background: var(--wb-fit); gap: var(--wb-s2); }'],
      ['web/styles/a.css', '.a { background: var(--wb-table-1); }'],
    ],
  },
]
