import { z } from 'zod'
import { endpoint } from '../../contract.ts'
import { profileId, regionId } from '../../contract-ids.ts'
import { europassCv } from './contract-cv.ts'

const one = z.object({ region: regionId, id: profileId })

export const privacyEndpoints = {
  export: endpoint({
    method: 'GET',
    path: '/regions/:region/profiles/:id/export',
    summary: 'Everything that is held of a person, by collection',
    access: { roles: ['person'] },
    params: one,
    answer: z.object({ records: z.record(z.string(), z.array(z.unknown())) }),
  }),
  cv: endpoint({
    method: 'GET',
    path: '/regions/:region/profiles/:id/cv',
    summary: 'The CV of a person in their language, laid out as Europass does',
    access: { roles: ['person'] },
    params: one,
    answer: europassCv,
  }),
  erase: endpoint({
    method: 'DELETE',
    path: '/regions/:region/profiles/:id',
    summary:
      'Delete a person: profile, account, sessions, cards, looks, objections, rows in shown lists, proposals',
    access: { roles: ['person'] },
    params: one,
    ifMatch: true,
    answer: z.null(),
    status: 204,
  }),
}
