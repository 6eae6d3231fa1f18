import type { Change, Versioned } from '../adapters/store/port.ts'
import { accounts, type MembershipRecord, memberships, sessions } from '../features/accounts/store.ts'
import {
  type EventRecord,
  events,
  type Participation,
  participations,
  type Stall,
  stalls,
} from '../features/events/store.ts'
import type { Audience, ChannelService, News } from '../features/live/service-channels.ts'
import type { LineService } from '../features/live/service-lines.ts'
import { type Clock, clocks } from '../features/live/store.ts'
import { type Reaction, reactions, type Stage, stages } from '../features/stages/store.ts'
import { type Talk, talks } from '../features/talks/store.ts'
import type { Follower } from './follower.ts'

/** What a change says to one kind of reader; null for nothing. Only who may read a record hears its id. */
type Heard = (audience: Audience) => Omit<News, 'event'> | null

const aboutEvent =
  (event: string, kind: News['kind'], version: number): Heard =>
  () => ({ kind, id: event, version })

/** Who hears of a record by its id; everybody else in the hall hears that something of its kind has changed. */
const about =
  (
    event: string,
    kind: News['kind'],
    { id, version }: Versioned,
    isOwn: (audience: Audience) => boolean,
  ): Heard =>
  (audience) =>
    audience.to === 'staff' || isOwn(audience) ? { kind, id, version } : { kind, id: event, version }

const ofPerson = (participation: string) => (audience: Audience) =>
  audience.to === 'person' && audience.participation === participation
const ofStall = (stall: string) => (audience: Audience) => audience.to === 'stall' && audience.stall === stall
/** Nobody on a phone hears of another person. */
const unlessOther =
  (participation: string, heard: Heard): Heard =>
  (audience) =>
    audience.to === 'person' && audience.participation !== participation ? null : heard(audience)

const readers: Readonly<Record<string, (doc: never) => [event: string, heard: Heard]>> = {
  [clocks.name]: ({ event, version }: Clock) => [event, aboutEvent(event, 'clock', version)],
  [events.name]: ({ id, version }: EventRecord) => [id, aboutEvent(id, 'event', version)],
  [stalls.name]: (stall: Stall) => [stall.event, about(stall.event, 'stall', stall, ofStall(stall.id))],
  [participations.name]: (one: Participation) => [
    one.event,
    unlessOther(one.id, about(one.event, 'person', one, ofPerson(one.id))),
  ],
  [stages.name]: ({ event, version }: Stage) => [event, aboutEvent(event, 'stage', version)],
  // A reaction is heard by its table and by who runs the day; by its person where a table would like to talk, or took that
  // back: who could count the others would know of each that would not.
  [reactions.name]: ({ event, stall, participation, wants, id, version }: Reaction) => [
    event,
    (audience) => {
      if (audience.to === 'staff' || ofStall(stall)(audience)) return { kind: 'answer', id, version }
      const isTold = ofPerson(participation)(audience) && (wants || version > 1)
      return isTold ? { kind: 'answer', id: event, version } : null
    },
  ],
  [talks.name]: (talk: Talk) => [
    talk.event,
    unlessOther(
      talk.participation,
      about(
        talk.event,
        'talk',
        talk,
        (audience) => ofPerson(talk.participation)(audience) || ofStall(talk.stall)(audience),
      ),
    ),
  ],
}

/** The follower that tells browsers what has changed in the events that they watch. */
export const liveChanges = (channels: ChannelService, lines: LineService): Follower => {
  const of = [
    clocks,
    events,
    stalls,
    participations,
    talks,
    stages,
    reactions,
    sessions,
    memberships,
    accounts,
  ]
  /** The version of each record that was told last, so that nothing is told twice. */
  const told = new Map<string, number>()
  const tell = (name: string, doc: Versioned) => {
    const [event, heard] = readers[name]?.(doc as never) ?? ['', () => null]
    if (!channels.has(event)) return
    if ((told.get(doc.id) ?? 0) >= doc.version) return
    if (told.size > 50_000) told.clear()
    told.set(doc.id, doc.version)
    channels.publish(event, heard)
  }
  const look = async (change: Change<Versioned>, name: string) => {
    if (name === sessions.name) {
      if (change.type === 'delete') await lines.sessionEnded(change.id)
    } else if (name === accounts.name)
      await lines.accountChanged(change.type === 'delete' ? change.id : change.doc.id)
    else if (change.type === 'delete') lines.membershipGone()
    else await lines.accountChanged((change.doc as MembershipRecord).account)
  }
  return {
    name: 'live',
    of,
    keep: 'memory',
    async apply(change, { name }) {
      if (readers[name] === undefined) {
        if (lines.count() > 0) await look(change, name)
      } else if (change.type === 'put') tell(name, change.doc)
    },
    async restart() {
      told.clear()
    },
  }
}
