import type { Reason } from '#matcher'
import type { Audience } from '../../../matcher/codes.ts'

/** Who reads an answer of matching; a colleague is staff who neither holds the case nor gave a reason today. */
export type Reader = Audience | 'colleague'

/** Beginnings of the codes that tell what is restricted: rights, papers and work constraints. */
const restricted = [
  'rights.',
  'constraint.',
  'check.rights',
  'check.permit',
  'check.statement',
  'check.notification',
  'check.schoolAgreement',
  'check.benefit',
  'check.constraints',
]
/** Gates that such facts decide. */
const restrictedGates = new Set(['rights', 'constraint'])

/** Whether a reason tells what only the holder of the case may read. */
export const isRestricted = (code: string): boolean =>
  restricted.some((beginning) => code.startsWith(beginning))
const say = (code: string): Reason => ({ code, values: {}, audience: ['staff'] })
/** What a colleague reads for everybody alike: whether there is anything to check is restricted too. */
const askHolder = say('check.restricted')
/** What a colleague reads of all that is restricted and stops a pair. */
const stopped = say('check.restrictedStop')

type Leaf = { code?: string; audience?: readonly string[]; gate?: string }
const isReason = (value: unknown): value is Reason =>
  typeof value === 'object' && value !== null && 'code' in value && 'audience' in value

const keptFor = (items: readonly unknown[], key: string, reader: Reader): readonly unknown[] => {
  if (reader !== 'colleague') return items.filter((item) => !isReason(item) || item.audience.includes(reader))
  if (key === 'open') return items.filter((gate) => !restrictedGates.has(String(gate)))
  const isOpen = (item: unknown) => {
    const { gate = '' } = item as Leaf
    if (restrictedGates.has(gate)) return false
    return !isReason(item) || (item.audience.includes('staff') && !isRestricted(item.code))
  }
  const kept = items.filter(isOpen)
  if (key === 'checks') return [...kept, askHolder]
  if (kept.length === items.length) return items
  if (key === 'stops') return [...kept, stopped]
  return key === 'locked' ? [...kept, { gate: 'restricted', stops: [stopped], change: null }] : kept
}

/**
 * The same answer without the reasons that this reader may not see, however deep they stand; parts without any are shared.
 * `key` is where it stands in what holds it.
 */
export const forAudience = <T>(answer: T, reader: Reader, key = ''): T => {
  if (typeof answer !== 'object' || answer === null) return answer
  if (Array.isArray(answer)) {
    const kept = keptFor(answer, key, reader).map((item) => forAudience(item, reader))
    const isSame = kept.length === answer.length && kept.every((item, at) => item === answer[at])
    return isSame ? answer : (kept as T)
  }
  if (reader === 'colleague' && isReason(answer) && isRestricted(answer.code)) return askHolder as T
  let changed: T | null = null
  for (const name of Object.keys(answer) as (keyof typeof answer & string)[]) {
    const value = forAudience(answer[name], reader, name)
    if (value === answer[name]) continue
    changed ??= { ...answer }
    changed[name] = value
  }
  return changed ?? answer
}
