import type { z } from 'zod'
import type { StoredBody } from './adapters/store/port.ts'
import { dayBounds } from './contract.ts'

type Path = readonly PropertyKey[]
type Holder = Record<PropertyKey, unknown>

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Holder | null | undefined)?.[key], value)
const holderOf = (value: unknown, path: Path): Holder | null => {
  const holder = at(value, path.slice(0, -1))
  return typeof holder === 'object' && holder !== null ? (holder as Holder) : null
}

/** Stand where something has to be said and nothing that was said can be kept: "name not known", "no known language". */
const [unnamed, unspoken] = ['N.N.', 'und']

/** What may stand instead of a value that is refused, the nearest to it first; undefined takes it away. */
const insteadOf = (value: unknown, issue: z.core.$ZodIssue): unknown[] => {
  const { maximum, minimum } = issue as { maximum?: number; minimum?: number }
  const most = (issue as { params?: { most?: unknown } }).params?.most
  const near: unknown[] = []
  if (typeof value === 'number') near.push(maximum, minimum, Math.round(value))
  if (typeof value === 'string') {
    near.push(value.trim(), value.replace(/\p{C}/gu, '').trim())
    if (typeof maximum === 'number') near.push(value.slice(0, maximum))
  }
  if (Array.isArray(value) && typeof maximum === 'number') near.push(value.slice(0, maximum))
  else if (typeof value === 'object' && value !== null && typeof most === 'number')
    near.push(Object.fromEntries(Object.entries(value).slice(0, most)))
  const { values = [] } = issue as { values?: readonly unknown[] }
  const plain = [
    null,
    undefined,
    [],
    {},
    false,
    0,
    unnamed,
    unspoken,
    dayBounds.least,
    dayBounds.most,
    ...values,
  ]
  return [...near.filter((one) => one !== undefined), ...plain]
}

const put = (holder: Holder, key: PropertyKey, value: unknown) => {
  if (value !== undefined) holder[key] = value
  else if (Array.isArray(holder)) holder.splice(Number(key), 1)
  else delete holder[key]
}
/** How much of a record is refused at a place and below. */
const refusedAt = (schema: z.ZodType, record: unknown, path: Path) => {
  const { error } = schema.safeParse(record)
  return (error?.issues ?? []).filter((issue) => path.every((key, depth) => issue.path[depth] === key)).length
}
/** Puts the nearest thing that is taken where something is refused; says whether anything was. */
const mendAt = (schema: z.ZodType, record: StoredBody, issue: z.core.$ZodIssue, path: Path): boolean => {
  const key = path.at(-1)
  const holder = holderOf(record, path)
  if (key === undefined || !holder) return false
  const around = path.slice(0, -1)
  const refused = refusedAt(schema, record, around)
  const before = structuredClone(holder[key])
  for (const instead of insteadOf(before, issue)) {
    const kept = structuredClone(holder)
    put(holder, key, instead)
    if (refusedAt(schema, record, path) === 0 && refusedAt(schema, record, around) < refused) return true
    for (const name of Reflect.ownKeys(holder))
      if (!(Array.isArray(holder) && name === 'length')) delete holder[name]
    Object.assign(holder, kept)
  }
  return false
}

/** So many refusals are mended before a record is left as it is. */
const mostMended = 500

/**
 * A step that mends what was stored before a field became stricter: what today's schema refuses is shortened, cleaned, or left
 * out, and where nothing may be missing the nearest value that is taken stands instead. What is taken stays as it is.
 */
export const mendBy = (schema: z.ZodObject): ((body: StoredBody) => StoredBody) => {
  return (body) => {
    const record = structuredClone(body)
    const names = Object.keys(schema.shape)
    for (let mended = 0; mended < mostMended; mended += 1) {
      const part = Object.fromEntries(names.flatMap((name) => (name in record ? [[name, record[name]]] : [])))
      // A whole section that is missing is another step's work.
      const issue = schema.safeParse(part).error?.issues.find(({ path }) => String(path[0]) in part)
      if (!issue) break
      const isDone = issue.path.some((_, up) => {
        const path = issue.path.slice(0, issue.path.length - up)
        return mendAt(schema, part, issue, path)
      })
      Object.assign(record, part)
      if (!isDone) break
    }
    return record
  }
}
