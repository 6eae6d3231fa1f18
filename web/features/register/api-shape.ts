/** A JSON schema, as far as a reader is told of it. */
export type Schema = {
  type?: string
  enum?: readonly unknown[]
  const?: unknown
  format?: string
  pattern?: string
  properties?: Readonly<Record<string, Schema>>
  required?: readonly string[]
  items?: Schema
  anyOf?: readonly Schema[]
  oneOf?: readonly Schema[]
  additionalProperties?: boolean | Schema
  minimum?: number
  maximum?: number
  maxLength?: number
  maxItems?: number
}

/** A field of what is sent or answered: its name, what it is, and what is in it. */
export type Field = { name: string; type: string; isOptional: boolean; inner: readonly Field[] }

/** Fields deeper than this are not told: they stand in the document. */
const deepest = 5
/** So many words of a closed list are told. */
const mostWords = 8

const most = (bound: number | undefined) => (bound === undefined ? '' : ` ≤ ${bound}`)
/** The largest numbers there are say nothing. */
const isBound = (bound: number | undefined): bound is number =>
  bound !== undefined && Math.abs(bound) < Number.MAX_SAFE_INTEGER

const wordsOf = (all: readonly unknown[]): string => {
  const told = all.slice(0, mostWords).map((one) => JSON.stringify(one))
  return [...told, ...(all.length > mostWords ? [`… (${all.length})`] : [])].join(' | ')
}

/** What a value is, in one line: `string ≤ 120`, `"open" | "closed"`, `vacancy-…`, `object[]`. */
export const typeOf = (schema: Schema): string => {
  const { anyOf, oneOf, items, format, pattern, type, minimum, maximum } = schema
  const several = anyOf ?? oneOf
  if (several) return [...new Set(several.map(typeOf))].join(' | ')
  if (schema.enum) return wordsOf(schema.enum)
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (items) {
    const inner = typeOf(items)
    return `${inner.includes(' ') ? `(${inner})` : inner}[]${most(schema.maxItems)}`
  }
  const [, prefix] = /^\^([a-z]+)-\[/.exec(pattern ?? '') ?? []
  if (prefix) return `${prefix}-…`
  if (format) return `${type} (${format})`
  if (isBound(minimum) && isBound(maximum)) return `${type} ${minimum}–${maximum}`
  return `${type ?? '…'}${most(schema.maxLength)}`
}

/** The schemas whose fields are told of a value: of its items, and of each kind that it may be. */
const innerOf = (schema: Schema): Schema[] => {
  if (schema.items) return innerOf(schema.items)
  return (schema.anyOf ?? schema.oneOf)?.flatMap(innerOf) ?? [schema]
}

/** Two kinds of a value told as one: a field that only one of them has may be left out. */
const together = (some: readonly Field[], others: readonly Field[]): Field[] => {
  const names = [...new Set([...some, ...others].map(({ name }) => name))]
  return names.map((name) => {
    const both = [some, others].flatMap((fields) => fields.find((field) => field.name === name) ?? [])
    return {
      name,
      type: [...new Set(both.map(({ type }) => type))].join(' | '),
      isOptional: both.length < 2 || both.some(({ isOptional }) => isOptional),
      inner: both.map(({ inner }) => inner).reduce((all, inner) => (all.length > 0 ? all : inner)),
    }
  })
}

const ownFields = (
  { properties = {}, required = [], additionalProperties }: Schema,
  depth: number,
): Field[] => {
  const own = Object.entries(properties).map(([name, one]) => ({
    ...{ name, type: typeOf(one), isOptional: !required.includes(name) },
    inner: fieldsOf(one, depth + 1),
  }))
  const free = typeof additionalProperties === 'object' ? additionalProperties : null
  const isTold = free !== null && Object.keys(free).length > 0
  return isTold
    ? [...own, { name: '*', type: typeOf(free), isOptional: true, inner: fieldsOf(free, depth + 1) }]
    : own
}

/** The fields of a schema, in their order; those of a list whose keys are free stand under `*`. */
export function fieldsOf(schema: Schema, depth = 0): Field[] {
  if (depth === deepest) return []
  const kinds = innerOf(schema)
    .map((one) => ownFields(one, depth))
    .filter((fields) => fields.length > 0)
  return kinds.length > 0 ? kinds.reduce(together) : []
}
