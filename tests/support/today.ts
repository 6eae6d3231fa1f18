import { addDays } from '../../api/adapters/clock.ts'
import type { Draft, Regional, ScopedSpec } from '../../api/adapters/store/port.ts'
import { contacts, promises } from '../../api/features/cases/store.ts'
import { objections } from '../../api/features/objections/store.ts'
import { pitches } from '../../api/features/pitches/store.ts'
import { placements } from '../../api/features/placements/store.ts'
import { profiles } from '../../api/features/profiles/store.ts'
import { aPitch } from '../../seed/builders/pitch.ts'
import { aPlacement, aPlan } from '../../seed/builders/placement.ts'
import { aProfile } from '../../seed/builders/profile.ts'
import type { World } from './world.ts'

/** What cases are laid into. */
type CaseWorld = Pick<World, 'random' | 'store'> & {
  id: Pick<World['id'], 'home' | 'open' | 'employer' | 'site'>
  accountOf: (caller: 'holder') => string
}

const noon = (day: string) => `${day}T12:00:00.000Z`
const by = (actor: string, day: string, action = 'created') => [
  { version: 1, at: noon(day), actor, action, paths: [] },
]

/** Lays so many cases of the world's holder, each with something else going on: every kind of record at every age that matters. */
export const layCases = async (world: CaseWorld, today: string, count: number): Promise<void> => {
  const { id, random, store } = world
  const owner = world.accountOf('holder')
  const ago = (days: number) => addDays(today, -days)
  const into = <T extends Regional>(spec: ScopedSpec<T>, record: Draft<T>) =>
    store.collection(spec).in(id.home).insert(record)
  for (let n = 0; n < count; n += 1) {
    const profile = aProfile(random, {
      case: { owner },
      contact: { name: `Kandidaat ${n}` },
      state: n % 13 === 12 ? 'closed' : 'active',
      wishes: { confirmedOn: n % 4 === 0 ? ago(200 + n) : ago(n) },
      ...(n % 9 === 0 && { legal: { workPermit: { validUntil: addDays(today, n) } } }),
    })
    await into(profiles, { ...profile, history: by(owner, ago(60)) })
    const about = { region: id.home, profile: profile.id }
    if (n % 3 !== 0)
      await into(contacts, {
        ...{ id: random.id('contact'), ...about, employer: null, by: owner, asStandIn: false },
        ...{ day: ago(n % 25), channel: 'called', result: 'spoke', line: null },
        next: n % 5 === 0 ? { day: addDays(today, (n % 7) - 3), text: null } : null,
        history: by(owner, ago(n % 25)),
      })
    if (n % 6 === 1)
      await into(promises, {
        ...{ id: random.id('promise'), ...about, from: { side: 'jobhunter' }, to: { side: 'person' } },
        ...{ what: 'call', words: null, dueOn: addDays(today, (n % 9) - 4), about: null, keeper: null },
        ...{ state: n % 12 === 7 ? 'kept' : 'open', reason: null, history: by(owner, ago(10)) },
      })
    if (n % 5 === 2)
      await into(
        pitches,
        aPitch(random, {
          ...{ profile: profile.id, vacancy: id.open, employer: id.employer, since: noon(ago(8 + (n % 10))) },
          state: (['sent', 'proposed', 'interested', 'refused', 'draft'] as const)[n % 4] ?? 'sent',
          silences: 2,
        }),
      )
    if (n % 7 === 3) {
      const plan = aPlan({ time: { startDay: ago(20), endDay: addDays(today, 10) } })
      await into(
        placements,
        aPlacement(random, {
          ...{ profile: profile.id, vacancy: id.open, employer: id.employer, site: id.site, plan },
          ...(n % 2 === 0
            ? { state: 'agreed' as const }
            : { state: 'ending' as const, versions: { 1: plan }, agreed: 1, startedOn: ago(20) }),
          evaluations: {
            week1: { day: ago(2), person: null, employer: null, together: null },
            half: { day: addDays(today, 30), person: null, employer: null, together: null },
          },
        }),
      )
    }
    if (n % 11 === 4)
      await into(objections, {
        ...{
          id: random.id('objection'),
          ...about,
          vacancy: id.open,
          text: 'Ik heb een fiets',
          language: 'nl',
        },
        ...{ at: noon(ago(n % 6)), state: 'open', answer: null, history: by(profile.id, ago(n % 6)) },
      })
  }
}
