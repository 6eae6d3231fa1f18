import { z } from 'zod'
import { accountSections, accountStates, membershipId } from '#contract/accounts'
import { employerId, employerSections, employerStates, siteId, siteSections } from '#contract/employers'
import { profileStates } from '#contract/profiles'
import { regionSections } from '#contract/regions'
import { vacancyId, vacancySections, vacancyStates } from '#contract/vacancies'
import { historyEntry, idOf, regionId, role } from '../../api/contract.ts'
import { strict } from '../../api/contract-patch.ts'
import { profileId, profileSections } from '../../api/features/profiles/contract.ts'

const history = z.array(historyEntry).min(1)

/** What each stored record must be, with nothing beside it. */
export const stored = {
  profile: strict(
    z.object({
      id: profileId,
      region: regionId,
      state: z.enum(profileStates),
      history,
      ...profileSections.shape,
    }),
  ),
  employer: strict(
    z.object({
      id: employerId,
      regions: z.array(regionId).min(1),
      state: z.enum(employerStates),
      history,
      ...employerSections.shape,
    }),
  ),
  site: strict(
    z.object({ id: siteId, region: regionId, employer: employerId, history, ...siteSections.shape }),
  ),
  vacancy: strict(
    z.object({
      id: vacancyId,
      region: regionId,
      employer: employerId,
      state: z.enum(vacancyStates),
      stateReason: z.string().nullable(),
      history,
      ...vacancySections.shape,
    }),
  ),
  account: strict(
    z.object({
      id: idOf('account'),
      email: z.email().exactOptional(),
      state: z.enum(accountStates),
      history,
      ...accountSections.shape,
    }),
  ),
  membership: strict(
    z.object({
      id: membershipId,
      account: idOf('account'),
      role,
      region: regionId,
      employer: employerId.exactOptional(),
      profile: profileId.exactOptional(),
      history,
    }),
  ),
  region: strict(
    z.object({
      id: regionId,
      neighbours: z.array(regionId),
      municipalities: z.array(z.string()).min(1),
      timeZone: z.string(),
      history,
      ...regionSections.shape,
    }),
  ),
}
