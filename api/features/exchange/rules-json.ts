import type { z } from 'zod'
import type { FaultCode } from '../../contract-faults.ts'
import { AppError } from '../../errors.ts'
import { fault, faultsOf } from '../../faults.ts'

/** So deep do records of VUM lie in one another at most; what lies deeper counts as absent. */
const deepest = 20

/** A value without what counts as absent in VUM: empty text, lists and records, however deep. */
export const withoutEmpty = (value: unknown, depth = 0): unknown => {
  if (depth > deepest) return undefined
  if (Array.isArray(value)) {
    const kept = value.map((one) => withoutEmpty(one, depth + 1)).filter((one) => one !== undefined)
    return kept.length > 0 ? kept : undefined
  }
  if (typeof value === 'object' && value !== null) {
    const kept = Object.entries(value)
      .map(([name, one]) => [name, withoutEmpty(one, depth + 1)] as const)
      .filter(([, one]) => one !== undefined)
    return kept.length > 0 ? Object.fromEntries(kept) : undefined
  }
  return value === null || (typeof value === 'string' && value.trim() === '') ? undefined : value
}

/** A refusal of one field of a call. */
export const refused = (path: string, code: FaultCode, message: string) =>
  new AppError('badInput', { faults: [fault(path, code, message)] })

/** JSON that came as text in a field of a call, read as a schema says; faults stand at that field. */
export const readJson = <T extends z.ZodType>(at: string, text: string, schema: T): z.output<T> => {
  let found: unknown
  try {
    found = JSON.parse(text)
  } catch {
    throw refused(at, 'invalid_json', 'Not JSON')
  }
  const result = schema.safeParse(withoutEmpty(found) ?? {})
  if (result.success) return result.data
  const faults = faultsOf('body', result.error.issues)
  throw new AppError('badInput', { faults: faults.map((one) => ({ ...one, path: `${at}${one.path}` })) })
}
