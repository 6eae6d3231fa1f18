import type { Taxonomy } from '../data/taxonomy.ts'
import type { EscoFiles, GatheredEsco } from './esco-concepts.ts'
import type { ImportedWords } from './facts.ts'

type Relation = ImportedWords['relations'][number]
type Kind = Relation[2]

/** The most that a concept may be tied to others; what is nearest comes first. */
export const mostRelations = 25
/** The most skills that are suggested for a kind of work. */
const mostSkills = 12

const relationFile = 'skillSkillRelations.csv'
const broaderFile = 'broaderRelationsSkillPillar.csv'
const workFile = 'occupationSkillRelations.csv'

/** Adds what a kind of work usually needs: what is essential, and a skill before knowledge. */
function addSkills(
  files: EscoFiles,
  { concepts, idOf, unused }: GatheredEsco,
  say: (line: string) => void,
): void {
  if (!files.names.includes(workFile)) return
  const found = new Map<string, { skill: string; rank: number }[]>()
  let rows = 0
  for (const { line, cells } of files.rows(workFile)) {
    rows += 1
    const occupation = idOf.get(cells.occupationUri ?? '')
    const skill = idOf.get(cells.skillUri ?? '')
    if (occupation === undefined || skill === undefined)
      unused.push({
        file: workFile,
        line,
        why: `joins what is not there: ${cells.occupationUri} ${cells.skillUri}`,
      })
    else if (cells.relationType === 'essential') {
      const rank = (cells.skillType === 'knowledge' ? 2 : 0) + (concepts.has(skill) ? 1 : 0)
      found.set(occupation, [...(found.get(occupation) ?? []), { skill, rank }])
    }
  }
  for (const [occupation, some] of found) {
    const concept = concepts.get(occupation)
    if (concept)
      concept.skills = [...new Set(some.sort((a, b) => a.rank - b.rank).map(({ skill }) => skill))].slice(
        0,
        mostSkills,
      )
  }
  say(`${workFile}: ${rows} rows`)
}

/** Every tie between two skills, the nearest first: broader and narrower, related, of one lowest group. */
function* ties(
  files: EscoFiles,
  { idOf, unused }: GatheredEsco,
  say: (line: string) => void,
): Generator<Relation> {
  const groups = new Map<string, string[]>()
  if (files.names.includes(broaderFile)) {
    let rows = 0
    for (const { line, cells } of files.rows(broaderFile)) {
      rows += 1
      const { conceptType, conceptUri = '', broaderType, broaderUri = '' } = cells
      if (conceptType !== 'KnowledgeSkillCompetence') continue
      const from = idOf.get(conceptUri)
      const to = idOf.get(broaderUri)
      if (from !== undefined && to !== undefined) yield [from, to, 'broader']
      else if (from !== undefined && broaderType === 'SkillGroup')
        groups.set(broaderUri, [...(groups.get(broaderUri) ?? []), from])
      else
        unused.push({ file: broaderFile, line, why: `joins what is not there: ${conceptUri} ${broaderUri}` })
    }
    say(`${broaderFile}: ${rows} rows`)
  }
  if (files.names.includes(relationFile)) {
    let rows = 0
    for (const { line, cells } of files.rows(relationFile)) {
      rows += 1
      const { originalSkillUri = '', relatedSkillUri = '' } = cells
      const from = idOf.get(originalSkillUri)
      const to = idOf.get(relatedSkillUri)
      if (from !== undefined && to !== undefined) yield [from, to, 'related']
      else
        unused.push({
          file: relationFile,
          line,
          why: `joins what is not there: ${originalSkillUri} ${relatedSkillUri}`,
        })
    }
    say(`${relationFile}: ${rows} rows`)
  }
  // A larger group says little of how near two of its skills are.
  for (const members of groups.values())
    if (members.length <= mostRelations)
      for (const [index, from] of members.entries())
        for (const to of members.slice(index + 1)) yield [from, to, 'sibling']
}

/**
 * What joins the gathered skills, added to them: what work needs, and what is worth something where another is asked. Skills that
 * are useful everywhere are tied to nothing; two curated ones stay as they are.
 */
export function relationsOf(
  files: EscoFiles,
  gathered: GatheredEsco,
  curated: Taxonomy,
  say: (line: string) => void,
): Relation[] {
  addSkills(files, gathered, say)
  const alone = new Set(
    [...curated.skills.filter(({ transversal }) => transversal), ...gathered.concepts.values()].flatMap(
      (one) => (!('isTransversal' in one) || one.isTransversal ? one.id : []),
    ),
  )
  const count = new Map<string, number>()
  for (const { from, to } of curated.relations)
    for (const id of [from, to]) count.set(id, (count.get(id) ?? 0) + 1)
  const seen = new Set<string>()
  const kept: [string, string, Kind][] = []
  for (const [from, to, kind] of ties(files, gathered, say)) {
    const isCurated = !gathered.concepts.has(from) && !gathered.concepts.has(to)
    if (from === to || isCurated || alone.has(from) || alone.has(to)) continue
    const pair = from < to ? `${from} ${to}` : `${to} ${from}`
    const full = [from, to].some((id) => (count.get(id) ?? 0) >= mostRelations)
    if (seen.has(pair) || full) continue
    seen.add(pair)
    for (const id of [from, to]) count.set(id, (count.get(id) ?? 0) + 1)
    kept.push([from, to, kind])
  }
  return kept
}
