import { z } from 'zod'
import { auditVerbs } from '#contract/audit'
import { instant, role } from '../../api/contract.ts'
import { accountId, profileId, regionId } from '../../api/contract-ids.ts'
import { auditEntries } from '../../api/features/audit/store.ts'
import { hash, recordOf } from './stored-record.ts'

/** What is kept of the acts of staff, by the name of the collection. */
export const storedOfTrust: Readonly<Record<string, z.ZodType<unknown>>> = {
  audit: recordOf(
    auditEntries,
    z.object({
      id: hash('audit'),
      region: regionId,
      at: instant,
      actor: accountId,
      role,
      verb: z.enum(auditVerbs),
      noun: z.string(),
      call: z.string(),
      about: z.string().nullable(),
      profile: profileId.nullable(),
    }),
  ),
}
