import type { UiLanguage } from '../../contract.ts'
import type { Reference } from '../../reference.ts'
import { route } from '../../route.ts'
import { taxonomyEndpoints as at } from './contract.ts'

const inLanguage = ({ version, concepts, canDo }: Reference, language: UiLanguage) => ({
  version,
  concepts: [...concepts.values()].map(({ labels, synonyms, ...concept }) => ({
    ...concept,
    label: labels[language],
    terms: [...new Set([...Object.values(labels), ...Object.values(synonyms ?? {}).flat()])],
  })),
  canDo: canDo.map(({ person, task, ...cell }) => ({
    ...cell,
    person: person[language],
    task: task[language],
  })),
})

export const taxonomyRoutes = (reference: Reference) => [
  route(at.concepts, ({ params }, { reply }) => {
    reply.header('cache-control', 'public, max-age=300')
    return inLanguage(reference, params.language)
  }),
]
