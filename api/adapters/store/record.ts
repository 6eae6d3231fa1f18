import { InvalidRecordError, RecordTooLargeError } from './errors.ts'
import { meetsList, type Paths, valuesAt } from './paths.ts'

const maxDepth = 64
const maxLength = 2 * 1024 * 1024

const refuse = (at: string, why: string): never => {
  throw new InvalidRecordError(`${at || 'The record'}: ${why}`)
}

const checkKeys = (value: object, at: string) => {
  const prototype = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) refuse(at, 'is not plain data')
  for (const key of Object.keys(value)) {
    // The last is how the driver of one engine tells values of its own.
    if (key === '__proto__' || key === '_bsontype' || !/^[^$.\0][^.\0]*$/.test(key) || !key.isWellFormed())
      refuse(at, `holds a key that cannot be kept: ${JSON.stringify(key)}`)
  }
}

const check = (value: unknown, at: string, depth: number): void => {
  if (typeof value === 'string') {
    if (!value.isWellFormed()) refuse(at, 'is not well-formed text')
  } else if (typeof value === 'number') {
    if (!Number.isFinite(value)) refuse(at, 'is no finite number')
  } else if (typeof value === 'object' && value !== null) {
    if (depth === maxDepth) refuse(at, `is nested deeper than ${maxDepth} levels`)
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index += 1) check(value[index], `${at}/${index}`, depth + 1)
      return
    }
    checkKeys(value, at)
    for (const [key, inner] of Object.entries(value))
      if (inner !== undefined) check(inner, `${at}/${key}`, depth + 1)
  } else if (value !== null && typeof value !== 'boolean') refuse(at, `${typeof value} cannot be kept`)
}

/**
 * A draft as JSON, without the engine's fields. InvalidRecordError for what not every engine keeps exactly, or is too long, for an id that is
 * none, and for a value at an indexed path that is not a scalar.
 */
export const draftToJson = (paths: Paths, draft: object): string => {
  const { version: _version, changedAt: _changedAt, ...body } = draft as Record<string, unknown>
  check(body, '', 0)
  if (typeof body.id !== 'string' || body.id === '' || body.id.length > 200)
    refuse('id', 'a record needs one of at most 200 characters')
  for (const path of paths.scalar) {
    if (
      meetsList(body, path) ||
      valuesAt(body, path).some((value) => typeof value === 'object' && value !== null)
    )
      refuse(path, 'an index holds single values')
  }
  const json = JSON.stringify(body)
  if (json.length > maxLength)
    throw new RecordTooLargeError(`The record is longer than ${maxLength} characters`)
  return json
}
