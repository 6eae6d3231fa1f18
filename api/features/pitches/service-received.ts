import type { z } from 'zod'
import type { Actor } from '../../access.ts'
import { AppError } from '../../errors.ts'
import type { ProfileService } from '../profiles/service.ts'
import { ownEmployers } from './access.ts'
import { receivedAnswer, receivedStates } from './answers.ts'
import type { ReceivedPitch } from './contract.ts'
import type { pitchEndpoints } from './contract-endpoints.ts'
import type { PitchDeps, PitchService } from './service.ts'
import { type Pitch, pitches } from './store.ts'

type Reply = z.infer<typeof pitchEndpoints.reply.body & z.ZodType>

/** Pitches as an employer has them: without a name until the person shows it. */
export const receivedPitches = (
  deps: PitchDeps & { pitches: PitchService; profiles: Pick<ProfileService, 'get' | 'some'> },
) => {
  const { directory, employers, looks, profiles } = deps
  const { seen, step } = deps.pitches
  const stored = deps.store.collection(pitches)

  /** Of introduced pitches, who the employer may know today. */
  const knownOf = async (actor: Actor, region: string, found: readonly Pitch[]) => {
    const today = await seen.dayOf(region)
    const introduced = found.filter(({ state }) => state === 'introduced')
    const people = await profiles.some(
      region,
      introduced.map(({ profile }) => profile),
    )
    const names = await directory.accounts(people.map((profile) => profile.case.owner))
    const byId = new Map(people.map((profile) => [profile.id, profile]))
    return async ({ profile: id, employer, state }: Pitch) => {
      const profile = byId.get(id)
      const until = profile?.sharing.releases[employer]?.until
      if (state !== 'introduced' || !profile || until === undefined || until < today) return null
      await looks.note(actor, profile, { depth: 'identity', employer }, today)
      return { profile, until, jobhunter: names.get(profile.case.owner) ?? '' }
    }
  }
  const shown = async (actor: Actor, region: string, found: readonly Pitch[]): Promise<ReceivedPitch[]> => {
    const known = await knownOf(actor, region, found)
    const all = await Promise.all(found.map(async (pitch) => receivedAnswer(pitch, await known(pitch))))
    return all.filter((one) => one !== null)
  }
  const approvedOf = async (actor: Actor, region: string): Promise<string[]> => {
    const own = ownEmployers(actor, region)
    const there = await employers.some(own)
    return there.filter(({ state }) => state === 'approved').map(({ id }) => id)
  }

  return {
    async list(actor: Actor, region: string) {
      const own = await approvedOf(actor, region)
      const filter = { employer: { $in: own }, state: { $in: [...receivedStates] } }
      const found = own.length > 0 ? await stored.in(region).find(filter, { sort: { since: 1 } }) : []
      const items = await shown(actor, region, found)
      const waits = items.filter(({ state }) => state === 'sent')
      const others = items.filter(({ state }) => state !== 'sent')
      return {
        items: [...waits, ...others],
        vacancies: await seen.places(region, items),
        waiting: waits.length,
      }
    },

    /** One that the actor's employer has; `notFound` where it has none, or not any more. */
    async one(actor: Actor, region: string, id: string): Promise<{ pitch: Pitch; received: ReceivedPitch }> {
      const pitch = await stored.in(region).get(id)
      if (!pitch || !(await approvedOf(actor, region)).includes(pitch.employer))
        throw new AppError('notFound')
      const [received] = await shown(actor, region, [pitch])
      if (!received) throw new AppError('notFound')
      return { pitch, received }
    },

    async reply(actor: Actor, region: string, id: string, ifMatch: number, reply: Reply) {
      const { pitch, received } = await this.one(actor, region, id)
      const take = (change: Partial<Pitch>) =>
        step({
          ...{ pitch, act: reply.act, by: 'employer', actor: actor.account, ifMatch, change },
          show: () => received,
        })
      const changeOf = async (): Promise<Partial<Pitch>> => {
        switch (reply.act) {
          case 'interested':
            return { nextStep: reply.nextStep, fresh: true }
          case 'ask':
            return { rounds: [...pitch.rounds, { question: reply.question, answer: null }], fresh: true }
          case 'notNow':
            return { reason: reply.reason, fresh: true }
          case 'undo': {
            const isQuestion = pitch.state === 'asked'
            const rounds = isQuestion ? pitch.rounds.slice(0, -1) : pitch.rounds
            return { rounds, nextStep: null, reason: null, fresh: false }
          }
          case 'talkHeld':
            return { talkHeldOn: pitch.talkHeldOn ?? (await seen.dayOf(region)) }
          case 'end':
            return { reason: reply.reason }
          default:
            return {}
        }
      }
      const [next] = await shown(actor, region, [await take(await changeOf())])
      return { received: next ?? null }
    },
  }
}
export type ReceivedPitches = ReturnType<typeof receivedPitches>
