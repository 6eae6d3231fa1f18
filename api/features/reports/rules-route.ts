import type { EventRecord, Participation } from '../events/store.ts'
import type { Pitch } from '../pitches/store.ts'
import type { Placement } from '../placements/store.ts'
import type { Instrument } from './contract.ts'
import type { Spell } from './rules-work.ts'

/** All that was recorded of one person, from which outcomes follow. */
export type Records = {
  placements: readonly Placement[]
  participations: readonly { participation: Participation; event: EventRecord }[]
  pitches: readonly Pitch[]
}

/** How somebody came to an employer: through what, and the day of each step, as far as it was taken. */
export type Way = {
  instrument: Instrument
  event: string | null
  asked: string
  agreed: string | null
  met: string | null
  mutual: string | null
  /** The placement it led to. */
  placement: Placement | null
}

const dayOf = (instant: string): string => instant.slice(0, 10)
const madeOn = ({ history }: { history: Placement['history'] }): string => dayOf(history[0]?.at ?? '')
const dayOfAct = ({ history }: { history: Placement['history'] }, ...acts: readonly string[]) => {
  const act = history.find(({ action }) => acts.includes(action))
  return act === undefined ? null : dayOf(act.at)
}

/** A placement as time at a place; null while nobody has begun. */
export const spellOf = ({ kind, startedOn, endedOn, agreed, versions, plan }: Placement): Spell | null =>
  startedOn === null
    ? null
    : {
        kind,
        from: startedOn,
        until: endedOn,
        hoursPerWeek: ((agreed === null ? null : versions[agreed]) ?? plan).time.hoursPerWeek,
      }

/** The day on which both had said yes; who works there has. */
const bothSaid = ({ yes, startedOn }: Placement): string | null =>
  yes.person !== null && yes.employer !== null ? ([yes.person, yes.employer].sort()[1] ?? null) : startedOn

const met = (state: Pitch['state']): boolean => ['introduced', 'placement'].includes(state)

/** Every way a person went, with the placement that it led to: of an event the last one before it, of a pitch the same vacancy. */
export const waysOf = ({ placements, participations, pitches }: Records): Way[] => {
  const first = placements
    .filter(({ follows }) => follows === null)
    .toSorted((a, b) => (madeOn(a) + a.id < madeOn(b) + b.id ? -1 : 1))
  const taken = new Set<string>()
  const take = (placement: Placement | undefined): Placement | null => {
    if (placement) taken.add(placement.id)
    return placement ?? null
  }
  const led = (placement: Placement | null, said: string | null) =>
    placement ? { met: said ?? madeOn(placement), mutual: bothSaid(placement) } : { met: said, mutual: null }

  const events = participations
    .toSorted((a, b) => (a.event.basics.day < b.event.basics.day ? 1 : -1))
    .map(({ participation, event }): Way => {
      const { day, kind } = event.basics
      const agreed = dayOfAct(participation, 'accepted') ?? (participation.seat === undefined ? null : day)
      const placement = take(
        first.find((one) => one.origin === 'talk' && !taken.has(one.id) && madeOn(one) >= day),
      )
      return {
        ...{ instrument: kind, event: event.id, asked: madeOn(participation), placement },
        agreed: agreed ?? (placement ? day : null),
        ...led(placement, null),
      }
    })
  const sent = pitches.map((pitch): Way => {
    const { proposal, sentAt, talkHeldOn, vacancy, state } = pitch
    const placement = take(
      first.find((one) => one.origin === 'pitch' && !taken.has(one.id) && one.vacancy === vacancy),
    )
    const said = talkHeldOn ?? (met(state) ? dayOf(pitch.since) : null)
    return {
      ...{ instrument: 'pitch', event: null, placement },
      asked: dayOf(proposal?.at ?? sentAt ?? pitch.history[0]?.at ?? ''),
      agreed: sentAt === null ? null : dayOf(sentAt),
      ...led(placement, said),
    }
  })
  const others = first
    .filter(({ id }) => !taken.has(id))
    .map((placement): Way => {
      const both = bothSaid(placement)
      return {
        instrument: placement.origin === 'spontaneous' ? 'spontaneous' : 'direct',
        ...{ event: null, asked: madeOn(placement), agreed: placement.yes.person ?? both, met: both },
        ...{ mutual: both, placement },
      }
    })
  return [...events, ...sent, ...others]
}
