import { z } from 'zod'
import type { UiLanguage } from '../../api/contract.ts'
import { labels, provenance } from './labels.ts'
import file from './tasks.json' with { type: 'json' }
import { taxonomy } from './taxonomy.ts'

const schema = z.strictObject({ ...provenance, tasks: z.record(z.string(), z.array(labels).min(1)) })
const { tasks: written } = schema.parse(file)

type Labels = Record<UiLanguage, string>

/** The most tasks that are proposed for a kind of work. */
const most = 7

const skills = new Map(taxonomy.skills.map((skill) => [skill.id, skill]))

/** Tasks that employers usually name for each kind of work: what it asks people to do, and what no skill says. */
export const usualTasks: ReadonlyMap<string, readonly Labels[]> = new Map(
  taxonomy.occupations.map(({ id, skills: typical }) => {
    const done = typical.flatMap((one) => {
      const skill = skills.get(one)
      return skill && !skill.transversal ? [skill.labels] : []
    })
    return [id, [...(written[id] ?? []), ...done].slice(0, most)]
  }),
)

/** The kinds of work that have tasks in their own words. */
export const writtenTasks = Object.keys(written)
