import { z } from 'zod'
import { auditVerbs } from '#contract/audit'
import { historyEntry, instant, role } from '../../api/contract.ts'
import { accountId, connectionId, employerId, profileId, regionId } from '../../api/contract-ids.ts'
import { auditEntries } from '../../api/features/audit/store.ts'
import { connectionTopics, messageStates } from '../../api/features/connections/codes.ts'
import { message } from '../../api/features/connections/contract.ts'
import { connections, deliveries } from '../../api/features/connections/store.ts'
import { hash, recordOf } from './stored-record.ts'

const connectionKey = z.object({ hash: hash('key'), secret: z.string().startsWith('whsec_'), since: instant })

/** What is kept of the acts of staff and of what partners are told, by the name of the collection. */
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
  connections: recordOf(
    connections,
    z.object({
      id: connectionId,
      region: regionId,
      name: z.string(),
      employer: employerId,
      address: z.url(),
      topics: z.array(z.enum(connectionTopics)).min(1),
      key: connectionKey.exactOptional(),
      older: connectionKey.extend({ until: instant }).exactOptional(),
      endedAt: instant.nullable(),
      history: z.array(historyEntry).min(1),
    }),
  ),
  deliveries: recordOf(
    deliveries,
    z.object({
      id: hash('delivery'),
      region: regionId,
      connection: connectionId,
      message,
      state: z.enum(messageStates),
      sendAt: instant,
      tries: z.int(),
      answered: z.int().nullable(),
    }),
  ),
}
