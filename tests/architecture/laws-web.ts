import { hits, type Law } from './law.ts'
import { featureOf, layerOf, layers } from './web-layers.ts'

const inWeb = (path: string): boolean => path.startsWith('web/') && /\.tsx?$/.test(path)
const isBuildFile = (path: string): boolean => /^web\/vite[^/]*\.ts$/.test(path)

const fields = 'TextField|TextArea|OwnTextField|NumberField|DayField|TownField|AddressFields'
/** Fields in which somebody looks for something, and the code of a mail: nobody wants to find these again. */
const searches =
  /(why-not\/pick-page|builder\/concept-picker|accounts\/(email|code)-form|accounts\/change-email)\.tsx$/

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
  {
    name: 'what is typed never lives in useState alone',
    why: 'A reload, another language or an ended session would lose it: `useLocalDraft`, or a form that keeps itself.',
    faults: (file) => {
      if (!file.path.startsWith('web/features/') || searches.test(file.path)) return []
      const states = [...file.bare.matchAll(/const \[(\w+), (\w+)\] = useState/g)]
      return states.flatMap(([, value = '', change = '']) => {
        const typed = new RegExp(
          `<(${fields})\\b[^<]*\\b(value|values|site)=\\{${value}\\b[^<]*onChange=\\{(\\(\\w+\\) => )?${change}\\b`,
        )
        return typed.test(file.bare) ? [`${value} is typed and not kept`] : []
      })
    },
    bad: [
      [
        'web/features/a/b.tsx',
        "const [name, setName] = useState('')\nconst a = <TextField value={name} onChange={setName} />",
      ],
      [
        'web/features/a/b.tsx',
        "const [day, setDay] = useState('')\nconst a = <DayField value={day} onChange={(next) => setDay(next ?? '')} />",
      ],
    ],
    good: [
      [
        'web/features/a/b.tsx',
        "const { draft, keep } = useLocalDraft('a', '')\nconst a = <TextField value={draft} onChange={keep} />",
      ],
    ],
  },
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
    name: 'features import downward: taxonomy, nouns, what happens between nouns, screens of an audience',
    why: 'A noun that knows the screens it stands on cannot stand on a new one; web-layers.ts gives each feature its place.',
    faults: (file) => {
      const feature = featureOf(file.path)
      if (feature === undefined) return []
      const own = layerOf(feature)
      if (own === -1) return [`${feature} has no place in ${layers.length} layers`]
      return file.imports
        .filter((found) => layerOf(featureOf(found.target) ?? feature) > own)
        .map((found) => `imports ${found.from} from above`)
    },
    bad: [
      ['web/features/vacancies/a.tsx', "import type { Step } from '../vacancy-form/steps.ts'"],
      ['web/features/taxonomy/a.ts', "import { useVacancy } from '../vacancies/use-vacancy.ts'"],
      ['web/features/nobody/a.ts', ''],
    ],
    good: [
      ['web/features/me/a.tsx', "import { useVacancy } from '../vacancies/use-vacancy.ts'"],
      ['web/features/employers/a.tsx', "import { useTaxonomy } from '../taxonomy/use-taxonomy.ts'"],
      ['web/features/me/a.tsx', "import { Step } from '../builder/step.tsx'"],
    ],
  },
  {
    name: 'a feature does not take the style sheet of another',
    why: 'Whoever changes a page would change another without seeing it; what is shared stands in styles/parts.',
    faults: (file) =>
      file.imports
        .filter(({ target }) => target.endsWith('.css') && featureOf(target) !== undefined)
        .filter(({ target }) => featureOf(target) !== featureOf(file.path))
        .map((found) => `imports ${found.from}`),
    bad: [['web/features/employers/a.tsx', "import '../vacancies/vacancies.css'"]],
    good: [
      ['web/features/vacancies/a.tsx', "import './vacancies.css'"],
      ['web/features/employers/a.tsx', "import '../../styles/parts/records.css'"],
    ],
  },
  {
    name: 'a page for a person calls work by a name that they can read',
    why: 'A title that is written in Dutch alone says nothing to who reads no Dutch: `WorkTitle` says the occupation there.',
    faults: (file) =>
      /^web\/features\/(me|gains|why-not)\//.test(file.path)
        ? hits(file.bare, /<OwnWords text=\{(vacancy|place|basics)\??\.(basics\.)?title\}/)
        : [],
    bad: [
      ['web/features/me/a.tsx', '<OwnWords text={vacancy.title} />'],
      ['web/features/gains/a.tsx', '<OwnWords text={place.title} />'],
      ['web/features/why-not/a.tsx', '<OwnWords text={basics.title} />'],
    ],
    good: [
      ['web/features/me/a.tsx', '<WorkTitle {...vacancy} taxonomy={taxonomy} />'],
      ['web/features/me/a.tsx', '<OwnWords text={task.title} />'],
      ['web/features/vacancies/a.tsx', '<OwnWords text={vacancy.title} />'],
    ],
  },
  {
    name: 'a page of HTML is never written by hand',
    why: 'Text of people goes through React, which escapes it.',
    faults: (file) => (inWeb(file.path) ? hits(file.bare, /\bdangerouslySetInnerHTML\b|\.innerHTML\b/) : []),
    bad: [['web/components/text.tsx', 'return <p dangerouslySetInnerHTML={{ __html: text }} />']],
    good: [['web/components/text.tsx', 'return <p>{text}</p>']],
  },
  {
    name: 'no pattern that a browser reads looks behind itself',
    why: 'Safari before 16.4 cannot read a script that holds one. Catch what stands before, and put it back.',
    faults: ({ path, text }) =>
      /^(web|locales)\//.test(path) && /\(\?<[!=]/.test(text) ? ['a lookbehind'] : [],
    bad: [['locales/fold.ts', 'const article = /(?<!a)b/']],
    good: [['locales/fold.ts', 'const article = /(^|[^a])(?<name>b)/']],
  },
]
