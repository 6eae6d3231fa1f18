import { z } from 'zod'
import { day, endpoint } from '../../contract.ts'
import { regionId } from '../../contract-ids.ts'

/** The languages in which officials read it. */
export const registerLanguages = ['nl', 'en'] as const
export type RegisterLanguage = (typeof registerLanguages)[number]

const registerSection = z.object({
  title: z.string(),
  items: z.array(z.object({ label: z.string(), text: z.string() })),
})
export type RegisterSection = z.infer<typeof registerSection>

/** What a register of algorithms says of the matching of a region, as it runs on a day. */
export const registerEntry = z.object({
  region: regionId,
  name: z.string(),
  language: z.enum(registerLanguages),
  on: day,
  /** Changes with any word of it. */
  version: z.string(),
  sections: z.array(registerSection),
})
export type RegisterEntry = z.infer<typeof registerEntry>

export const registerEndpoints = {
  read: endpoint({
    method: 'GET',
    path: '/regions/:region/register',
    summary:
      'Entry for the register of algorithms, inventory of logs and text on human oversight, made from the settings that run',
    access: 'public',
    params: z.object({ region: regionId }),
    query: z.strictObject({ language: z.enum(registerLanguages).default('nl') }),
    answer: registerEntry,
  }),
}
