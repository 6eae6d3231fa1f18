import { nothingSaid, type Talk } from '../../api/features/talks/store.ts'
import type { TimetableRecord } from '../../api/features/timetables/store.ts'
import type { Random } from '../random.ts'
import { madeBy, type Part, type Stored, withParts } from './record.ts'

/** A talk in the first round that is still to be, without an interpreter. */
export const aTalk = (random: Random, parts: Part<Stored<Talk>> = {}): Stored<Talk> => {
  const plain: Stored<Talk> = {
    id: random.id('talk'),
    region: 'region-zwolle',
    event: random.id('event'),
    participation: random.id('participation'),
    profile: random.id('profile'),
    stall: random.id('stall'),
    employer: random.id('employer'),
    round: 0,
    began: null,
    interpreter: null,
    slot: 0,
    state: 'planned',
    edition: 1,
    before: null,
    history: madeBy(random.id('account')),
    ...nothingSaid,
  }
  return withParts(plain, parts)
}

/** A timetable that nobody has made yet. */
export const aTimetable = (
  random: Random,
  parts: Part<Stored<TimetableRecord>> = {},
): Stored<TimetableRecord> => {
  const plain: Stored<TimetableRecord> = {
    id: random.id('timetable'),
    region: 'region-zwolle',
    event: random.id('event'),
    state: 'draft',
    edition: 0,
    talks: [],
    pins: [],
    quality: null,
    short: [],
    helps: null,
    solving: null,
    proof: null,
    done: [],
    undone: [],
    history: madeBy(random.id('account')),
  }
  return withParts(plain, parts)
}
