import { expect, test } from 'vitest'
import { callsOf, nounsOf } from '../../web/features/register/api-document.ts'
import { fieldsOf, typeOf } from '../../web/features/register/api-shape.ts'

test.each([
  [{ type: 'string', maxLength: 120 }, 'string ≤ 120'],
  [{ type: 'string', pattern: '^vacancy-[0-9a-z]{26}$' }, 'vacancy-…'],
  [{ type: 'string', format: 'date-time', pattern: '^x$' }, 'string (date-time)'],
  [{ type: 'integer', minimum: 1, maximum: 60 }, 'integer 1–60'],
  [{ type: 'integer', minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER }, 'integer'],
  [{ enum: ['open', 'closed'] }, '"open" | "closed"'],
  [{ anyOf: [{ type: 'string' }, { type: 'null' }] }, 'string | null'],
  [{ type: 'array', maxItems: 2, items: { enum: ['a', 'b'] } }, '("a" | "b")[] ≤ 2'],
  [{}, '…'],
])('%j is told as %s', (schema, told) => {
  expect(typeOf(schema)).toBe(told)
})

test('fields are told through lists, kinds and free keys, and no deeper than five', () => {
  const item = { type: 'object', properties: { level: { type: 'integer' } }, required: ['level'] }
  const fields = fieldsOf({
    type: 'array',
    items: {
      type: 'object',
      properties: {
        items: { type: 'object', additionalProperties: item },
        of: { anyOf: [{ type: 'null' }, item] },
      },
      required: ['of'],
    },
  })
  const level = { name: 'level', type: 'integer', isOptional: false, inner: [] }
  expect(fields).toEqual([
    {
      ...{ name: 'items', type: 'object', isOptional: true },
      inner: [{ name: '*', type: 'object', isOptional: true, inner: [level] }],
    },
    { name: 'of', type: 'null | object', isOptional: false, inner: [level] },
  ])
  const endless: { properties: Record<string, object> } = { properties: {} }
  endless.properties.again = endless
  expect(JSON.stringify(fieldsOf(endless)).match(/again/g)).toHaveLength(5)
})

test('of several kinds of a value all fields are told, and what one of them lacks may be left out', () => {
  const kind = (act: string, more: object = {}) => ({
    properties: { act: { const: act }, ...more },
    required: ['act', ...Object.keys(more)],
  })
  const fields = fieldsOf({ oneOf: [kind('move', { until: { type: 'string' } }), kind('end')] })
  expect(fields.map(({ name, type, isOptional }) => [name, type, isOptional])).toEqual([
    ['act', '"move" | "end"', false],
    ['until', 'string', true],
  ])
})

test('the calls of a noun come with who may, what is sent and what comes back', () => {
  const answer = { content: { 'application/json': { schema: { properties: { id: { type: 'string' } } } } } }
  const document = {
    paths: {
      '/api/v1/b': {
        post: {
          ...{ summary: 'Make one', tags: ['bees'], 'x-who': ['jobhunter'], requestBody: answer },
          parameters: [
            { in: 'header', name: 'if-match', schema: { type: 'string' } },
            { in: 'query', name: 'limit', schema: { type: 'integer' } },
          ],
          responses: { 201: answer, default: {} },
        },
        get: { summary: 'All', tags: ['ants'], 'x-who': ['public'], responses: { 204: {} } },
      },
    },
  }
  expect(nounsOf(document)).toEqual(['ants', 'bees'])
  const id = { name: 'id', type: 'string', isOptional: true, inner: [] }
  expect(callsOf(document, 'bees')).toEqual([
    {
      ...{ name: 'POST /api/v1/b', summary: 'Make one', who: ['jobhunter'], needsVersion: true },
      ...{
        query: [{ name: 'limit', type: 'integer', isOptional: true, inner: [] }],
        body: [id],
        answer: [id],
      },
    },
  ])
})
