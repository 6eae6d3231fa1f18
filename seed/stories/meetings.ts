import { anEvent, aParticipation, aStall } from '../builders/event.ts'
import { madeBy } from '../builders/record.ts'
import { randomFrom } from '../random.ts'
import { daysFrom } from './candidate.ts'
import { type Scene, sceneOf, storyId } from './scene.ts'

/** The events of the region: a speedmeet to which people are invited, one that is being planned, one that was called off. */
export const meetingsScene = (today: string): Scene => {
  const random = randomFrom(0, 'meetings')
  const organiser = storyId('account', 'marieke')
  const since = (days: number) => madeBy(organiser, daysFrom(today, -days))
  const speedmeet = anEvent(random, {
    id: storyId('event', 'speedmeet'),
    organiser,
    state: 'inviting',
    history: since(12),
    basics: { day: daysFrom(today, 13) },
    care: { childcarePlaces: 5, travelHelp: true, prayerRoom: true, wheelchair: true },
    interpreters: {
      karim: { name: 'Karim', languages: ['ar'], from: '10:00', to: '11:30' },
      helen: { name: 'Helen', languages: ['ti'], from: '10:00', to: '11:30' },
    },
  })
  const planned = anEvent(random, {
    id: storyId('event', 'matching event'),
    organiser,
    history: since(2),
    basics: { kind: 'matchingEvent', name: 'Matchevenement Techniek', day: daysFrom(today, 40), to: '13:00' },
  })
  const calledOff = anEvent(random, {
    id: storyId('event', 'pitch stage'),
    organiser,
    state: 'cancelled',
    stateReason: 'tooFewEmployers',
    history: since(30),
    basics: { kind: 'pitchStage', name: 'Pitchmiddag Horeca', day: daysFrom(today, 5) },
  })
  const stallOf = (number: number, name: string, parts: Parameters<typeof aStall>[1]) =>
    aStall(random, {
      id: storyId('stall', name),
      event: speedmeet.id,
      employer: storyId('employer', name),
      number,
      history: since(9 - number),
      ...parts,
    })
  const stalls = [
    stallOf(1, 'van vliet', {
      state: 'accepted',
      work: { vacancies: [storyId('vacancy', 'van vliet early')] },
      contacts: { people: ['wim'] },
    }),
    stallOf(2, 'de hoek', {
      state: 'accepted',
      work: { vacancies: [storyId('vacancy', 'de hoek warehouse')] },
      table: { languages: ['nl', 'ar', 'pl'], arrives: '10:15', leaves: '11:30' },
    }),
    stallOf(3, 'stadsgracht', { work: { vacancies: [storyId('vacancy', 'stadsgracht kitchen')] } }),
  ]
  const invited = (number: number, name: string, parts: Parameters<typeof aParticipation>[1] = {}) =>
    aParticipation(random, {
      id: storyId('participation', name),
      event: speedmeet.id,
      profile: storyId('profile', name),
      number,
      history: since(9),
      ...parts,
    })
  const participations = [
    invited(1, 'rahwa'),
    invited(2, 'nour', {
      state: 'accepted',
      seat: 1,
      wall: { kind: 'given', nickname: null },
      needs: { interpreter: 'ar', children: 0, travel: true, seat: false },
      wishes: { wants: [storyId('stall', 'de hoek')], nots: [] },
    }),
    invited(3, 'yonas', { state: 'accepted', seat: 2 }),
    invited(4, 'daniel', { state: 'declined', stateReason: 'noTime' }),
    invited(5, 'amina'),
  ]
  return sceneOf({ events: [speedmeet, planned, calledOff], stalls, participations })
}
