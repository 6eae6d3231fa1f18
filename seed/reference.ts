import type { Cell, Reference, ReferenceConcept } from '../api/reference.ts'
import { placeKey } from '../locales/fold.ts'
import { dutchSkills, languageLevels, otherWork } from '../matcher/codes.ts'
import type { MatchPlace, MatchTaxonomy } from '../matcher/contract.ts'
import { canDo } from './data/can-do.ts'
import { carLicence, certificates } from './data/certificates.ts'
import { languages } from './data/languages.ts'
import { neighboursOf } from './data/neighbours.ts'
import { placeNames, placesOfTowns, postcodeAt, postcodes, townNamed } from './data/places.ts'
import { toDegrees } from './data/plane.ts'
import { firstRules } from './data/rules.ts'
import { usualTasks } from './data/tasks.ts'
import { matchTaxonomy, taxonomy } from './data/taxonomy.ts'
import { travel } from './data/travel.ts'
import { referenceConcept, withImported } from './import/concepts.ts'
import type { ImportedPlaces } from './import/facts.ts'
import { nothingImported } from './import/kept.ts'

/** Work that is in no list. It belongs to no sector, so that no wish for one says anything of it. */
const other = {
  concept: {
    id: otherWork,
    part: 'occupation',
    icon: 'pen-line',
    group: 'group-other',
    skills: [],
    labels: { en: 'Other work', nl: 'Ander werk', ar: 'عمل آخر', ti: 'ካልእ ስራሕ' },
  } satisfies ReferenceConcept,
  in: (known: MatchTaxonomy): MatchTaxonomy => ({
    ...known,
    occupations: { ...known.occupations, [otherWork]: { group: 'group-other' } },
    groups: { ...known.groups, 'group-other': { sectors: [] } },
  }),
}

const concepts = (): ReferenceConcept[] => [
  other.concept,
  ...taxonomy.sectors.map(({ id, icon, labels }) => ({ id, part: 'sector' as const, icon, labels })),
  ...taxonomy.groups.map(({ id, sectors, labels }) => ({
    id,
    part: 'group' as const,
    icon: null,
    sectors,
    labels,
  })),
  ...taxonomy.occupations.map(({ id, icon, group, skills, labels, synonyms }) => ({
    id,
    part: 'occupation' as const,
    icon,
    group,
    skills,
    labels,
    synonyms,
  })),
  ...taxonomy.skills.map(({ id, icon, labels, synonyms }) => ({
    id,
    part: 'skill' as const,
    icon,
    labels,
    synonyms,
  })),
  ...certificates.map(({ id, icon, courseHours, courseDays, labels, synonyms }) => ({
    id,
    part: 'certificate' as const,
    icon,
    course: courseHours === null && courseDays === null ? null : { hours: courseHours, days: courseDays },
    labels,
    synonyms,
  })),
  ...languages.map(({ id, labels }) => ({ id, part: 'language' as const, icon: null, labels })),
]

/** Where places lie: the middle of a postcode where it is known, else of the town, which is coarse. */
const placesWith = (imported: ImportedPlaces | null) => {
  const { postcodes: morePostcodes = {}, towns = {} } = imported ?? {}
  const known = new Set(placeNames.map(({ town }) => placeKey(town)))
  const more = Object.entries(towns).filter(([town]) => !known.has(placeKey(town)))
  const middles = new Map(more.map(([town, [x, y]]) => [placeKey(town), { x, y }]))
  const near = (postcode: string) => {
    const curated = postcodeAt(postcode)
    if (curated) return curated
    const [x, y] = morePostcodes[postcode.trim().slice(0, 4)] ?? []
    return x === undefined || y === undefined ? undefined : { x, y }
  }
  const cells = () => {
    const points = [
      ...postcodes,
      ...placesOfTowns,
      ...Object.values(morePostcodes).map(([x, y]) => ({ x, y })),
      ...middles.values(),
    ]
    const all = points.map(({ x, y }): [string, Cell] => [`${x},${y}`, { x, y, ...toDegrees({ x, y }) }])
    return [...new Map(all).values()]
  }
  return {
    cells,
    places: [...placeNames, ...more.map(([town]) => ({ town, names: [] }))],
    placeOf(town: string | null, postcode: string | null): MatchPlace | null {
      const exact = postcode === null ? undefined : near(postcode)
      if (exact) return { x: exact.x, y: exact.y, coarse: false }
      const middle = town === null ? undefined : (townNamed(town) ?? middles.get(placeKey(town)))
      return middle ? { x: middle.x, y: middle.y, coarse: true } : null
    },
  }
}

/** The facts that come with the product, read from seed/data, and what was imported beside them. */
export const reference = ({ words, places, stamp } = nothingImported): Reference => {
  const more = words?.concepts.map(referenceConcept) ?? []
  const found = (id: string) => words?.found[id]
  const curated = concepts().map((concept) => {
    const also = found(concept.id)
    const others = neighboursOf(concept.id)
    return { ...concept, ...(others.length > 0 && { others }), ...(also && { also }) }
  })
  const known = other.in(matchTaxonomy())
  return {
    version: [taxonomy.version, travel.version, ...(stamp === '' ? [] : [stamp])].join('.'),
    concepts: new Map([...curated, ...more].map((concept) => [concept.id, concept])),
    tasks: usualTasks,
    canDo: languageLevels.flatMap((level) =>
      dutchSkills.flatMap((skill) => {
        const sentences = canDo[level]?.[skill]
        return sentences ? [{ skill, level, ...sentences }] : []
      }),
    ),
    rules: { papers: firstRules.papers, instruments: firstRules.instruments, numbers: firstRules.numbers },
    matching: { taxonomy: words ? withImported(known, words, stamp) : known, travel, carLicence },
    ...placesWith(places),
  }
}
