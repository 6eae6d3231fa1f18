import type { Actor } from '../../access.ts'
import type { Endpoint, Role } from '../../contract.ts'
import type { AuditEntry } from './store.ts'

/** How long an act of staff can be looked up, in months. */
export const auditMonths = 12

/** Calls that change nothing although they are no GET: questions with a body, and one's own notifications and lists. */
const questions = ['calendars', 'matches', 'notifications', 'pictures', 'search', 'today']

const questionPaths = ['/regions/:region/rule-previews']

const verbs = { POST: 'did', PUT: 'changed', PATCH: 'changed', DELETE: 'deleted' } as const

const isStaff = (role: Role) => role !== 'person' && role !== 'employer'

const idIn = (values: object, prefix: string): string | null =>
  Object.values(values).find((one): one is string => typeof one === 'string' && one.startsWith(prefix)) ??
  null

/** The parts of an audit entry that follow from a call that went well; null where it was no act of staff in a region. */
export const entryOf = (
  { method, path }: Pick<Endpoint, 'method' | 'path'>,
  noun: string,
  actor: Actor,
  params: Readonly<Record<string, string>>,
  body: unknown,
): Omit<AuditEntry, 'id' | 'version' | 'changedAt' | 'at'> | null => {
  const { region, ...others } = params
  if (region === undefined || method === 'GET' || questions.includes(noun)) return null
  if (questionPaths.includes(path)) return null
  const held = [...actor.memberships, ...actor.scoped].find(
    (one) => one.region === region && isStaff(one.role),
  )
  if (!held) return null
  const given = typeof body === 'object' && body !== null ? body : {}
  return {
    ...{ region, actor: actor.account, role: held.role, noun, call: `${method} ${path}` },
    verb: verbs[method],
    about: Object.values(others).at(-1) ?? null,
    profile: idIn(others, 'profile-') ?? idIn(given, 'profile-'),
  }
}
