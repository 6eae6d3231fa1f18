import { z } from 'zod'
import type { MatchTaxonomy } from '../../matcher/contract.ts'
import { labels, provenance, words } from './labels.ts'
import agriculture from './taxonomy/agriculture.json' with { type: 'json' }
import automotive from './taxonomy/automotive.json' with { type: 'json' }
import cleaning from './taxonomy/cleaning.json' with { type: 'json' }
import construction from './taxonomy/construction.json' with { type: 'json' }
import creative from './taxonomy/creative.json' with { type: 'json' }
import design from './taxonomy/design.json' with { type: 'json' }
import education from './taxonomy/education.json' with { type: 'json' }
import food from './taxonomy/food.json' with { type: 'json' }
import general from './taxonomy/general.json' with { type: 'json' }
import health from './taxonomy/health.json' with { type: 'json' }
import hospitality from './taxonomy/hospitality.json' with { type: 'json' }
import industry from './taxonomy/industry.json' with { type: 'json' }
import it from './taxonomy/it.json' with { type: 'json' }
import logistics from './taxonomy/logistics.json' with { type: 'json' }
import metal from './taxonomy/metal.json' with { type: 'json' }
import office from './taxonomy/office.json' with { type: 'json' }
import personal from './taxonomy/personal.json' with { type: 'json' }
import retail from './taxonomy/retail.json' with { type: 'json' }
import sectorsFile from './taxonomy/sectors.json' with { type: 'json' }
import security from './taxonomy/security.json' with { type: 'json' }
import social from './taxonomy/social.json' with { type: 'json' }
import technology from './taxonomy/technology.json' with { type: 'json' }

/** One file for each kind of work, in the order in which their concepts are listed. */
const files = [
  agriculture,
  construction,
  technology,
  metal,
  automotive,
  industry,
  food,
  logistics,
  hospitality,
  retail,
  cleaning,
  health,
  education,
  office,
  it,
  personal,
  security,
  design,
  social,
  creative,
  general,
]

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

const occupation = z
  .strictObject({
    id: z.string().startsWith('occ-'),
    group: z.string(),
    icon: z.string(),
    esco: esco('occupation').exactOptional(),
    /** What people in this work usually do, the core of it first. */
    skills: z.array(z.string()).min(4),
    /** What this work often asks for; nothing here is required of anybody. */
    certificates: z.array(z.string()).default([]),
    words,
  })
  .transform(({ words: said, ...rest }) => ({ ...rest, ...said }))
export type Occupation = z.infer<typeof occupation>

const skill = z
  .strictObject({
    id: z.string().startsWith('sk-'),
    icon: z.string(),
    /** Useful everywhere, and therefore similar to nothing. */
    transversal: z.boolean().default(false),
    esco: esco('skill').exactOptional(),
    /** The wider skills of which this one is a part. */
    broader: z.array(z.string()).default([]),
    /** Skills equal in rank; said by one of the two. */
    siblings: z.array(z.string()).default([]),
    words,
  })
  .transform(({ words: said, ...rest }) => ({ ...rest, ...said }))
type Skill = z.infer<typeof skill>

const part = z.strictObject({ occupations: z.array(occupation), skills: z.array(skill) })

const frame = z.strictObject({
  version: z.string(),
  ...provenance,
  sectors: z.array(sector),
  groups: z.array(group),
})

/** `broader`: `to` is the wider skill of which `from` is a part. `sibling`: equal in rank, both ways. */
const relationsOf = ({ id, broader, siblings }: Skill) => [
  ...broader.map((to) => ({ from: id, to, relation: 'broader' as const })),
  ...siblings.map((to) => ({ from: id, to, relation: 'sibling' as const })),
]

const parts = files.map((file) => part.parse(file))
const skills = parts.flatMap((one) => one.skills)

/** Occupations, skills and what ties them, in the files' order. Throws on a file that breaks its shape. */
export const taxonomy = {
  ...frame.parse(sectorsFile),
  occupations: parts.flatMap(({ occupations }) => occupations),
  skills,
  relations: skills.flatMap(relationsOf),
}
export type Taxonomy = typeof taxonomy

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
