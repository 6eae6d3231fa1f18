import { type Actor, holds } from '../../access.ts'
import type { Store } from '../../adapters/store/port.ts'
import type { Directory } from '../directory.ts'
import type { EmployerService } from '../employers/service.ts'
import type { PlacementService } from '../placements/service.ts'
import { isOwnCase } from '../profiles/access.ts'
import type { ProfileService } from '../profiles/service.ts'
import type { Profile } from '../profiles/store.ts'
import type { RegionService } from '../regions/service.ts'
import type { EmployerPromise, Party } from './contract.ts'
import { isLate } from './rules.ts'
import { type CasePromise, promises } from './store.ts'

/** At most so many that are open are shown, and beside them so many that are settled. */
const openShown = 100
const settledShown = 5

/** Promises by and to employers, for their own people and for jobhunters: each reads of whom they may know. */
export const employerPromiseService = (deps: {
  store: Store
  directory: Pick<Directory, 'accounts' | 'employers'>
  employers: Pick<EmployerService, 'read'>
  placements: Pick<PlacementService, 'find'>
  profiles: Pick<ProfileService, 'some'>
  regions: Pick<RegionService, 'today'>
}) => {
  const { directory, regions } = deps
  const stored = deps.store.collection(promises)

  /** First names of people whom an employer knows: who released their name to it, or said yes to a place there. */
  const namesFor = async (region: string, employer: string, people: readonly Profile[], today: string) => {
    const there = await deps.placements.find(region, {
      employer,
      profile: { $in: people.map(({ id }) => id) },
    })
    const met = new Set(there.flatMap(({ profile, yes }) => (yes.person === null ? [] : profile)))
    return people.flatMap(({ id, contact, sharing }): [string, string][] => {
      const release = sharing.releases[employer]
      const isKnown = met.has(id) || (release !== undefined && release.until >= today)
      return isKnown ? [[id, contact.name.split(' ')[0] ?? contact.name]] : []
    })
  }

  return {
    async list(actor: Actor, region: string, employer: string): Promise<{ items: EmployerPromise[] }> {
      await deps.employers.read(actor, region, employer)
      const today = await regions.today(region)
      const isTheirs = { $or: [{ 'from.employer': employer }, { 'to.employer': employer }] }
      const [open, settled] = await Promise.all([
        stored.in(region).find({ ...isTheirs, state: 'open' }, { sort: { dueOn: 1 }, limit: openShown }),
        stored
          .in(region)
          .find(
            { ...isTheirs, state: { $in: ['kept', 'takenBack'] } },
            { sort: { dueOn: -1 }, limit: settledShown },
          ),
      ])
      const found = [...open, ...settled.toReversed()]
      const people = await deps.profiles.some(region, [...new Set(found.map(({ profile }) => profile))])
      const byId = new Map(people.map((one) => [one.id, one]))
      const isStaff = holds(actor, region, ['jobhunter'])
      const own = new Set(people.flatMap((one) => (isStaff && isOwnCase(actor, one) ? one.id : [])))
      const names = new Map(
        isStaff
          ? people.flatMap(({ id, contact }): [string, string][] => (own.has(id) ? [[id, contact.name]] : []))
          : await namesFor(region, employer, people, today),
      )
      const staff = ({ keeper, profile }: CasePromise) => keeper ?? byId.get(profile)?.case.owner ?? ''
      const [accounts, firms] = await Promise.all([
        directory.accounts(found.map(staff)),
        directory.employers([employer]),
      ])
      const nameOf = (one: CasePromise, { side }: Party): string | null =>
        side === 'employer'
          ? (firms.get(employer) ?? '')
          : side === 'jobhunter'
            ? (accounts.get(staff(one)) ?? '')
            : (names.get(one.profile) ?? null)
      return {
        items: found.map((one) => ({
          ...{ id: one.id, what: one.what, dueOn: one.dueOn, state: one.state, isLate: isLate(one, today) },
          // Words belong to the case: a jobhunter of others reads only what kind of promise it is.
          words: isStaff && !own.has(one.profile) ? null : one.words,
          ...{ from: one.from.side, to: one.to.side },
          ...{ fromName: nameOf(one, one.from), toName: nameOf(one, one.to) },
        })),
      }
    },
  }
}
export type EmployerPromiseService = ReturnType<typeof employerPromiseService>
