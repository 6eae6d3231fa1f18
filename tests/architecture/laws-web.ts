import { hits, type Law } from './law.ts'

const inWeb = (path: string): boolean => path.startsWith('web/') && /\.tsx?$/.test(path)
const isBuildFile = (path: string): boolean => /^web\/vite[^/]*\.ts$/.test(path)

/** A law that lets one module of web do a thing, so that there is one way to do it. */
function onlyIn(home: RegExp, pattern: RegExp, law: Omit<Law, 'faults'>): Law {
  return {
    ...law,
    faults: (file) =>
      inWeb(file.path) && !isBuildFile(file.path) && !home.test(file.path) ? hits(file.bare, pattern) : [],
  }
}

export const webLaws: Law[] = [
  onlyIn(/^web\/data\/api\.ts$/, /(?<![.\w])(window\.|globalThis\.)?fetch\s*\(|\bXMLHttpRequest\b/, {
    name: 'web/data/api.ts is the only one that fetches',
    why: 'Errors, CSRF, conflicts and cancelling are handled once.',
    bad: [
      ['web/features/matches/list.tsx', "const answer = await fetch('/api/v1/matches')"],
      ['web/features/matches/list.tsx', "window.fetch('/api')"],
    ],
    good: [
      ['web/data/api.ts', 'fetch(path)'],
      ['web/features/matches/list.tsx', 'prefetch(path)\nfetcher.fetch(path)'],
    ],
  }),
  onlyIn(/^web\/data\/live\.ts$/, /\bWebSocket\b|\bEventSource\b/, {
    name: 'web/data/live.ts is the only one with a WebSocket',
    why: 'One connection a tab, one way to come back after the line dropped.',
    bad: [['web/features/events/board.tsx', 'const line = new WebSocket(url)']],
    good: [['web/data/live.ts', 'new WebSocket(url)']],
  }),
  onlyIn(/^web\/words\/format[^/]*\.ts$/, /\bIntl\.|\.toLocale\w+\(|\.localeCompare\(/, {
    name: 'web/words/format is the only one that formats dates, numbers, lists and names',
    why: 'The browser has no Tigrinya: Intl would fall back to English without a word.',
    bad: [
      ['web/features/matches/list.tsx', 'day.toLocaleDateString(language)'],
      ['web/features/matches/list.tsx', 'new Intl.NumberFormat(language)'],
      ['web/features/matches/list.tsx', 'names.sort((a, b) => a.localeCompare(b))'],
    ],
    good: [
      ['web/words/format.ts', 'new Intl.NumberFormat(language)'],
      ['web/words/format-days.ts', 'new Intl.NumberFormat(language)'],
    ],
  }),
  {
    name: 'locale files come in through web/words only',
    why: 'Each language is loaded once, when it is asked for, and never bundled into a page.',
    faults: (file) =>
      inWeb(file.path) && !file.path.startsWith('web/words/')
        ? file.imports
            .filter((found) => /^locales\/[^/]+\/.+\.json$/.test(found.target))
            .map((found) => `imports ${found.from}`)
        : [],
    bad: [['web/features/matches/list.tsx', "import words from '../../../locales/en/matches.json'"]],
    good: [
      ['web/words/i18n.ts', "import words from '../../locales/en/matches.json'"],
      ['web/components/language.tsx', "import languages from '../../locales/languages.json'"],
    ],
  },
  {
    name: 'components know no feature',
    why: 'A part that knows where it stands cannot stand anywhere else.',
    faults: (file) =>
      file.path.startsWith('web/components/')
        ? file.imports
            .filter(
              (found) =>
                found.target.startsWith('web/features/') || /^#(contract|endpoints)\//.test(found.from),
            )
            .filter((found) => !found.typeOnly)
            .map((found) => `imports ${found.from}`)
        : [],
    bad: [['web/components/card.tsx', "import { MatchList } from '../features/matches/list.tsx'"]],
    good: [['web/components/card.tsx', "import { Button } from './button.tsx'"]],
  },
  {
    name: 'a page of HTML is never written by hand',
    why: 'Text of people goes through React, which escapes it.',
    faults: (file) => (inWeb(file.path) ? hits(file.bare, /\bdangerouslySetInnerHTML\b|\.innerHTML\b/) : []),
    bad: [['web/components/text.tsx', 'return <p dangerouslySetInnerHTML={{ __html: text }} />']],
    good: [['web/components/text.tsx', 'return <p>{text}</p>']],
  },
]
