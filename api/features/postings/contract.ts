import { z } from 'zod'
import { day, endpoint } from '../../contract.ts'
import { regionId, vacancyId } from '../../contract-ids.ts'
import { vacancySections } from '../vacancies/contract.ts'

const { basics, work, requirements, hours, pay, guidance, description } = vacancySections.shape

/** A vacancy as everybody may read it: no address, no number of places, nobody's name but the organisation's. */
export const posting = z.object({
  id: vacancyId,
  region: regionId,
  employerName: z.string(),
  town: z.string(),
  /** The day on which a jobhunter approved it. */
  postedOn: day,
  basics: basics.omit({ site: true, positions: true }),
  ...{ work, requirements, hours, pay, guidance, description },
})
export type Posting = z.infer<typeof posting>

export const postingEndpoints = {
  read: endpoint({
    method: 'GET',
    path: '/regions/:region/postings/:id',
    summary: 'An open vacancy that its employer shows to everybody; any other is not found',
    access: 'public',
    params: z.object({ region: regionId, id: vacancyId }),
    answer: posting,
  }),
}
