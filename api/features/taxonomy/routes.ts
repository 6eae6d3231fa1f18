import type { SearchPort } from '../../adapters/search/kept.ts'
import { everywhere } from '../../adapters/search/port.ts'
import type { UiLanguage } from '../../contract.ts'
import { languageNamed, type Reference, type ReferenceConcept } from '../../reference.ts'
import { route } from '../../route.ts'
import { taxonomyEndpoints as at, type Concept, type ImportedConcept } from './contract.ts'

const isImported = ({ written }: ReferenceConcept) => written !== undefined

const named = (concept: ReferenceConcept, language: UiLanguage): Concept => {
  const { labels, synonyms: _, others: __, also: ___, written: ____, ...rest } = concept
  return { ...rest, label: labels[language] }
}
const imported = (concept: ReferenceConcept, language: UiLanguage): ImportedConcept => ({
  ...named(concept, language),
  language: languageNamed(concept, language),
})

const inLanguage = ({ version, concepts, canDo }: Reference, language: UiLanguage) => {
  const all = [...concepts.values()]
  return {
    version,
    concepts: all.filter((concept) => !isImported(concept)).map((concept) => named(concept, language)),
    imported: all.filter(isImported).length,
    canDo: canDo.map(({ person, task, ...cell }) => ({
      ...cell,
      person: person[language],
      task: task[language],
    })),
  }
}

const wordsOf = (
  { version, concepts }: Reference,
  part: Concept['part'],
  of: (concept: ReferenceConcept) => readonly string[],
) => ({
  version,
  words: Object.fromEntries(
    [...concepts.values()]
      .filter((concept) => concept.part === part && !isImported(concept))
      .map((concept) => [concept.id, [...new Set(of(concept))]]),
  ),
})
const inScreensLanguages = ({ labels, synonyms }: ReferenceConcept) => [
  ...Object.values(labels),
  ...Object.values(synonyms ?? {}).flat(),
]

/** Concepts that search finds and the reader has not: what was imported. */
const finding =
  ({ concepts }: Reference, search: SearchPort) =>
  async (language: UiLanguage, { part, text, limit }: { part: string; text: string; limit: number }) => {
    const filter = { regions: [everywhere], part: [part], source: ['imported'] }
    const { results } = await search.search([{ kind: 'concepts', text, filter, counted: [], limit }])
    const ids = results[0]?.ids ?? []
    return { concepts: ids.flatMap((id) => concepts.get(id) ?? []).map((one) => imported(one, language)) }
  }

export const taxonomyRoutes = (reference: Reference, search: SearchPort) => {
  const find = finding(reference, search)
  return [
    route(at.concepts, ({ params }, { reply }) => {
      reply.header('cache-control', 'public, max-age=300')
      return inLanguage(reference, params.language)
    }),
    route(at.find, ({ params, body }) => find(params.language, body)),
    route(at.named, ({ params, body }) => ({
      concepts: body.ids
        .flatMap((id) => reference.concepts.get(id) ?? [])
        .filter(isImported)
        .map((concept) => imported(concept, params.language)),
    })),
    route(at.tasks, ({ params }, { reply }) => {
      reply.header('cache-control', 'public, max-age=300')
      return { tasks: (reference.tasks.get(params.occupation) ?? []).map((task) => ({ ...task })) }
    }),
    route(at.places, (_, { reply }) => {
      reply.header('cache-control', 'public, max-age=300')
      const { version, places } = reference
      return { version, places: places.map((place) => ({ ...place, names: [...place.names] })) }
    }),
    route(at.words, ({ params }, { reply }) => {
      reply.header('cache-control', 'public, max-age=300')
      return wordsOf(reference, params.part, inScreensLanguages)
    }),
    route(at.others, ({ params }, { reply }) => {
      reply.header('cache-control', 'public, max-age=300')
      return wordsOf(reference, params.part, ({ others = [] }) => others)
    }),
  ]
}
