import { z } from 'zod'
import { endpoint, pageOf, pageQuery, sentence } from '../../contract.ts'
import { accountId, profileId, regionId } from '../../contract-ids.ts'
import { beginningOf, patchOf } from '../../contract-patch.ts'
import { caseHolders, keeping, profile, profileLook, profileSections, profileSummary } from './contract.ts'

const inRegion = z.object({ region: regionId })
const one = z.object({ region: regionId, id: profileId })
const staff = { roles: ['jobhunter'] as const }
const selfOrStaff = { roles: ['person', 'jobhunter'] as const }

export const profileEndpoints = {
  list: endpoint({
    method: 'GET',
    path: '/regions/:region/profiles',
    summary: 'People of a region by name; `mine`: only the caller’s cases, and those in which they stand in',
    access: staff,
    params: inRegion,
    query: z.strictObject({ ...pageQuery.shape, mine: z.stringbool().exactOptional() }),
    answer: pageOf(profileSummary),
  }),
  create: endpoint({
    method: 'POST',
    path: '/regions/:region/profiles',
    summary: 'Begin a profile together with the person; the maker holds the case, and it stays unclaimed',
    access: staff,
    params: inRegion,
    body: z.strictObject({
      id: profileId,
      ...beginningOf(profileSections.omit({ case: true }), ['contact']),
    }),
    answer: profile,
    status: 201,
  }),
  read: endpoint({
    method: 'GET',
    path: '/regions/:region/profiles/:id',
    summary: 'One profile',
    access: selfOrStaff,
    params: one,
    answer: profile,
  }),
  readRestricted: endpoint({
    method: 'POST',
    path: '/regions/:region/profiles/:id/restricted-views',
    summary:
      'Read what is restricted without holding the case: logged with the reason and shown to the person',
    access: staff,
    params: one,
    body: z.strictObject({ reason: sentence() }),
    answer: profile,
  }),
  looks: endpoint({
    method: 'GET',
    path: '/regions/:region/profiles/:id/looks',
    summary: 'Who looked at this profile: one row a viewer, day and depth, latest first',
    access: selfOrStaff,
    params: one,
    answer: z.object({ items: z.array(profileLook) }),
  }),
  keeping: endpoint({
    method: 'GET',
    path: '/regions/:region/profiles/:id/keeping',
    summary:
      'Until when everything about a person is kept, and what they agreed to and took back, latest first',
    access: selfOrStaff,
    params: one,
    answer: keeping,
  }),
  names: endpoint({
    method: 'GET',
    path: '/regions/:region/profiles/:id/names',
    summary: 'Names by id: of who holds or changed this profile, and of employers who may know the person',
    access: selfOrStaff,
    params: one,
    answer: z.object({ names: z.record(z.string(), z.string()) }),
  }),
  patch: endpoint({
    method: 'PATCH',
    path: '/regions/:region/profiles/:id',
    summary:
      'Change any part of any section; parts that others changed meanwhile do not clash unless they touch',
    access: selfOrStaff,
    params: one,
    body: patchOf(profileSections.omit({ case: true })),
    ifMatch: true,
    answer: profile,
  }),
  nameStandIn: endpoint({
    method: 'POST',
    path: '/regions/:region/profiles/:id/case',
    summary:
      'Name who stands in for good in a case, or nobody, with a reason that the person reads; who holds it changes by a hand-over',
    access: { roles: ['coordinator'] },
    params: one,
    body: z.strictObject({ standIn: accountId.nullable(), reason: sentence() }),
    answer: z.object({ id: profileId, ...caseHolders.shape }),
  }),
  claim: endpoint({
    method: 'POST',
    path: '/regions/:region/profiles/:id/claim',
    summary: 'The person confirms that the profile is theirs, true, and may be used for matching',
    access: { roles: ['person'] },
    params: one,
    body: z.strictObject({ isMine: z.literal(true), isTrue: z.literal(true), mayMatch: z.literal(true) }),
    ifMatch: true,
    answer: profile,
  }),
  setState: endpoint({
    method: 'POST',
    path: '/regions/:region/profiles/:id/state',
    summary: 'Close a profile (out of every pool), or make it again what it was before',
    access: selfOrStaff,
    params: one,
    body: z.strictObject({ to: z.enum(['active', 'closed']) }),
    ifMatch: true,
    answer: profile,
  }),
}
