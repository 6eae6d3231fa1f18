import { uiLanguages } from '../../api/contract.ts'
import type { ReferenceConcept } from '../../api/reference.ts'
import type { MatchTaxonomy } from '../../matcher/contract.ts'
import { inEachLanguage } from '../data/labels.ts'
import type { ImportedConcept, ImportedWords } from './facts.ts'

/** An imported concept as the server knows it: its name in another language stands where it has none in one. */
export const referenceConcept = ({
  id,
  part,
  words,
  also = [],
  group,
  skills,
}: ImportedConcept): ReferenceConcept => {
  const written = uiLanguages.filter((language) => words[language] !== undefined)
  const substitute = words.en ?? words.nl ?? words.ar ?? words.ti ?? also
  return {
    id,
    part,
    icon: null,
    labels: inEachLanguage((language) => (words[language] ?? substitute)[0] ?? id),
    synonyms: inEachLanguage((language) => words[language]?.slice(1) ?? []),
    also,
    written,
    ...(group !== undefined && { group }),
    ...(skills !== undefined && { skills }),
    ...(part === 'group' && { sectors: [] }),
  }
}

/** Worth, of 10,000, of the first of a pair where the second is asked, and the other way round. */
const worth = { broader: [10_000, 6_000], related: [6_000, 6_000], sibling: [4_000, 4_000] } as const

/** What matching knows, with the imported ties and occupations in it. */
export function withImported(
  curated: MatchTaxonomy,
  { concepts, relations }: ImportedWords,
  stamp: string,
): MatchTaxonomy {
  const similar = Object.fromEntries(Object.entries(curated.similar).map(([id, near]) => [id, { ...near }]))
  const relate = (has: string, asked: string, value: number) => {
    const near = similar[has] ?? {}
    similar[has] = near
    near[asked] = value
  }
  for (const [from, to, sort] of relations) {
    relate(from, to, worth[sort][0])
    relate(to, from, worth[sort][1])
  }
  const occupations = { ...curated.occupations }
  const groups = { ...curated.groups }
  for (const { id, part, group } of concepts) {
    if (part === 'occupation' && group !== undefined) occupations[id] = { group }
    if (part === 'group') groups[id] = { sectors: [] }
  }
  return { version: `${curated.version}.${stamp}`, similar, occupations, groups }
}
