import { z } from 'zod'

type Query = Record<string, unknown>

const isRecord = (value: unknown): value is Query =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** The schema of what a path leads to, through lists; null where VUM, or this product, knows no such field. */
const schemaAt = (schema: z.ZodType, path: readonly string[]): z.ZodType | null => {
  if (schema instanceof z.ZodExactOptional) return schemaAt(schema.unwrap() as z.ZodType, path)
  if (schema instanceof z.ZodArray) return schemaAt(schema.element as z.ZodType, path)
  const [name, ...rest] = path
  if (name === undefined) return schema
  if (!(schema instanceof z.ZodObject) || !Object.hasOwn(schema.shape, name)) return null
  return schemaAt(schema.shape[name] as z.ZodType, rest)
}

/** Every value that a path leads to, as MongoDB reads one: each item of a list on the way. */
const valuesAt = (value: unknown, path: readonly string[]): unknown[] => {
  if (Array.isArray(value)) return value.flatMap((one) => valuesAt(one, path))
  const [name, ...rest] = path
  if (name === undefined) return value === undefined ? [] : [value]
  return isRecord(value) && Object.hasOwn(value, name) ? valuesAt(value[name], rest) : []
}

const compare =
  (fits: (one: number | string, asked: number | string) => boolean) =>
  (values: unknown[], asked: unknown): boolean =>
    values.some(
      (one) =>
        ((typeof one === 'number' && typeof asked === 'number') ||
          (typeof one === 'string' && typeof asked === 'string')) &&
        fits(one, asked),
    )

type Operator = (values: unknown[], asked: unknown, schema: z.ZodType) => boolean
/** The operators that are understood; what else a question asks is as if it were not there. */
const operators: Readonly<Record<string, Operator>> = {
  $eq: (values, asked) => values.includes(asked),
  $ne: (values, asked) => !values.includes(asked),
  $in: (values, asked) => listOf(asked).some((one) => values.includes(one)),
  $nin: (values, asked) => !listOf(asked).some((one) => values.includes(one)),
  $all: (values, asked) => listOf(asked).every((one) => values.includes(one)),
  $gt: compare((one, asked) => one > asked),
  $gte: compare((one, asked) => one >= asked),
  $lt: compare((one, asked) => one < asked),
  $lte: compare((one, asked) => one <= asked),
  $exists: (values, asked) => values.length > 0 === (asked === true),
  $elemMatch: (values, asked, schema) =>
    !isRecord(asked) || values.some((one) => answersQuery(one, asked, schema)),
}

const holdsField = (doc: unknown, name: string, asked: unknown, schema: z.ZodType): boolean => {
  const path = name.split('.')
  const inner = schemaAt(schema, path)
  if (!inner || !isRecord(asked)) return true
  const values = valuesAt(doc, path)
  return Object.entries(asked).every(([operator, value]) => {
    const test = Object.hasOwn(operators, operator) ? operators[operator] : undefined
    return test === undefined || test(values, value, inner)
  })
}

/**
 * Whether a record in VUM's words answers a question in its query language, a part of MongoDB's: fields with operators, `$and`, `$or`,
 * `$nor`. Fields and operators that are not known are as if they were not there.
 */
export const answersQuery = (doc: unknown, query: Query, schema: z.ZodType): boolean =>
  Object.entries(query).every(([name, asked]) => {
    const parts = listOf(asked).filter(isRecord)
    const holds = (one: Query) => answersQuery(doc, one, schema)
    if (name === '$and') return parts.every(holds)
    if (name === '$or') return parts.length === 0 || parts.some(holds)
    if (name === '$nor') return !parts.some(holds)
    return name.startsWith('$') || holdsField(doc, name, asked, schema)
  })
