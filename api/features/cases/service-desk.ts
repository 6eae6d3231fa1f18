import type { Actor } from '../../access.ts'
import type { Clock } from '../../adapters/clock.ts'
import type { Store } from '../../adapters/store/port.ts'
import { AppError } from '../../errors.ts'
import type { Directory } from '../directory.ts'
import { profileView } from '../profiles/access.ts'
import type { ProfileService } from '../profiles/service.ts'
import type { LookService } from '../profiles/service-looks.ts'
import type { RegionService } from '../regions/service.ts'

export type CaseDeps = {
  store: Store
  clock: Clock
  directory: Directory
  profiles: Pick<ProfileService, 'get'>
  looks: Pick<LookService, 'note' | 'hasReason'>
  regions: Pick<RegionService, 'today'>
}

/** A desk of cases: whose a case is, and what only its person and who holds it may read. */
export const caseDesk = ({ directory, looks, profiles, regions }: CaseDeps) => ({
  /** A case and how the actor stands to it; `notFound` for who may not know of the person. */
  async seen(actor: Actor, region: string, id: string) {
    const profile = await profiles.get(region, id)
    const view = profile && profileView(actor, profile)
    if (!profile || !view) throw new AppError('notFound')
    return { profile, view }
  },
  /** The same for what is restricted: a colleague has given a reason today; every look of staff is noted. */
  async opened(actor: Actor, region: string, id: string) {
    const { profile, view } = await this.seen(actor, region, id)
    const today = await regions.today(region)
    if (view === 'colleague' && !(await looks.hasReason(actor, profile, today)))
      throw new AppError('forbidden')
    if (view !== 'self') await looks.note(actor, profile, { depth: 'profile' }, today)
    return { profile, view }
  },
  /** The same for who holds the case alone. */
  async held(actor: Actor, region: string, id: string) {
    const { profile, view } = await this.seen(actor, region, id)
    if (view !== 'ownCase') throw new AppError('forbidden')
    return { profile, isStandIn: profile.case.owner !== actor.account }
  },
  /** Refuses an employer that is not known in the region. */
  async knownEmployer(region: string, employer: string | null): Promise<boolean> {
    return employer === null || directory.hasEmployer(region, employer)
  },
})
export type CaseDesk = ReturnType<typeof caseDesk>
