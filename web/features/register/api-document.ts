import type { Field, Schema } from './api-shape.ts'
import { fieldsOf, typeOf } from './api-shape.ts'

type Content = { content?: Readonly<Record<string, { schema?: Schema }>> }
type Parameter = { in: string; name: string; required?: boolean; schema: Schema }
type Operation = {
  summary: string
  tags: readonly string[]
  parameters?: readonly Parameter[]
  requestBody?: Content
  responses: Readonly<Record<string, Content>>
  'x-who': readonly string[]
}
/** The OpenAPI document of the server, as far as the page reads it. */
export type ApiDocument = { paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> }

/** A call as the page tells it. */
export type ApiCall = {
  name: string
  summary: string
  who: readonly string[]
  needsVersion: boolean
  query: readonly Field[]
  body: readonly Field[]
  answer: readonly Field[]
}

const fieldsIn = (content: Content | undefined): Field[] => {
  const schema = content?.content?.['application/json']?.schema
  return schema ? fieldsOf(schema) : []
}

/** The nouns of a document, in the order of the alphabet. */
export const nounsOf = ({ paths }: ApiDocument): string[] => {
  const all = Object.values(paths).flatMap((path) => Object.values(path).flatMap(({ tags }) => tags))
  return [...new Set(all)].sort()
}

/** The calls about a noun, as they stand in the document. */
export const callsOf = ({ paths }: ApiDocument, noun: string): ApiCall[] =>
  Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).flatMap(([method, one]) => {
      if (!one.tags.includes(noun)) return []
      const given = one.parameters ?? []
      const success = Object.keys(one.responses).find((status) => status.startsWith('2')) ?? ''
      return [
        {
          name: `${method.toUpperCase()} ${path}`,
          summary: one.summary,
          who: one['x-who'],
          needsVersion: given.some((parameter) => parameter.in === 'header'),
          query: given
            .filter((parameter) => parameter.in === 'query')
            .map(({ name, required, schema }) => ({
              ...{ name, type: typeOf(schema), isOptional: required !== true, inner: [] },
            })),
          body: fieldsIn(one.requestBody),
          answer: fieldsIn(one.responses[success]),
        },
      ]
    }),
  )
