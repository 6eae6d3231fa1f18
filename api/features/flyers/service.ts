import type { Actor } from '../../access.ts'
import { addDays, type Clock } from '../../adapters/clock.ts'
import type { Store } from '../../adapters/store/port.ts'
import { AppError } from '../../errors.ts'
import { idOfSecret, newId, newSecret } from '../../ids.ts'
import { changeOnce, created, deleteOnce, upsert, withAct } from '../../records.ts'
import { endStates } from '../pitches/rules.ts'
import type { PitchService } from '../pitches/service.ts'
import { profileView } from '../profiles/access.ts'
import type { ProfileService } from '../profiles/service.ts'
import type { RegionService } from '../regions/service.ts'
import { type FlyerStanding, flyerDays, mostMessages } from './contract.ts'
import { type Flyer, type FlyerMessage, flyerMessages, flyers } from './store.ts'

/** Whoever holds a paper, where somebody has to be named who is not signed in. */
const holderOfPaper = 'flyer'

/** Flyers: a pitch on paper with a code, the page that the code opens, and who left a number there. */
export const flyerService = (deps: {
  store: Store
  clock: Clock
  pitches: Pick<PitchService, 'seen' | 'get'>
  profiles: Pick<ProfileService, 'get'>
  regions: Pick<RegionService, 'read' | 'today'>
}) => {
  const { clock, pitches, profiles, regions } = deps
  const kept = deps.store.collection(flyers)
  const messages = deps.store.collection(flyerMessages)

  const ofPitch = async (pitch: string): Promise<Flyer | undefined> =>
    (await kept.find({ pitch }, { limit: 1 }))[0]

  const standing = async (region: string, pitch: string): Promise<FlyerStanding> => {
    const [found, today, left] = await Promise.all([
      ofPitch(pitch),
      regions.today(region),
      messages.in(region).count({ pitch }),
    ])
    return {
      flyer: found && found.until >= today ? { name: found.name, until: found.until, messages: left } : null,
    }
  }

  /** The pitch for its person or who holds the case. */
  const own = async (actor: Actor, region: string, id: string) => {
    const { pitch, reader } = await pitches.seen.one(actor, region, id)
    if (reader === 'colleague') throw new AppError('forbidden')
    return pitch
  }

  /** What a code opens: the flyer while it holds, its pitch goes on and its person is there; else it has expired. */
  const opened = async (token: string) => {
    const flyer = await kept.get(idOfSecret('flyer', token))
    if (!flyer) throw new AppError('expired')
    const { region, profile } = flyer
    const [pitch, person, today] = await Promise.all([
      pitches.get(region, flyer.pitch),
      profiles.get(region, profile),
      regions.today(region),
    ])
    if (!pitch || person?.state !== 'active' || endStates.includes(pitch.state) || flyer.until < today)
      throw new AppError('expired')
    return { flyer, pitch }
  }

  return {
    async read(actor: Actor, region: string, id: string): Promise<FlyerStanding> {
      return standing(region, (await own(actor, region, id)).id)
    },

    /** Makes a flyer and says its secret this once; the one before opens nothing any more. */
    async make(actor: Actor, region: string, id: string, { name }: { name: string }) {
      const pitch = await own(actor, region, id)
      if (endStates.includes(pitch.state))
        throw new AppError('stateConflict', { detail: `Is ${pitch.state}` })
      const token = newSecret()
      const until = addDays(await regions.today(region), flyerDays)
      const { profile } = pitch
      for (const { id: old } of await kept.find({ pitch: id })) await deleteOnce(kept, old)
      const made = idOfSecret('flyer', token)
      await upsert<Flyer>(kept, () => ofPitch(id), {
        change: () => null,
        begin: () => ({ id: made, region, profile, pitch: id, name, until }),
      })
      // Of two who make one at the same moment, one paper opens.
      if (!(await kept.get(made))) throw new AppError('exists')
      if (!(await profiles.get(region, profile))) {
        await deleteOnce(kept, made)
        throw new AppError('notFound')
      }
      return { token, name, until, messages: await messages.in(region).count({ pitch: id }) }
    },

    async revoke(actor: Actor, region: string, id: string): Promise<FlyerStanding> {
      const pitch = await own(actor, region, id)
      for (const one of await kept.find({ pitch: pitch.id })) await deleteOnce(kept, one.id)
      return standing(region, pitch.id)
    },

    async open(token: string) {
      const { flyer, pitch } = await opened(token)
      const { name: regionName } = await regions.read(flyer.region)
      return { name: flyer.name, blocks: pitch.story.blocks, regionName, until: flyer.until }
    },

    /** Keeps who would like to meet the person; the same number twice is one message. */
    async wish({ token, ...wish }: { token: string; name: string; company: string; phone: string }) {
      const { flyer } = await opened(token)
      const { region, profile, pitch } = flyer
      const left = await messages.in(region).find({ pitch })
      if (left.some(({ phone, state }) => phone === wish.phone && state === 'open')) return
      if (left.length >= mostMessages) throw new AppError('expired')
      const at = clock.now()
      const id = newId('message')
      await messages.in(region).insert({
        ...{ id, region, profile, pitch, ...wish },
        ...{ at: at.toISOString(), state: 'open', history: created(holderOfPaper, at) },
      })
      if (!(await profiles.get(region, profile))) await deleteOnce(messages.in(region), id)
    },

    async called(actor: Actor, region: string, id: string): Promise<void> {
      const message = await messages.in(region).get(id)
      const profile = message && (await profiles.get(region, message.profile))
      const view = profile && profileView(actor, profile)
      if (!view || view === 'self') throw new AppError('notFound')
      if (view === 'colleague') throw new AppError('forbidden')
      const done = { actor: actor.account, at: clock.now(), action: 'called', paths: ['/state'] }
      await changeOnce(messages.in(region), id, (now) =>
        now.state === 'called' ? null : { ...now, state: 'called' as const, history: withAct(now, done) },
      )
    },

    /** Messages to several people that nobody has answered, for Today. */
    openOf: (region: string, people: readonly string[]): Promise<FlyerMessage[]> =>
      messages.in(region).find({ profile: { $in: people }, state: 'open' }),

    /** Forgets flyers that have expired in every region. */
    async sweep(): Promise<void> {
      const before = addDays(clock.today('UTC'), -1)
      const old = await kept.find({ until: { $lt: before } }, { limit: 1000 })
      for (const { id } of old) await deleteOnce(kept, id)
    },
  }
}
export type FlyerService = ReturnType<typeof flyerService>
