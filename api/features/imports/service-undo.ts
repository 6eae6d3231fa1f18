import type { Actor } from '../../access.ts'
import type { Clock } from '../../adapters/clock.ts'
import { AppError } from '../../errors.ts'
import type { Recorded } from '../../records.ts'
import type { Directory } from '../directory.ts'
import type { EmployerService } from '../employers/service.ts'
import type { PrivacyService } from '../privacy/service.ts'
import type { ProfileService } from '../profiles/service.ts'
import type { VacancyService } from '../vacancies/service.ts'
import type { ImportKind } from './codes.ts'

export type UndoNeeds = {
  clock: Clock
  directory: Pick<Directory, 'accountsOf'>
  employers: Pick<EmployerService, 'get' | 'takeBack'>
  privacy: Pick<PrivacyService, 'takeBack'>
  profiles: Pick<ProfileService, 'get'>
  vacancies: Pick<VacancyService, 'get' | 'ofEmployer' | 'throwAway'>
}

/** For so long what was brought in can be taken back, in ms. */
const longestAgo = 24 * 60 * 60 * 1000

/** Takes back what somebody brought in by mistake. What somebody has changed since, or what hangs on it, stays. */
export const undoService = ({ clock, directory, employers, privacy, profiles, vacancies }: UndoNeeds) => {
  const isOwn = (actor: Actor, record: Recorded | null): record is Recorded => {
    const [made] = record?.history ?? []
    const since = clock.now().getTime() - longestAgo
    return record?.version === 1 && made?.actor === actor.account && Date.parse(made.at) >= since
  }
  /** Whether it is gone now. */
  const takeBack: { [of in ImportKind]: (actor: Actor, region: string, id: string) => Promise<boolean> } = {
    async people(actor, region, id) {
      const profile = await profiles.get(region, id)
      return profile !== null && isOwn(actor, profile) && privacy.takeBack(profile)
    },
    async employers(actor, region, id) {
      const employer = await employers.get(id)
      if (!isOwn(actor, employer) || (await vacancies.ofEmployer(region, id)).length > 0) return false
      if ((await directory.accountsOf({ employer: id })).length > 0) return false
      return employers.takeBack(region, id)
    },
    async vacancies(actor, region, id) {
      const vacancy = await vacancies.get(region, id)
      if (vacancy?.state !== 'draft' || !isOwn(actor, vacancy)) return false
      return vacancies.throwAway(actor, region, id, 1).then(
        () => true,
        (error: unknown) => {
          if (error instanceof AppError) return false
          throw error
        },
      )
    },
  }
  return {
    async undo(actor: Actor, region: string, { of, ids }: { of: ImportKind; ids: string[] }) {
      const gone: string[] = []
      const kept: string[] = []
      for (const id of new Set(ids)) ((await takeBack[of](actor, region, id)) ? gone : kept).push(id)
      return { gone, kept }
    },
  }
}
export type UndoService = ReturnType<typeof undoService>
