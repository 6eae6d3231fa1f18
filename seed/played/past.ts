import { clockAt } from '../../api/adapters/clock.ts'
import type { Deps } from '../../api/deps.ts'
import { talkReasonsOf } from '../../api/features/placements/codes.ts'
import { surveyAsks } from '../../api/features/surveys/codes.ts'
import { talkAnswers, talkNextSteps } from '../../api/features/talks/codes.ts'
import type { Talk } from '../../api/features/talks/store.ts'
import { demoRegion } from '../data/regions.ts'
import { type Random, randomFrom } from '../random.ts'
import { daysFrom } from '../stories/candidate.ts'
import { storyId } from '../stories/scene.ts'
import { inviteAll, layEvent, marieke, type Services, type Shown } from './hall.ts'
import { type Plan, pastPlans } from './plans.ts'

const region = demoRegion
/** So many days before its day people are invited to an event. */
const ahead = 14
const rounds = 3
/** So many sheets with answers to questions came back. */
const sheets = 10

/** Two of the stories who met, and what came of it. */
const met: readonly { who: string; firm: string; placement?: string; pitch?: string }[] = [
  { who: 'rahwa', firm: 'van vliet', placement: 'rahwa van vliet' },
  { who: 'nour', firm: 'stadsgracht', pitch: 'nour stadsgracht kitchen' },
  { who: 'hiwot', firm: 'korenaar', placement: 'hiwot korenaar trial' },
  { who: 'girma', firm: 'de hoek', placement: 'girma de hoek warehouse' },
  { who: 'hana', firm: 'oostermeer', placement: 'hana oostermeer' },
]
const storyOf = ({ profile, employer }: Pick<Talk, 'profile' | 'employer'>) =>
  met.find(({ who, firm }) => storyId('profile', who) === profile && storyId('employer', firm) === employer)

const feedbackOf = (random: Random, side: 'person' | 'employer', isSure: boolean) => {
  const answer = isSure ? 'yes' : random.pick(talkAnswers)
  const reason = answer === 'no' ? random.pick(talkReasonsOf[side]) : null
  const language = side === 'employer' && random.chance(0.7)
  return {
    ...{ answer, reason },
    language: language ? random.pick(['asExpected', 'asExpected', 'better', 'lower'] as const) : null,
  }
}

/** Both sides of each talk say what they think, the jobhunter typing in what stands on paper. */
const answerAll = async ({ hall }: Services, talks: readonly Talk[], until: string, random: Random) => {
  for (const side of ['person', 'employer'] as const)
    await Promise.all(
      talks.map((talk) => {
        const said = feedbackOf(random, side, storyOf(talk) !== undefined)
        const kind = random.pick(talkNextSteps)
        const nextStep = side === 'employer' && said.answer === 'yes' ? { kind, by: side, until } : null
        return hall.answers.answer(marieke, region, talk.id, { ...said, nextStep, side })
      }),
    )
}

/** Says what came of talks: what the stories tell, and of the others as many as `share`. */
const settleAll = async ({ talks }: Services, event: string, share: number, random: Random) => {
  const nothing = { reason: null, by: null, pitch: null, placement: null }
  for (const talk of await talks.open(region, event)) {
    const story = storyOf(talk)
    const placement = story?.placement === undefined ? null : storyId('placement', story.placement)
    const pitch = story?.pitch === undefined ? null : storyId('pitch', story.pitch)
    const reason = random.pick(['hours', 'transport', 'positionFilled', 'otherWork'] as const)
    const isLeft = !story && random.share() >= share
    if (isLeft) continue
    const outcome = placement
      ? { ...nothing, kind: 'placement' as const, placement }
      : pitch
        ? { ...nothing, kind: 'pitch' as const, pitch }
        : { ...nothing, kind: 'ended' as const, reason }
    await talks.settle(marieke.account, region, talk.id, outcome)
  }
}

/** Answers of those who came to the questions before and after, as they stood on paper. */
const surveyAll = async ({ surveys }: Services, event: string, random: Random) => {
  await Promise.all(
    (['before', 'after'] as const).flatMap((wave) =>
      Array.from({ length: sheets }, (_, place) => {
        const isSure = place % 2 === 0
        const said = surveyAsks.person[wave].map((question) => {
          const isHelped = wave === 'after' && question !== 'chances'
          return { question, answer: isSure || isHelped ? ('yes' as const) : ('partly' as const) }
        })
        return surveys.paper(region, event, { id: random.id('survey'), side: 'person', wave, said })
      }),
    ),
  )
}

/** Who came: everybody but the last, who stayed away, and the one before, of whom nobody said anything. */
const letIn = async ({ door, participations }: Services, event: string): Promise<string[]> => {
  const everybody = (await participations.at(region, event)).map(({ id }) => id)
  const came = everybody.slice(0, -2)
  await Promise.all(came.map((id) => door.say(marieke, region, event, id, 'arrive')))
  for (const id of everybody.slice(-1)) await door.say(marieke, region, event, id, 'miss')
  return came
}

const play = async (
  deps: Deps,
  today: string,
  plan: Plan & { closed: boolean },
  shown: Shown,
  others: readonly string[],
) => {
  const random = randomFrom(0, plan.story)
  const day = daysFrom(today, plan.inDays)
  let now = `${daysFrom(day, -ahead)}T09:00:00.000Z`
  const then = deps.servicesAt(clockAt(() => new Date(now)))
  const { event } = await layEvent(then, today, plan, shown)
  const guests = plan.guests.map((name) => storyId('profile', name))
  const strangers = random.some(
    others.filter((id) => !guests.includes(id)),
    plan.people - guests.length,
  )
  const people = [...guests.filter((id) => others.includes(id)), ...strangers]
  await inviteAll(then, event, people)

  now = `${day}T09:00:00.000Z`
  const step = async (act: 'open' | 'finish' | 'close') => {
    const { version } = await then.events.read(region, event)
    await then.hall.day.step(marieke, region, event, version, act)
  }
  await step('open')
  const came = await letIn(then, event)
  const tables = await then.stalls.at(region, event)
  const wanted = came.flatMap((participation, place) =>
    Array.from({ length: rounds }, (_, round) => ({
      ...{ participation, round, interpreter: null },
      stall: tables[(place + round) % tables.length]?.id ?? '',
    })).filter((_, round) => (place + round) % 4 !== 3),
  )
  // A table has one talk a round: who would be the second there has none.
  const free = wanted.filter(
    (one, place) =>
      wanted.findIndex(({ stall, round }) => stall === one.stall && round === one.round) === place,
  )
  await then.talks.arrange(region, event, free, 1, marieke.account)
  await step('finish')
  await answerAll(then, await then.talks.at(region, event), daysFrom(day, 7), random)

  await surveyAll(then, event, random)

  now = `${daysFrom(day, 12)}T09:00:00.000Z`
  await settleAll(then, event, plan.closed ? 1 : 0.5, random)
  if (plan.closed) await step('close')
}

/** Plays the events that have been, by a clock that stands at their days. */
export const playPast = async (
  deps: Deps,
  today: string,
  shown: Shown,
  everybody: readonly string[],
): Promise<void> => {
  await Promise.all(pastPlans.map((plan) => play(deps, today, plan, shown, everybody)))
}
