import type { Law } from './law.ts'
import { type Import, isTest, type SourceFile } from './source.ts'

const isContract = (path: string): boolean =>
  /^api\/(contract[^/]*|features\/[^/]+\/contract[^/]*)\.ts$/.test(path)
const isCodes = (path: string): boolean => /^api\/features\/[^/]+\/codes\.ts$/.test(path)
const isOpenMatcher = (path: string): boolean => /^matcher\/(contract|codes|grid)\.ts$/.test(path)
const within = (folder: string, path: string): boolean => path.startsWith(`${folder}/`)
const isBuildFile = (path: string): boolean => /^web\/vite[^/]*\.ts$/.test(path)

/** A law over the imports of the files it concerns: every import has to be allowed. */
function importLaw(
  law: Omit<Law, 'faults'> & {
    concerns: (path: string) => boolean
    allows: (found: Import, file: SourceFile) => boolean
  },
): Law {
  const { concerns, allows, ...rest } = law
  return {
    ...rest,
    faults: (file) =>
      concerns(file.path)
        ? file.imports.filter((found) => !allows(found, file)).map((found) => `imports ${found.from}`)
        : [],
  }
}

export const importLaws: Law[] = [
  importLaw({
    name: 'web takes from the server only the types of its contracts and its lists of codes, through their doors',
    why: 'The browser must never carry zod or server code: `import type … from "#contract…"`, lists from "#codes/…".',
    concerns: (path) => within('web', path) && !isBuildFile(path),
    allows: (found) => {
      if (!found.own) return found.target !== 'zod' && !found.target.startsWith('node:')
      if (within('web', found.target) || within('locales', found.target)) return true
      if (/^#(contract|endpoints)/.test(found.from)) return found.typeOnly
      if (found.from.startsWith('#codes/')) return true
      return isOpenMatcher(found.target) && (found.typeOnly || found.target !== 'matcher/contract.ts')
    },
    bad: [
      ['web/a.tsx', "import { vacancy } from '#contract/vacancies'"],
      ['web/a.tsx', "import type { Vacancy } from '../api/features/vacancies/contract.ts'"],
      ['web/a.tsx', "import type { Store } from '../api/features/vacancies/store.ts'"],
      ['web/a.tsx', "import { matchOf } from '#matcher'"],
      ['web/a.tsx', "import { demo } from '#seed'"],
      ['web/a.ts', "import { z } from 'zod'"],
      ['web/a.ts', "import { readFile } from 'node:fs/promises'"],
      ['web/a.ts', "const late = await import('../api/route.ts')"],
    ],
    good: [
      ['web/a.tsx', "import type { Vacancy } from '#contract/vacancies'"],
      ['web/a.tsx', "import { vacancyStates } from '#codes/vacancies'"],
      [
        'web/features/b/a.tsx',
        "import { hours } from '../../../matcher/grid.ts'\nimport { x } from '../../api.ts'",
      ],
      ['web/vite.config.ts', "import { join } from 'node:path'"],
    ],
  }),
  importLaw({
    name: 'a contract knows zod, other contracts and the shared lists only',
    why: 'A contract is read by the browser, the seed and every test: it may drag nothing with it.',
    concerns: isContract,
    allows: (found) =>
      found.target === 'zod' ||
      isContract(found.target) ||
      isCodes(found.target) ||
      isOpenMatcher(found.target) ||
      within('locales', found.target),
    bad: [
      ['api/features/vacancies/contract.ts', "import { open } from './rules.ts'"],
      ['api/contract.ts', "import fastify from 'fastify'"],
      ['api/features/vacancies/contract.ts', "import { rank } from '#matcher'"],
    ],
    good: [
      [
        'api/features/vacancies/contract.ts',
        "import { z } from 'zod'\nimport { id } from '../../contract.ts'",
      ],
      ['api/features/matches/contract.ts', "import type { Match } from '../../../matcher/contract.ts'"],
    ],
  }),
  importLaw({
    name: 'a list of codes imports nothing',
    why: 'Server, contracts, seed and the browser read it; the browser carries whatever it would drag along.',
    concerns: isCodes,
    allows: () => false,
    bad: [['api/features/pitches/codes.ts', "import { z } from 'zod'"]],
    good: [['api/features/pitches/codes.ts', "export const steps = ['talk'] as const"]],
  }),
  importLaw({
    name: 'the matcher stands alone',
    why: 'It must run in any process and be tested without a house around it: zod, and fastify or Node in its server only.',
    concerns: (path) => within('matcher', path),
    allows: (found, file) => {
      if (found.own) return within('matcher', found.target)
      if (found.target === 'zod') return true
      return /^matcher\/(.+\/)?(server(-[a-z]+)?|main)\.ts$/.test(file.path)
    },
    bad: [
      ['matcher/rank.ts', "import { endpoint } from '#contract'"],
      ['matcher/rank.ts', "import { fold } from '../locales/fold.ts'"],
      ['matcher/rank.ts', "import fastify from 'fastify'"],
      ['matcher/gates/permit.ts', "import { readFileSync } from 'node:fs'"],
    ],
    good: [
      ['matcher/gates/permit.ts', "import { z } from 'zod'\nimport type { Day } from '../contract.ts'"],
      ['matcher/server.ts', "import fastify from 'fastify'"],
      ['matcher/server-sources.ts', "import { readFileSync } from 'node:fs'"],
    ],
  }),
  importLaw({
    name: 'the seed lays records through deps, stores and contracts',
    why: 'Seeded data that walked round the stores would be data no user could have made.',
    concerns: (path) => within('seed', path),
    allows: (found, file) => {
      if (!found.own) return true
      if (within('seed', found.target) || within('locales', found.target) || isContract(found.target))
        return true
      if (isCodes(found.target)) return true
      if (isOpenMatcher(found.target) || found.target === 'matcher/index.ts') return true
      if (
        /^api\/(deps|ids|reference|adapters\/(clock|[^/]+\/port)|features\/[^/]+\/store)\.ts$/.test(
          found.target,
        )
      )
        return true
      if (found.target === 'api/reference.ts') return found.typeOnly
      const ofCommands = ['api/config.ts', 'api/adapters/files/choose.ts']
      return ofCommands.includes(found.target) && /^seed\/(import\/)?main\.ts$/.test(file.path)
    },
    bad: [
      ['seed/index.ts', "import { listVacancies } from '../api/features/vacancies/routes.ts'"],
      ['seed/index.ts', "import { DatabaseSync } from '../api/adapters/store/sqlite.ts'"],
      ['seed/builders/vacancies.ts', "import { Page } from '../../web/page.tsx'"],
      ['seed/index.ts', "import { loadConfig } from '../api/config.ts'"],
    ],
    good: [
      ['seed/index.ts', "import type { Deps } from '../api/deps.ts'\nimport { z } from 'zod'"],
      ['seed/reference.ts', "import type { Reference } from '../api/reference.ts'"],
      ['seed/main.ts', "import { loadConfig } from '../api/config.ts'"],
    ],
  }),
  importLaw({
    name: 'the door #seed opens from the two programs of api only',
    why: 'A running feature must never depend on demo data.',
    concerns: (path) =>
      !within('seed', path) && !isTest(path) && !['api/main.ts', 'api/admin.ts'].includes(path),
    allows: (found) => !within('seed', found.target),
    bad: [
      ['api/app.ts', "import { lay } from '#seed'"],
      [
        'api/features/regions/service.ts',
        "import places from '../../../seed/data/places.json' with { type: 'json' }",
      ],
    ],
    good: [['api/main.ts', "import { lay } from '#seed'"]],
  }),
  importLaw({
    name: 'locales import nothing',
    why: 'Words are data that every folder reads; they can read nobody.',
    concerns: (path) => within('locales', path),
    allows: (found) => within('locales', found.target) && found.own,
    bad: [['locales/fold.ts', "import { z } from 'zod'"]],
    good: [['locales/fold.ts', "import languages from './languages.json' with { type: 'json' }"]],
  }),
  importLaw({
    name: 'nobody imports the tests',
    why: 'Tests stay out of what is shipped.',
    concerns: (path) => !isTest(path),
    allows: (found) => !isTest(found.target),
    bad: [['api/app.ts', "import { startDemo } from '../tests/support/app.ts'"]],
    good: [['tests/api/a.test.ts', "import { startDemo } from '../support/app.ts'"]],
  }),
]
