import type { Reference, ReferenceConcept } from '../api/reference.ts'
import { dutchSkills, languageLevels } from '../matcher/codes.ts'
import type { MatchPlace } from '../matcher/contract.ts'
import { canDo } from './data/can-do.ts'
import { carLicence, certificates } from './data/certificates.ts'
import { languages } from './data/languages.ts'
import { placeNames, postcodeAt, townNamed } from './data/places.ts'
import { matchTaxonomy, taxonomy } from './data/taxonomy.ts'
import { travel } from './data/travel.ts'

const concepts = (): ReferenceConcept[] => [
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

/** The middle of a postcode where it is known here, else of the town, which is coarse. */
const placeOf = (town: string | null, postcode: string | null): MatchPlace | null => {
  const near = postcode === null ? undefined : postcodeAt(postcode)
  if (near) return { x: near.x, y: near.y, coarse: false }
  const middle = town === null ? undefined : townNamed(town)
  return middle ? { x: middle.x, y: middle.y, coarse: true } : null
}

/** The facts that come with the product, read from seed/data. */
export const reference = (): Reference => ({
  version: `${taxonomy.version}.${travel.version}`,
  concepts: new Map(concepts().map((concept) => [concept.id, concept])),
  canDo: languageLevels.flatMap((level) =>
    dutchSkills.flatMap((skill) => {
      const sentences = canDo[level]?.[skill]
      return sentences ? [{ skill, level, ...sentences }] : []
    }),
  ),
  matching: { taxonomy: matchTaxonomy(), travel, carLicence },
  places: placeNames,
  placeOf,
})
