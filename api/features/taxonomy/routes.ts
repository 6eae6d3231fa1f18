import type { UiLanguage } from '../../contract.ts'
import type { Reference } from '../../reference.ts'
import { route } from '../../route.ts'
import { taxonomyEndpoints as at, type Concept } from './contract.ts'

const inLanguage = ({ version, concepts, canDo }: Reference, language: UiLanguage) => ({
  version,
  concepts: [...concepts.values()].map(({ labels, synonyms: _, ...concept }) => ({
    ...concept,
    label: labels[language],
  })),
  canDo: canDo.map(({ person, task, ...cell }) => ({
    ...cell,
    person: person[language],
    task: task[language],
  })),
})

const wordsOf = ({ version, concepts }: Reference, part: Concept['part']) => ({
  version,
  words: Object.fromEntries(
    [...concepts.values()]
      .filter((concept) => concept.part === part)
      .map(({ id, labels, synonyms = {} }) => [
        id,
        [...new Set([...Object.values(labels), ...Object.values(synonyms).flat()])],
      ]),
  ),
})

export const taxonomyRoutes = (reference: Reference) => [
  route(at.concepts, ({ params }, { reply }) => {
    reply.header('cache-control', 'public, max-age=300')
    return inLanguage(reference, params.language)
  }),
  route(at.places, (_, { reply }) => {
    reply.header('cache-control', 'public, max-age=300')
    const { version, places } = reference
    return { version, places: places.map(({ town, names }) => ({ town, names: [...names] })) }
  }),
  route(at.words, ({ params }, { reply }) => {
    reply.header('cache-control', 'public, max-age=300')
    return wordsOf(reference, params.part)
  }),
]
