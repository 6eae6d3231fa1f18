import { hits, type Law } from './law.ts'
import { isTest, type SourceFile } from './source.ts'

const featureFile = /^api\/features\/([^/]+)\/([^/]+)\.ts$/

/** From the top of the house to its ground; a file may not import from a layer above its own. */
const layers: [RegExp, number, string][] = [
  [/^api\/main\.ts$/, 0, 'main'],
  [/^api\/app\.ts$/, 1, 'app'],
  [/^api\/(deps|specs)\.ts$/, 2, 'deps'],
  [/^api\/features\/[^/]+\/feature\.ts$/, 3, 'features'],
  [/^api\/(plugins\/|jobs\/|features\/[^/]+\/routes)/, 4, 'routes, plugins and jobs'],
  [/^api\/features\/[^/]+\/service/, 5, 'services'],
  [
    /^api\/features\/([^/]+\/(store|search|rules|access)|directory\.ts)/,
    6,
    'stores, search, rules and access',
  ],
  [/^api\/adapters\//, 7, 'adapters'],
]
const layerOf = (path: string) => layers.find(([pattern]) => pattern.test(path))

function upward(file: SourceFile): string[] {
  const own = layerOf(file.path)
  if (own === undefined) return []
  return file.imports.flatMap((found) => {
    const other = layerOf(found.target)
    return other === undefined || other[1] >= own[1] ? [] : [`${own[2]} import ${other[2]}: ${found.from}`]
  })
}

function foreignInsides(file: SourceFile): string[] {
  const home = featureFile.exec(file.path)?.[1]
  if (home === undefined) return []
  return file.imports.flatMap((found) => {
    const [, feature, part] = featureFile.exec(found.target) ?? []
    if (feature === undefined || feature === home || found.typeOnly) return []
    if (/^(service|contract|codes|rules|matching|access)/.test(part!)) return []
    return [`imports ${feature}/${part}.ts`]
  })
}

const opensService = /^api\/features\/[^/]+\/service[^/]*\.ts$/
const homeOf = (path: string) => featureFile.exec(path)?.[1]
const isHome = (path: string, target: string) => homeOf(path) !== undefined && homeOf(path) === homeOf(target)

const engines = ['mongodb', 'meilisearch', 'nodemailer', 'node:sqlite', 'openid-client']
const isFastify = (target: string): boolean => target.startsWith('fastify') || target.startsWith('@fastify/')

export const apiLaws: Law[] = [
  {
    name: 'inside api, imports go downward',
    why: 'main → app → deps → feature → routes → service → store → adapters: what lies below knows nothing of what stands on it.',
    faults: upward,
    bad: [
      ['api/features/profiles/service.ts', "import { profileRoutes } from './routes.ts'"],
      ['api/features/profiles/store.ts', "import { profileService } from './service.ts'"],
      ['api/features/profiles/service.ts', "import { openDeps } from '../../deps.ts'"],
      ['api/app.ts', "import { start } from './main.ts'"],
      ['api/features/profiles/routes.ts', "import type { Deps } from '../../deps.ts'"],
      ['api/features/profiles/routes.ts', "import { openProfiles } from './feature.ts'"],
      ['api/adapters/clock.ts', "import type { Profiles } from '../features/profiles/service.ts'"],
    ],
    good: [
      ['api/features/profiles/feature.ts', "import { profileRoutes } from './routes.ts'"],
      ['api/features/profiles/service.ts', "import { profileStore } from './store.ts'"],
      ['api/deps.ts', "import { openProfiles } from './features/profiles/feature.ts'"],
    ],
  },
  {
    name: 'only a feature opens its own services',
    why: 'A service that is made twice has two truths; who needs one is given it by name.',
    faults: ({ path, imports }) =>
      /^api\/(deps|app|features\/[^/]+\/(service|routes)[^/]*)\.ts$/.test(path)
        ? imports
            .filter(({ target, typeOnly }) => opensService.test(target) && !typeOnly)
            .filter(({ target }) => !isHome(path, target))
            .map(({ from }) => `imports ${from}`)
        : [],
    bad: [
      ['api/deps.ts', "import { profileService } from './features/profiles/service.ts'"],
      ['api/features/matches/service.ts', "import { vacancyService } from '../vacancies/service.ts'"],
    ],
    good: [
      ['api/deps.ts', "import type { ProfileService } from './features/profiles/service.ts'"],
      ['api/features/matches/service.ts', "import type { VacancyService } from '../vacancies/service.ts'"],
      ['api/features/matches/feature.ts', "import { matchService } from './service.ts'"],
      ['api/features/accounts/routes.ts', "import { sessionAge } from './service-sessions.ts'"],
    ],
  },
  {
    name: 'a feature makes records by insertOnce, keepOnce and upsert alone',
    why: 'The same call twice at once, or a record deleted meanwhile, has one answer; written by hand it was another one each time.',
    faults: ({ path, bare }) =>
      featureFile.test(path)
        ? hits(bare, /\b(DuplicateKeyError|RecordNotFoundError|VersionConflictError)\b/)
        : [],
    bad: [
      ['api/features/matches/service.ts', 'if (error instanceof DuplicateKeyError) return'],
      ['api/features/matches/service.ts', 'if (error instanceof RecordNotFoundError) return null'],
    ],
    good: [['api/records.ts', 'if (error instanceof DuplicateKeyError) return']],
  },
  {
    name: 'the composition root is at most 150 lines',
    why: 'It is what everybody changes: a feature opens itself, deps.ts only says in which order.',
    faults: ({ path, text }) => {
      const count = text.trimEnd().split('\n').length
      return path === 'api/deps.ts' && count > 150 ? [`${count} lines`] : []
    },
    bad: [['api/deps.ts', 'const a = 1\n'.repeat(151)]],
    good: [
      ['api/deps.ts', 'const a = 1\n'.repeat(150)],
      ['api/features/profiles/service.ts', 'const a = 1\n'.repeat(151)],
    ],
  },
  {
    name: 'a feature uses the service of another, never its insides',
    why: 'Permission and history live in the service; a foreign store would be a way round them. Shapes and pure rules may be shared.',
    faults: foreignInsides,
    bad: [
      ['api/features/matches/service.ts', "import { vacancyStore } from '../vacancies/store.ts'"],
      ['api/features/matches/service.ts', "import { toSearchDocument } from '../vacancies/search.ts'"],
    ],
    good: [
      ['api/features/matches/feature.ts', "import { listed } from '../vacancies/service.ts'"],
      ['api/features/matches/service.ts', "import type { Vacancy } from '../vacancies/store.ts'"],
      ['api/features/matches/service.ts', "import { x } from './store.ts'"],
    ],
  },
  {
    name: 'only adapters know the engines',
    why: 'One port, many engines: mongodb, meilisearch, nodemailer, node:sqlite and openid-client stay behind api/adapters.',
    faults: (file) =>
      isTest(file.path) || file.path.startsWith('api/adapters/')
        ? []
        : file.imports
            .filter((found) => engines.includes(found.target))
            .map((found) => `imports ${found.from}`),
    bad: [
      ['api/features/profiles/store.ts', "import { DatabaseSync } from 'node:sqlite'"],
      ['seed/index.ts', "import { MongoClient } from 'mongodb'"],
      ['api/deps.ts', "import { createTransport } from 'nodemailer'"],
    ],
    good: [['api/adapters/store/sqlite.ts', "import { DatabaseSync } from 'node:sqlite'"]],
  },
  {
    name: 'services, stores, rules, access and adapters do not know Fastify',
    why: 'What a feature decides must be testable and callable without an HTTP request.',
    faults: (file) =>
      /^api\/(adapters\/|jobs\/|deps\.ts|features\/[^/]+\/(service|store|search|rules|access|contract))/.test(
        file.path,
      )
        ? file.imports.filter((found) => isFastify(found.target)).map((found) => `imports ${found.from}`)
        : [],
    bad: [
      ['api/features/profiles/service.ts', "import type { FastifyRequest } from 'fastify'"],
      ['api/features/profiles/rules.ts', "import cookie from '@fastify/cookie'"],
    ],
    good: [['api/features/profiles/routes.ts', "import type { FastifyInstance } from 'fastify'"]],
  },
  {
    name: 'only api/config.ts reads the environment',
    why: 'One schema checks every setting at once and is the one list of them.',
    faults: (file) =>
      isTest(file.path) || file.path === 'api/config.ts' || /(^|\/)main\.ts$/.test(file.path)
        ? []
        : hits(file.bare, /\bprocess\.env\b/),
    bad: [
      ['api/app.ts', 'const port = process.env.PORT'],
      ['web/api.ts', 'const { MODE } = process.env'],
    ],
    good: [
      ['api/config.ts', 'loadConfig(process.env)'],
      ['seed/main.ts', 'loadConfig(process.env)'],
      ['api/app.ts', '// process.env is read elsewhere'],
    ],
  },
  {
    name: 'the matcher is pure',
    why: 'A ranking must be replayable: no clock, no chance, no outside world in it.',
    faults: (file) =>
      file.path.startsWith('matcher/') && !/^matcher\/(.+\/)?(server(-[a-z]+)?|main)\.ts$/.test(file.path)
        ? hits(
            file.bare,
            /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bprocess\b|\bfetch\s*\(|\bset(Timeout|Interval|Immediate)\b|\bperformance\b|\bcrypto\b/,
          )
        : [],
    bad: [
      ['matcher/rank.ts', 'const now = Date.now()'],
      ['matcher/rank.ts', 'const now = new Date()'],
      ['matcher/rank.ts', 'const chance = Math.random()'],
      ['matcher/rank.ts', 'process.exit(1)'],
      ['matcher/rank.ts', 'setTimeout(run, 10)'],
      ['matcher/rank.ts', 'await fetch(url)'],
    ],
    good: [
      ['matcher/rank.ts', 'const day = new Date(ms).getUTCDay() // never Date.now()'],
      ['matcher/server.ts', 'process.exit(1)'],
      ['api/adapters/clock.ts', 'Date.now()'],
    ],
  },
]
