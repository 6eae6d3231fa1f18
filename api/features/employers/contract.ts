import { z } from 'zod'
import { keptKvk, kvkPattern } from '../../../locales/typed.ts'
import {
  email,
  endpoint,
  historyEntry,
  line,
  listed,
  pageOf,
  pageQuery,
  phone,
  postcode,
  text,
  uiLanguage,
  versioned,
} from '../../contract.ts'
import { accountId, employerId, regionId, siteId } from '../../contract-ids.ts'
import { beginningOf, patchOf, strict } from '../../contract-patch.ts'
import { employerStates } from './codes.ts'

const itemId = z.string().regex(/^[a-z0-9-]{1,40}$/)

export const readinessChecks = [
  'buddyNamed',
  'teamTold',
  'workplaceShown',
  'languagePlan',
  'contactNamed',
] as const
export const groupExperiences = ['none', 'some', 'much'] as const

export const employerSections = z.object({
  organisation: z.object({
    name: line(120),
    /** Chamber of Commerce number: eight digits, no check digit. */
    kvk: z.string().overwrite(keptKvk).check(z.stringFormat('kvk', kvkPattern)),
    sectors: z.array(z.string().regex(/^sector-[a-z0-9-]{1,60}$/)).max(5),
    about: text.nullable(),
  }),
  contacts: listed(
    itemId,
    z.object({
      name: line(120),
      email: email.nullable(),
      phone: phone.nullable(),
    }),
    30,
  ),
  reception: z.object({
    experience: z.enum(groupExperiences),
    ready: z.partialRecord(z.enum(readinessChecks), z.boolean()),
    freePlaces: z.int().min(0).max(1000),
  }),
  account: z.object({ manager: accountId.nullable() }),
})
export type EmployerSections = z.infer<typeof employerSections>

export type EmployerState = (typeof employerStates)[number]
export const employer = z.object({
  id: employerId,
  /** Regions in which this employer is known; a jobhunter of one of them may see it. */
  regions: z.array(regionId),
  state: z.enum(employerStates),
  ...versioned.shape,
  history: z.array(historyEntry),
  ...employerSections.shape,
})
export type EmployerAnswer = z.infer<typeof employer>

export const employerSummary = z.object({
  id: employerId,
  name: z.string(),
  state: z.enum(employerStates),
  sectors: z.array(z.string()),
  experience: z.enum(groupExperiences),
  freePlaces: z.int(),
  manager: accountId.nullable(),
  version: z.int(),
})
export type EmployerSummary = z.infer<typeof employerSummary>

export const siteSections = z.object({
  name: line(120),
  address: z.object({
    street: line(120).nullable(),
    town: line(80),
    postcode: postcode.nullable(),
  }),
})
export type SiteSections = z.infer<typeof siteSections>
/** The part of an address that decides how far people travel. */
export const approvedPlace = z.object(siteSections.shape.address.omit({ street: true }).shape)
export type ApprovedPlace = z.infer<typeof approvedPlace>
export const site = z.object({
  id: siteId,
  region: regionId,
  employer: employerId,
  /** Where a jobhunter approved it to be; null before the first time, and while it has moved since. */
  approved: approvedPlace.nullable(),
  ...versioned.shape,
  history: z.array(historyEntry),
  ...siteSections.shape,
})
export type SiteAnswer = z.infer<typeof site>

/** What an employer says of itself when it applies. */
export const application = z.object({
  organisation: employerSections.shape.organisation,
  contact: z.object({ name: line(120), email, phone: phone.nullable().exactOptional() }),
  site: siteSections,
  /** In which language the contact reads screens and mails. */
  language: uiLanguage,
})
export type ApplicationSections = z.infer<typeof application>

const inRegion = z.object({ region: regionId })
const one = z.object({ region: regionId, id: employerId })
const oneSite = z.object({ region: regionId, id: employerId, site: siteId })
const staff = { roles: ['jobhunter'] as const }
const ownOrStaff = { roles: ['employer', 'jobhunter'] as const }

export const employerEndpoints = {
  apply: endpoint({
    method: 'POST',
    path: '/regions/:region/applications',
    summary: 'Apply as an employer; the answer is the same whether number and address are new or known',
    access: 'public',
    params: inRegion,
    body: strict(application),
    answer: z.null(),
    status: 202,
    perMinute: 10,
  }),
  list: endpoint({
    method: 'GET',
    path: '/regions/:region/employers',
    summary: 'Employers known in a region, by name',
    access: staff,
    params: inRegion,
    query: z.strictObject({
      ...pageQuery.shape,
      state: z.enum(employerStates).exactOptional(),
      /** Only those that the caller looks after. */
      mine: z.stringbool().exactOptional(),
      /** Part of a name, or of the town of a site. */
      find: line(80).exactOptional(),
    }),
    answer: pageOf(employerSummary),
  }),
  create: endpoint({
    method: 'POST',
    path: '/regions/:region/employers',
    summary: 'Add an employer; made by a jobhunter it is approved at once',
    access: staff,
    params: inRegion,
    body: z.strictObject({
      id: employerId,
      ...beginningOf(employerSections, ['organisation']),
    }),
    answer: employer,
    status: 201,
  }),
  read: endpoint({
    method: 'GET',
    path: '/regions/:region/employers/:id',
    summary: 'One employer',
    access: ownOrStaff,
    params: one,
    answer: employer,
  }),
  patch: endpoint({
    method: 'PATCH',
    path: '/regions/:region/employers/:id',
    summary:
      'Change any part of any section; a new name or number, given by the employer, goes back to review',
    access: ownOrStaff,
    params: one,
    body: patchOf(employerSections),
    ifMatch: true,
    answer: employer,
  }),
  jobhunter: endpoint({
    method: 'GET',
    path: '/regions/:region/employers/:id/jobhunter',
    summary: 'Who looks after an employer and how they are reached; null while nobody does',
    access: ownOrStaff,
    params: one,
    answer: z.object({
      jobhunter: z.object({ name: z.string(), email: email.nullable(), phone: phone.nullable() }).nullable(),
    }),
  }),
  setState: endpoint({
    method: 'POST',
    path: '/regions/:region/employers/:id/state',
    summary: 'Approve an employer that applied, or decline',
    access: staff,
    params: one,
    body: z.strictObject({ to: z.enum(['approved', 'declined']) }),
    ifMatch: true,
    answer: employer,
  }),
  listSites: endpoint({
    method: 'GET',
    path: '/regions/:region/employers/:id/sites',
    summary: 'Sites of an employer in this region',
    access: ownOrStaff,
    params: one,
    answer: z.object({ items: z.array(site) }),
  }),
  createSite: endpoint({
    method: 'POST',
    path: '/regions/:region/employers/:id/sites',
    summary: 'Add a site',
    access: ownOrStaff,
    params: one,
    body: z.strictObject({ id: siteId, ...strict(siteSections).shape }),
    answer: site,
    status: 201,
  }),
  readSite: endpoint({
    method: 'GET',
    path: '/regions/:region/employers/:id/sites/:site',
    summary: 'One site',
    access: ownOrStaff,
    params: oneSite,
    answer: site,
  }),
  patchSite: endpoint({
    method: 'PATCH',
    path: '/regions/:region/employers/:id/sites/:site',
    summary: 'Change a site',
    access: ownOrStaff,
    params: oneSite,
    body: patchOf(siteSections),
    ifMatch: true,
    answer: site,
  }),
}
