import {
  blankEvent,
  type EventRecord,
  type Participation,
  type Stall,
} from '../../api/features/events/store.ts'
import type { Random } from '../random.ts'
import { madeBy, type Part, type Stored, withParts } from './record.ts'

/** A speedmeet in the middle of Zwolle on a day far ahead, to which nobody is invited yet. */
export const anEvent = (random: Random, parts: Part<Stored<EventRecord>> = {}): Stored<EventRecord> => {
  const organiser = random.id('account')
  const plain: Stored<EventRecord> = {
    id: random.id('event'),
    region: 'region-zwolle',
    organiser,
    state: 'draft',
    stateReason: null,
    history: madeBy(organiser),
    ...blankEvent,
    basics: { kind: 'speedmeet', name: 'Speedmeet Zwolle', day: '2030-03-14', from: '10:00', to: '11:30' },
    place: {
      ...{ name: 'Stadkamer', street: 'Zeven Alleetjes 1', town: 'Zwolle', postcode: '8011 CV' },
      directions: null,
    },
  }
  return withParts(plain, parts)
}

/** The first table of an event, whose employer has been asked and has not answered. */
export const aStall = (random: Random, parts: Part<Stored<Stall>> = {}): Stored<Stall> => {
  const plain: Stored<Stall> = {
    id: random.id('stall'),
    region: 'region-zwolle',
    event: random.id('event'),
    employer: random.id('employer'),
    number: 1,
    state: 'invited',
    stateReason: null,
    history: madeBy(random.id('account')),
    work: { vacancies: [] },
    contacts: { people: [] },
    table: { languages: ['nl'], arrives: null, leaves: null, breaks: [] },
  }
  return withParts(plain, parts)
}

/** The first person who was invited to an event and has not answered. */
export const aParticipation = (
  random: Random,
  parts: Part<Stored<Participation>> = {},
): Stored<Participation> => {
  const plain: Stored<Participation> = {
    id: random.id('participation'),
    region: 'region-zwolle',
    event: random.id('event'),
    profile: random.id('profile'),
    number: 1,
    state: 'invited',
    stateReason: null,
    history: madeBy(random.id('account')),
    wall: { kind: 'number', nickname: null },
    needs: { interpreter: null, children: 0, travel: false, seat: false },
    hours: { arrives: null, leaves: null },
    wishes: { wants: [], nots: [] },
  }
  return withParts(plain, parts)
}
