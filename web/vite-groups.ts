import type { Rolldown } from 'vite'

type Graph = { getModuleInfo: (id: string) => { importedIds: readonly string[]; code: string | null } | null }

/** Nouns whose words come in one file a language, so that a first view does not ask for one file after the other. */
const nounsOf = {
  first: ['common', 'errors', 'public'],
  person: [
    'me',
    'reasons',
    'codes',
    'matches',
    'gains',
    'whyNot',
    'notifications',
    'events',
    'placements',
    'cases',
  ],
}

function wordFile(id: string): string | null {
  const [, language, noun = ''] = /locales\/(\w+)\/(\w+)\.json/.exec(id) ?? []
  const group = Object.entries(nounsOf).find(([, nouns]) => nouns.includes(noun))
  return group && language ? `words-${group[0]}-${language}` : null
}

const barrel = /lucide-react\.mjs$/
const isOurs = (id: string): boolean => !id.includes('/node_modules/') && !id.includes('/locales/')

/** The pictures that a source names: the library's own list imports every picture there is. */
const picturesIn = (code: string): string[] =>
  [...code.matchAll(/import\s*\{([^}]*)\}\s*from\s*["']lucide-react["']/g)].flatMap(([, names = '']) =>
    names.split(',').map((name) =>
      (name.trim().split(/\s/)[0] ?? '')
        .replaceAll(/([a-z])([A-Z\d])/g, '$1-$2')
        .replaceAll(/([A-Z\d])([A-Z][a-z])/g, '$1-$2')
        .toLowerCase(),
    ),
  )

/** The part of a library's picture in the names of groups: "icons/house". */
const pictureOf = (id: string): string | undefined => /lucide-react\/.*icons\/([\w-]+)\.mjs/.exec(id)?.[1]

/** Our own sources and pictures that come with some files, whatever else comes later. */
function reachOf(graph: Graph, roots: readonly string[], ids: readonly string[]): Set<string> {
  const reached = new Set<string>()
  const add = (id: string): void => {
    if (reached.has(id) || !isOurs(id)) return
    reached.add(id)
    const { importedIds = [], code = '' } = graph.getModuleInfo(id) ?? {}
    for (const next of importedIds) if (!barrel.test(next)) add(next)
    for (const picture of picturesIn(code ?? '')) reached.add(picture)
  }
  for (const id of ids) if (roots.some((root) => id.endsWith(root))) add(id)
  return reached
}

/** Which of some sources a group of files holds, with all that comes with them. */
function reachGroup(name: string, roots: readonly string[], priority: number): Rolldown.CodeSplittingGroup {
  const ids: string[] = []
  let reached: Set<string> | null = null
  return {
    debugName: name,
    priority,
    test: (id) => {
      ids.push(id)
      return isOurs(id) || pictureOf(id) !== undefined
    },
    name: (id, graph) => {
      reached ??= reachOf(graph, roots, ids)
      return reached.has(pictureOf(id) ?? id) ? name : null
    },
  }
}

/**
 * The files of a build: React and words, the app that every page needs, what signing in and a person's home need, and
 * what other pages share. Small files cost a slow line more than the bytes that a page does not use.
 */
export const groups = (): Rolldown.CodeSplittingGroup[] => [
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler|react-router|i18next)\//, priority: 6 },
  { debugName: 'words', name: wordFile, test: /locales\/\w+\/\w+\.json/ },
  reachGroup('start', ['/web/main.ts'], 5),
  reachGroup('app', ['/web/shell/app.tsx'], 4),
  reachGroup('sign-in', ['/web/features/accounts/sign-in-page.tsx'], 3),
  reachGroup('home', ['/web/shell/frames.tsx', '/web/features/me/home-page.tsx'], 2),
  { name: 'parts', test: isOurs, minShareCount: 2, priority: 1 },
]
