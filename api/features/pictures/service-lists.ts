import type { Actor } from '../../access.ts'
import { AppError } from '../../errors.ts'
import type { EmployerService } from '../employers/service.ts'
import { type ContextDeps, contextOf } from '../matches/matching.ts'
import { toMatchPerson } from '../profiles/matching.ts'
import type { ProfileService } from '../profiles/service.ts'
import type { LookService } from '../profiles/service-looks.ts'
import type { Vacancy } from '../vacancies/store.ts'
import type { AnonymousPerson, KnownPerson } from './contract.ts'
import type { Anonymity } from './rules.ts'
import { blindRow, factsOf } from './rules-facts.ts'
import type { PictureService } from './service.ts'
import type { CountService } from './service-counts.ts'
import type { PoolService } from './service-pool.ts'
import type { WantedService } from './service-wanted.ts'
import type { Picture, Released } from './store.ts'

/** What the employer of a vacancy reads of people: cards without a name, and who let themselves be known. */
export const pictureListService = (
  deps: ContextDeps & {
    profiles: Pick<ProfileService, 'some'>
    employers: EmployerService
    looks: LookService
    pool: PoolService
    pictures: PictureService
    counts: CountService
    wanted: WantedService
    released: Released
    law: Anonymity
  },
) => {
  const { employers, looks, profiles } = deps
  const { seenVacancy, settingsOf } = contextOf(deps)

  /** Everybody who lets this employer know them and fits, however many fit better. */
  const knownFor = async (actor: Actor, vacancy: Vacancy, picture: Picture, isOwn: boolean) => {
    const { region, employer } = vacancy
    const { context } = await settingsOf(region)
    const { explain } = await deps.pool.find(region, picture.opening)
    const known: KnownPerson[] = []
    for (const profile of await profiles.some(region, deps.released.to(employer))) {
      const release = profile.sharing.releases[employer]
      if (!release || release.until < context.today || profile.state !== 'active') continue
      const row = blindRow(toMatchPerson(profile, context), deps.law)
      const told = explain(row)
      if (told.outcome !== 'ranked' && told.outcome !== 'askFirst') continue
      if (isOwn) await looks.note(actor, profile, { depth: 'identity', employer }, context.today)
      const givenName = profile.contact.name.split(' ')[0] ?? ''
      known.push({ givenName, until: release.until, ...factsOf(row, picture.opening, told.match) })
    }
    return known
  }

  return {
    async anonymous(actor: Actor, region: string, id: string) {
      const { vacancy, view } = await seenVacancy(actor, region, id)
      if (view === 'person') throw new AppError('notFound')
      const employer = await employers.get(vacancy.employer)
      const isShown = vacancy.state === 'open' && employer?.state === 'approved'
      const picture = isShown ? await deps.pictures.seen(vacancy) : null
      const nobody = { people: [], hasOthers: false, known: [], wanted: 0 }
      if (!picture) return { outcome: 'notOpen' as const, day: null, count: null, ...nobody }

      const { day, hasOthers } = picture
      const count = await deps.counts.of(region, picture.opening, [vacancy.employer, actor.account])
      const isWanted = await deps.wanted.inPicture(picture)
      const known = await knownFor(actor, vacancy, picture, view === 'own')
      const people = picture.cards.map(
        ({ profile, pseudonym, shows }): AnonymousPerson => ({
          pseudonym,
          ...shows,
          isWanted: isWanted.has(profile),
        }),
      )
      const outcome = people.length > 0 ? ('people' as const) : ('tooFew' as const)
      const others = outcome === 'people' && hasOthers
      return { outcome, day, count, people, hasOthers: others, known, wanted: isWanted.size }
    },
  }
}
export type PictureListService = ReturnType<typeof pictureListService>
