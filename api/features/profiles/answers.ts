import { dutchSkills } from '../../../matcher/codes.ts'
import type { Actor } from '../../access.ts'
import { isOwnCase } from './access.ts'
import type { ProfileAnswer, ProfileSummary } from './contract.ts'
import type { Profile } from './store.ts'

/** A profile for a reader; without `restricted` the sections of the case stay behind, and what happened in them too. */
export const profileAnswer = (profile: Profile, restricted: boolean): ProfileAnswer => {
  const { closedFrom, closedOn, consents, goesOn = null, ...whole } = profile
  const shown = { ...whole, goesOn: profile.state === 'closed' ? goesOn : null }
  return restricted ? shown : { ...shown, legal: null, constraints: null }
}

/** A row of the people list. */
export const profileSummary = (profile: Profile, actor: Actor): ProfileSummary => ({
  id: profile.id,
  name: profile.contact.name,
  state: profile.state,
  version: profile.version,
  town: profile.residence.town,
  introduction: profile.introduction,
  occupations: Object.values(profile.experience)
    // «now» stands behind every digit; what is not told comes last.
    .sort((a, b) => (b.until ?? '').localeCompare(a.until ?? ''))
    .flatMap(({ occupation }) => occupation ?? [])
    .slice(0, 3),
  dutch: Object.fromEntries(
    dutchSkills.map((skill) => [skill, profile.languages.dutch[skill]?.level ?? null]),
  ) as ProfileSummary['dutch'],
  hoursPerWeek: profile.availability.hoursPerWeek,
  isOwnCase: isOwnCase(actor, profile),
  isStandIn: isOwnCase(actor, profile) && profile.case.owner !== actor.account,
  wishesConfirmedOn: profile.wishes.confirmedOn,
  language: profile.contact.language,
})
