import type { Actor } from '../../access.ts'
import type { Clock } from '../../adapters/clock.ts'
import type { Directory } from '../directory.ts'
import type { RegionService } from '../regions/service.ts'
import type { profileSteps } from './rules.ts'
import { consentsAfter, goingDay, type Said } from './rules-consents.ts'
import type { Profile } from './store.ts'

/** What somebody's own acts say of their consent, and when everything goes after a closing. */
export const consentService = (deps: {
  clock: Clock
  directory: Pick<Directory, 'accountsOf'>
  regions: Pick<RegionService, 'read' | 'dayIn'>
}) => {
  /** How somebody agrees to something now, or takes it back: where they do it, and in which language they read it. */
  const saying = async (actor: Actor, { contact }: Profile, view: string): Promise<Said> => {
    const at = deps.clock.now()
    if (view !== 'self') return { at, channel: 'together', language: contact.language }
    const [own] = await deps.directory.accountsOf(actor)
    return { at, channel: 'own', language: own?.language ?? contact.language }
  }
  return {
    saying,
    /** What changes with a step of a profile's state beside the state itself; what staff do is nobody's consent. */
    async ofStep(
      actor: Actor,
      profile: Profile,
      step: keyof typeof profileSteps,
      view: string,
    ): Promise<Partial<Profile>> {
      const state = step === 'closed' ? ('closed' as const) : ('active' as const)
      const next = { ...profile, state }
      const said = view === 'self' && {
        consents: consentsAfter(profile, next, await saying(actor, profile, view)),
      }
      if (state !== 'closed' || profile.state === 'closed') return { ...said }
      const settings = await deps.regions.read(profile.region)
      const closedOn = deps.regions.dayIn(settings)
      const goesOn = goingDay(settings.rules, closedOn, profile.sharing.keepLonger)
      return { ...said, closedFrom: profile.state, closedOn, goesOn }
    },
  }
}
