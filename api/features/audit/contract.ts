import { z } from 'zod'
import { endpoint, instant, pageOf, pageQuery, role } from '../../contract.ts'
import { accountId, regionId } from '../../contract-ids.ts'

export const auditVerbs = ['did', 'changed', 'deleted'] as const

/** Something that a member of staff did. */
export const auditRow = z.object({
  id: z.string(),
  at: instant,
  actor: z.object({ id: accountId, name: z.string() }),
  role,
  verb: z.enum(auditVerbs),
  /** What it was done with, as features are called. */
  noun: z.string(),
  /** The call itself, by method and path as declared. */
  call: z.string(),
  /** On whom, by name; null where it was on nobody, or on somebody who was deleted. */
  person: z.string().nullable(),
})
export type AuditRow = z.infer<typeof auditRow>

export const auditEndpoints = {
  list: endpoint({
    method: 'GET',
    path: '/regions/:region/audit',
    summary: 'What staff did in the region, latest first; `actor`: one of them',
    access: { roles: ['coordinator'] },
    params: z.object({ region: regionId }),
    query: z.strictObject({ ...pageQuery.shape, actor: accountId.exactOptional() }),
    answer: pageOf(auditRow),
  }),
}
