import type { z } from 'zod'
import { type Fault, type FaultCode, faultCodes } from './contract-faults.ts'

type Issue = z.core.$ZodIssue
/** What a fault says beside its place. */
type Said = Pick<Fault, 'code' | 'least' | 'most'>

const pointer = (path: PropertyKey[]) =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

/** A fault of a body, as rules find it. */
export const fault = (
  path: string,
  code: FaultCode,
  message: string,
  bounds: Pick<Fault, 'least' | 'most'> = {},
): Fault => ({ in: 'body', path, code, message, ...bounds })

const isCode = (code: unknown): code is FaultCode => (faultCodes as readonly unknown[]).includes(code)

const short: Record<string, FaultCode> = { string: 'too_short', array: 'too_few' }
const long: Record<string, FaultCode> = { string: 'too_long', array: 'too_many' }

const ofIssue = (issue: Issue): Said => {
  switch (issue.code) {
    case 'too_small':
      if (issue.origin === 'string' && issue.minimum === 1) return { code: 'required' }
      return { code: short[issue.origin] ?? 'too_small', least: Number(issue.minimum) }
    case 'too_big':
      return { code: long[issue.origin] ?? 'too_big', most: Number(issue.maximum) }
    case 'invalid_type':
      if (issue.expected === 'int') return { code: 'whole_number' }
      return { code: /received (undefined|null)$/.test(issue.message) ? 'required' : 'invalid_type' }
    case 'invalid_format':
      return { code: isCode(issue.format) ? issue.format : 'invalid_format' }
    case 'invalid_union': {
      const first = issue.errors[0]?.[0]
      return first ? ofIssue(first) : { code: 'invalid_value' }
    }
    case 'custom': {
      const { code, ...bounds } = (issue.params ?? {}) as Partial<Said>
      return { code: isCode(code) ? code : 'invalid_value', ...bounds }
    }
    default:
      return { code: isCode(issue.code) ? issue.code : 'invalid_value' }
  }
}

/** Faults of a zod check as they leave the API; every unknown key is a fault of its own, with its own path. */
export const faultsOf = (part: Fault['in'], issues: readonly Issue[]): Fault[] =>
  issues.flatMap((issue): Fault[] =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({
          in: part,
          path: pointer([...issue.path, key]),
          code: 'unknown_field',
          message: 'This field does not exist here',
        }))
      : [{ in: part, path: pointer(issue.path), message: issue.message, ...ofIssue(issue) }],
  )
