import { z } from 'zod'
import { endpoint } from '../../contract.ts'
import { profileId, regionId } from '../../contract-ids.ts'
import { exportFormat, exportVersion } from '../privacy/contract.ts'
import { profileSections } from '../profiles/contract.ts'

/** The largest file of one person that is read, in characters. */
export const mostAlong = 2 * 1024 * 1024

/** The sections that go along: who holds the case and what a person agreed to in one place hold nowhere else. */
export const alongSections = profileSections.omit({ case: true, sharing: true })
export type AlongSections = z.infer<typeof alongSections>
export const alongNames = alongSections.keyof().options

/**
 * Why something of a file does not go along as it stands: a word unknown here is kept as the person's own words; what somebody else
 * has seen counts as their own word; what they agreed to is asked anew; the rest stays where it is.
 */
export const alongLosses = ['ownWords', 'left', 'asSelf', 'askedAnew', 'staysThere'] as const
const loss = z.object({
  kind: z.enum(alongLosses),
  section: z.enum(alongNames).nullable(),
  /** What it is called in the file, where it has a name. */
  words: z.string(),
})
export type AlongLoss = z.infer<typeof loss>

export const alongEndpoints = {
  read: endpoint({
    method: 'POST',
    path: '/regions/:region/export-readings',
    summary: `Read what a person took along (${exportFormat}, version ${exportVersion}) as the beginning of a profile; nothing is stored`,
    access: { roles: ['jobhunter'] },
    params: z.object({ region: regionId }),
    body: z.strictObject({ text: z.string().min(2).max(mostAlong) }),
    answer: z.object({
      /** The profile that it becomes: the same for the same person in the same region. */
      id: profileId,
      /** The profile that stands here already. */
      known: profileId.nullable(),
      sections: alongSections,
      losses: z.array(loss),
    }),
    mostBytes: 2 * mostAlong,
  }),
}
