import { z } from 'zod'
import type { MatchTaxonomy } from '../../matcher/contract.ts'
import { labels, provenance, synonyms } from './labels.ts'
import file from './taxonomy.json' with { type: 'json' }

const esco = (kind: 'occupation' | 'skill') =>
  z.string().regex(new RegExp(`^http://data\\.europa\\.eu/esco/${kind}/[0-9a-f-]{36}$`))

const sector = z.strictObject({ id: z.string().startsWith('sector-'), icon: z.string(), labels })

/** An ISCO-08 group of three digits. */
const group = z.strictObject({
  id: z.string().startsWith('group-'),
  isco: z.string().regex(/^\d{3}$/),
  sectors: z.array(z.string()).min(1),
  labels,
})

const occupation = z.strictObject({
  id: z.string().startsWith('occ-'),
  group: z.string(),
  icon: z.string(),
  esco: esco('occupation').exactOptional(),
  labels,
  synonyms,
  /** What people in this work usually do, the core of it first. */
  skills: z.array(z.string()).min(4),
  /** What this work often asks for; nothing here is required of anybody. */
  certificates: z.array(z.string()),
})
export type Occupation = z.infer<typeof occupation>

const skill = z.strictObject({
  id: z.string().startsWith('sk-'),
  icon: z.string(),
  /** Useful everywhere, and therefore similar to nothing. */
  transversal: z.boolean(),
  esco: esco('skill').exactOptional(),
  labels,
  synonyms,
})

/** `broader`: `to` is the wider skill of which `from` is a part. `sibling`: equal in rank, both ways. */
const relation = z.strictObject({
  from: z.string(),
  to: z.string(),
  relation: z.enum(['broader', 'sibling']),
})

const schema = z.strictObject({
  version: z.string(),
  ...provenance,
  sectors: z.array(sector),
  groups: z.array(group),
  occupations: z.array(occupation),
  skills: z.array(skill),
  relations: z.array(relation),
})

/** Occupations, skills and what ties them, in the file's order. Throws on a file that breaks its shape. */
export const taxonomy = schema.parse(file)
export type Taxonomy = z.infer<typeof schema>

/** Worth, of 10,000, of the skill a person has where the other one is asked. */
const worth = { narrowerThanAsked: 10_000, broaderThanAsked: 6_000, sibling: 4_000 }

/** The part of a taxonomy that the matcher reckons with: similarity both ways, occupation → group → sectors. */
export function matchTaxonomy(from: Taxonomy = taxonomy): MatchTaxonomy {
  const similar: MatchTaxonomy['similar'] = {}
  const relate = (has: string, asked: string, value: number) => {
    similar[has] = { ...similar[has], [asked]: value }
  }
  for (const { from: one, to: other, relation } of from.relations) {
    const broader = relation === 'broader'
    relate(one, other, broader ? worth.narrowerThanAsked : worth.sibling)
    relate(other, one, broader ? worth.broaderThanAsked : worth.sibling)
  }
  return {
    version: from.version,
    similar,
    occupations: Object.fromEntries(from.occupations.map(({ id, group }) => [id, { group }])),
    groups: Object.fromEntries(from.groups.map(({ id, sectors }) => [id, { sectors }])),
  }
}
