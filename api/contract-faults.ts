import { z } from 'zod'

export const errorCodes = [
  'badInput',
  'notSignedIn',
  'forbidden',
  'notFound',
  'exists',
  'stale',
  'ifMatchMissing',
  'stateConflict',
  'crossSite',
  'tooLarge',
  'unsupportedMediaType',
  'tooMany',
  'expired',
  'unavailable',
  'internal',
] as const
export type ErrorCode = (typeof errorCodes)[number]

/** What can be wrong with a field. Each has a sentence in every language. */
export const faultCodes = [
  'required',
  'invalid_type',
  'invalid_format',
  'invalid_value',
  'invalid_json',
  'unexpected',
  'unknown_field',
  'whole_number',
  'too_small',
  'too_big',
  'too_short',
  'too_long',
  'too_few',
  'too_many',
  'too_early',
  'too_late',
  'hidden_characters',
  'no_letter',
  'no_sentence',
  'phone',
  'email',
  'postcode',
  'kvk',
  'code',
  'wrong_code',
  'day',
  'month',
  'order',
  'subset',
  'sum',
  'bounds',
  'gap',
  'overlap',
  'past',
  'in_force',
  'beyond_law',
  'staff_only',
  'taken',
  'confirm_first',
  'unknown_concept',
  'unknown_country',
  'unknown_employer',
  'unknown_jobhunter',
  'unknown_profile',
  'unknown_site',
  'inner_address',
  'said_twice',
  'not_in_profile',
] as const
export type FaultCode = (typeof faultCodes)[number]
/** `least` and `most` are what would be right, where there are bounds: a number, a day, or how many letters. */
export const fault = z.object({
  in: z.enum(['params', 'query', 'headers', 'body']),
  /** JSON pointer into that part. */
  path: z.string(),
  code: z.enum(faultCodes),
  message: z.string(),
  least: z.union([z.number(), z.string()]).exactOptional(),
  most: z.union([z.number(), z.string()]).exactOptional(),
})
export type Fault = z.infer<typeof fault>

/**
 * RFC 9457, with every fault at once. `current` is the record as it stands when a change came too late; `rule` forbids an act
 * in the present state, `source` says where it stands.
 */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.enum(errorCodes),
  detail: z.string().exactOptional(),
  requestId: z.string().exactOptional(),
  faults: z.array(fault),
  current: z.unknown().exactOptional(),
  rule: z.object({ rule: z.string(), source: z.string() }).exactOptional(),
})
export type Problem = z.infer<typeof problem>
