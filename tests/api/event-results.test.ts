import { expect, test } from 'vitest'
import { hiddenResults, resultsOf } from '../../api/features/live/rules-results.ts'
import { aParticipation, aStall } from '../../seed/builders/event.ts'
import { aPlacement } from '../../seed/builders/placement.ts'
import { aTalk } from '../../seed/builders/talk.ts'
import { randomFrom } from '../../seed/random.ts'

const random = randomFrom(3, 'results')
const kept = <T>(record: T) => ({ ...record, version: 1, changedAt: 1 })
const acts = (...actions: string[]) =>
  actions.map((action, at) => ({
    version: at + 1,
    at: '2030-03-01T09:00:00.000Z',
    actor: 'house',
    action,
    paths: [],
  }))
const yes = { answer: 'yes', reason: null, language: null } as const
const no = { answer: 'no', reason: 'hours', language: 'lower' } as const

/**
 * Six people: a, b, c and d were invited; a, b and c said yes; a and b came, c stayed away, d came without having answered;
 * e walked in; f was invited and said no. Two tables, of which one is new to this. Talks: a–1 both yes, a–2 yes and no, b–1
 * maybe and yes, c–1 planned and never held, e–2 began freely, d–2 dropped. Afterwards a starts work at 1, b a trial at 1.
 */
const laid = () => {
  const person = (state: 'checkedIn' | 'noShow' | 'declined', ...actions: string[]) =>
    kept(aParticipation(random, { state, history: acts(...actions) }))
  const [a, b, c] = [
    person('checkedIn', 'created', 'saidYes', 'arrived'),
    person('checkedIn', 'created', 'saidYes', 'arrived'),
    person('noShow', 'created', 'saidYes', 'stayedAway'),
  ]
  const [d, e, f] = [
    person('checkedIn', 'created', 'arrived'),
    person('checkedIn', 'cameUnasked'),
    person('declined', 'created', 'saidNo'),
  ]
  const [one, two] = [1, 2].map((number) => kept(aStall(random, { number, state: 'accepted' }))) as [
    ReturnType<typeof kept<ReturnType<typeof aStall>>>,
    ReturnType<typeof kept<ReturnType<typeof aStall>>>,
  ]
  const talk = (who: typeof a, table: typeof one, more: Parameters<typeof aTalk>[1]) =>
    kept(
      aTalk(random, {
        ...{ participation: who.id, profile: who.profile, stall: table.id, employer: table.employer },
        ...more,
      }),
    )
  const placed = (who: typeof a, kind: 'job' | 'trial', startedOn: string) =>
    kept(aPlacement(random, { profile: who.profile, employer: one.employer, kind, startedOn }))
  const pitch = { kind: 'pitch', reason: null, by: null, pitch: null, placement: null } as const
  return {
    ...{ day: '2030-03-14', today: '2030-07-01', people: [a, b, c, d, e, f] },
    stalls: [one, two, kept(aStall(random, { number: 3, state: 'declined' }))],
    talks: [
      talk(a, one, {
        state: 'done',
        feedback: { person: yes, employer: { ...yes, language: 'better' } },
        outcome: pitch,
      }),
      talk(a, two, { state: 'done', round: 1, feedback: { person: yes, employer: no } }),
      talk(b, one, {
        state: 'done',
        round: 2,
        feedback: { person: { ...yes, answer: 'maybe' }, employer: yes },
      }),
      talk(c, one, { round: 3 }),
      talk(e, two, { state: 'running', round: null, began: '11:05' }),
      talk(d, two, { state: 'dropped', round: 4 }),
    ],
    placements: [
      placed(a, 'job', '2030-04-01'),
      placed(b, 'trial', '2030-06-20'),
      placed(d, 'job', '2030-04-02'),
    ],
    newEmployers: new Set([two.employer]),
  }
}

test('the results of an event are what somebody counts by hand', () => {
  expect(resultsOf(laid())).toEqual({
    people: {
      invited: 5,
      saidYes: 3,
      cameInvited: 3,
      walkedIn: 1,
      came: 4,
      talked: 3,
      mutual: 1,
      // d works at an employer with whom there was no talk.
      started: 2,
      atWork: 1,
    },
    talks: {
      planned: 4,
      held: 4,
      mutual: 1,
      person: { yes: 2, maybe: 1, no: 0 },
      employer: { yes: 2, maybe: 0, no: 1 },
      language: { asExpected: 0, better: 1, lower: 1 },
      outcomes: { pitch: 1, placement: 0, ended: 0, dropped: 0, open: 1 },
    },
    employers: { came: 2, new: 1 },
    // On 1 July, three months after 14 March are over and six are not.
    startedWithin: { threeMonths: 1, sixMonths: null },
  })
})

test('who may not know small numbers reads none, nor one that would follow from others', () => {
  const results = resultsOf(laid())
  const many = {
    ...results,
    people: {
      ...{ invited: 120, saidYes: 98, cameInvited: 71, walkedIn: 4, came: 75 },
      ...{ talked: 74, mutual: 34, started: 12, atWork: 11 },
    },
    talks: { ...results.talks, person: { yes: 40, maybe: 20, no: 3 } },
  }
  const { people, talks } = hiddenResults(many, 10)
  // 75 − 71 would say how many walked in, 75 − 74 how many had no talk, 12 − 11 who started and has no work.
  expect(people).toEqual({
    ...{ invited: 120, saidYes: 98, cameInvited: null, walkedIn: null, came: 75 },
    ...{ talked: null, mutual: 34, started: 12, atWork: null },
  })
  expect(talks.person).toEqual({ yes: 40, maybe: null, no: null })
  expect(hiddenResults(results, 10).people.came).toBeNull()
})
