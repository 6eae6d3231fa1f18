import type { BrowserContext } from 'playwright-core'
import type { UiLanguage } from '../../api/contract.ts'
import type { SessionAnswer } from '../../api/features/accounts/contract.ts'
import type { ProfileAnswer } from '../../api/features/profiles/contract.ts'
import { paths } from '../../web/shell/paths.ts'
import { apiOf } from '../support/browser-journey.ts'

let made = 0
const newProfileId = () => `profile-${String(++made).padStart(26, '0')}`

export const membershipOf = async (context: BrowserContext) => {
  const { memberships } = await apiOf(context)<SessionAnswer>('GET', '/session')
  const [membership] = memberships
  if (!membership) throw new Error('Nobody with a membership is signed in')
  return membership
}

/** A jobhunter, signed in in `context`, begins a profile as the begin page does: a name and a language. */
export async function beginProfile(context: BrowserContext, name: string, language: UiLanguage) {
  const call = apiOf(context)
  const { region } = await membershipOf(context)
  const literacy = { latin: null, arabic: null, geez: null }
  const contact = { name, email: null, phone: null, language, literacy, adultFrom: null }
  const data = { id: newProfileId(), contact }
  const profile = await call<ProfileAnswer>('POST', `/regions/${region}/profiles`, { data })
  const path = `/regions/${region}/profiles/${profile.id}`
  return {
    path,
    profile,
    read: () => call<ProfileAnswer>('GET', path),
    /** Where a helper answers one question of it. */
    buildWith: (step: string) => paths.buildWith.to({ region, profile: profile.id, step }),
    /** The address that the code of a new card holds. */
    makeCard: async () => {
      const { token } = await call<{ token: string }>('POST', `${path}/cards`)
      return `/card#${token}.${language}`
    },
  }
}
