import type { Actor } from '../../access.ts'
import type { Clock } from '../../adapters/clock.ts'
import type { Store } from '../../adapters/store/port.ts'
import { AppError } from '../../errors.ts'
import { upsert } from '../../records.ts'
import type { ProfileService } from '../profiles/service.ts'
import type { LookService } from '../profiles/service-looks.ts'
import type { RegionService } from '../regions/service.ts'
import { vacancyView } from '../vacancies/access.ts'
import type { VacancyService } from '../vacancies/service.ts'
import type { PictureService } from './service.ts'
import { type Picture, type Wanted, wanted } from './store.ts'

const wantedIdOf = (vacancy: string) => vacancy.replace(/^vacancy-/, 'wanted-')
const nameOf = ({ day, approved }: Pick<Picture, 'day' | 'approved'>) => `${day} ${approved}`

/**
 * Whom employers want to meet. An employer reads only what it said of the picture it is looking at: what it said of earlier
 * ones would tell which card of today is whom.
 */
export const wantedService = (deps: {
  store: Store
  clock: Clock
  profiles: Pick<ProfileService, 'some'>
  vacancies: Pick<VacancyService, 'get'>
  regions: Pick<RegionService, 'today'>
  looks: LookService
  pictures: PictureService
}) => {
  const { clock, looks, pictures, profiles } = deps
  const stored = deps.store.collection(wanted)
  const itemsOf = async (region: string, vacancy: string) =>
    (await stored.in(region).get(wantedIdOf(vacancy)))?.items ?? []
  const ofPicture = (items: Wanted['items'], picture: Pick<Picture, 'day' | 'approved'>) =>
    new Set(items.filter((item) => item.picture === nameOf(picture)).map(({ profile }) => profile))

  return {
    /** Who of a picture is wanted. */
    inPicture: async (picture: Picture): Promise<ReadonlySet<string>> =>
      ofPicture(await itemsOf(picture.region, picture.vacancy), picture),

    async want(
      actor: Actor,
      region: string,
      id: string,
      { pseudonym, isWanted }: { pseudonym: string; isWanted: boolean },
    ) {
      const vacancy = await deps.vacancies.get(region, id)
      if (!vacancy || vacancyView(actor, vacancy) !== 'own') throw new AppError('notFound')
      if (vacancy.state !== 'open') throw new AppError('stateConflict', { detail: `Is ${vacancy.state}` })
      const picture = await pictures.seen(vacancy)
      const profile = picture?.cards.find((card) => card.pseudonym === pseudonym)?.profile
      if (!picture || !profile) throw new AppError('notFound')
      const item = { profile, picture: nameOf(picture), at: clock.now().toISOString() }
      const next = (items: Wanted['items']) => {
        const others = items.filter((one) => one.profile !== profile || one.picture !== item.picture)
        return isWanted ? [...others, item] : others
      }
      const record = { id: wantedIdOf(id), region, vacancy: id }
      const { items } = await upsert<Wanted>(stored.in(region), () => stored.in(region).get(record.id), {
        change: (now) => ({ ...now, items: next(now.items) }),
        begin: () => ({ ...record, items: next([]) }),
      })
      return { wanted: ofPicture(items, picture).size }
    },

    /** Each person once, who was asked for last first. */
    async list(actor: Actor, region: string, id: string) {
      if (!(await deps.vacancies.get(region, id))) throw new AppError('notFound')
      const latest = new Map((await itemsOf(region, id)).map(({ profile, at }) => [profile, at]))
      const found = await profiles.some(region, [...latest.keys()])
      const today = await deps.regions.today(region)
      for (const profile of found) await looks.note(actor, profile, { depth: 'match' }, today)
      const items = found.map((profile) => ({
        profile: profile.id,
        name: profile.contact.name,
        at: latest.get(profile.id) ?? '',
      }))
      return { items: items.sort((a, b) => (a.at < b.at ? 1 : -1)) }
    },
  }
}
export type WantedService = ReturnType<typeof wantedService>
