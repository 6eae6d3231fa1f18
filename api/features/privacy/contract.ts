import { z } from 'zod'
import { endpoint } from '../../contract.ts'
import { profileId, regionId } from '../../contract-ids.ts'
import { europassCv } from './contract-cv.ts'

const one = z.object({ region: regionId, id: profileId })

/** What the file that a person takes along is called, and which shape of it this server writes. */
export const exportFormat = 'werkbrug-person'
export const exportVersion = 1

export const privacyEndpoints = {
  export: endpoint({
    method: 'GET',
    path: '/regions/:region/profiles/:id/export',
    summary: 'Everything that is held of a person, by collection',
    access: { roles: ['person'] },
    params: one,
    answer: z.object({
      format: z.literal(exportFormat),
      version: z.literal(exportVersion),
      /** What each skill, trade and certificate of the profile is called, in the person's language: elsewhere its id may mean nothing. */
      words: z.record(z.string(), z.string()),
      records: z.record(z.string(), z.array(z.unknown())),
    }),
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
