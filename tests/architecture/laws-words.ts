import { hits, type Law } from './law.ts'

const isCode = (path: string): boolean => /\.tsx?$/.test(path)
const mark = (word: string): string => word.split(' ').join('')

/** A law against a pattern in the code itself: comments and quoted text do not count. */
const never = (pattern: RegExp, law: Omit<Law, 'faults'>): Law => ({
  ...law,
  faults: (file) => (isCode(file.path) ? hits(file.bare, pattern) : []),
})

export const wordLaws: Law[] = [
  never(/(?:[:<|&,]|\bas|\bsatisfies)\s*any\b(?!\s*[.('?])|\bany\[\]/, {
    name: 'nothing is any',
    why: 'One any turns the checks off for all it touches; unknown asks for a check.',
    bad: [
      ['api/a.ts', 'const read = (value: any) => value'],
      ['api/a.ts', 'const list = value as any'],
      ['api/a.ts', 'const map = new Map<string, any>()'],
      ['api/a.ts', 'type List = any[]'],
    ],
    good: [['api/a.ts', "const read = (value: unknown) => 'as any' // : any"]],
  }),
  never(/\b(?:const\s+)?enum\s+[A-Z]|\bnamespace\s+[A-Z]|^\s*@[a-z]\w*\(/, {
    name: 'no enums, namespaces or decorators',
    why: 'Node runs these sources by dropping the types; what has to be compiled does not run.',
    bad: [
      ['api/a.ts', 'enum Kind { job }'],
      ['api/a.ts', 'export const enum Kind { job }'],
      ['api/a.ts', 'namespace Kinds {}'],
    ],
    good: [['api/a.ts', "const enumerated = z.enum(['job'])"]],
  }),
  {
    name: 'the checks are never switched off, and nothing is left for later',
    why: 'What is worth a note is worth doing, or an issue.',
    faults: (file) =>
      hits(
        file.text,
        new RegExp(
          `@ts-(${['ignore', 'expect-error', 'nocheck'].join('|')})\\b|\\bbiome-${'ignore'}\\b|\\b(${['TO DO', 'FIX ME', 'HA CK', 'XX X'].map(mark).join('|')})\\b`,
        ),
      ),
    bad: [
      ['api/a.ts', `// @ts-${'ignore'}`],
      ['web/a.css', `/* ${mark('TO DO')}: mirror */`],
      ['api/a.ts', `// biome-${'ignore'} lint: later`],
    ],
    good: [['api/a.ts', '// To do this, call open().']],
  },
  {
    name: 'nothing is re-exported but at the doors',
    why: 'A barrel hides where a thing lives and drags its neighbours along.',
    faults: (file) =>
      ['matcher/index.ts', 'seed/index.ts'].includes(file.path)
        ? []
        : file.imports.filter((found) => found.reExport).map((found) => `exports from ${found.from}`),
    bad: [
      ['web/components/all.ts', "export * from './button.tsx'"],
      ['api/a.ts', "export { open } from './open.ts'"],
      ['api/a.ts', "export type { Open } from './open.ts'"],
    ],
    good: [
      ['matcher/index.ts', "export { rank } from './rank.ts'"],
      ['api/a.ts', "export const text = `export * from './b.ts'`"],
    ],
  },
  {
    name: 'tests do not wait for a time to pass',
    why: 'A test that sleeps is slow on a good day and red on a busy one.',
    faults: (file) =>
      file.path.startsWith('tests/') && file.path.includes('.test.')
        ? hits(file.bare, /\bsetTimeout\s*\(|\bwaitForTimeout\s*\(|timers\/promises/)
        : [],
    bad: [['tests/e2e/a.test.ts', 'await page.waitForTimeout(500)']],
    good: [['tests/e2e/a.test.ts', 'await page.waitForURL(url)']],
  },
]
