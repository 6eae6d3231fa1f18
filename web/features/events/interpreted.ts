import type { EventAnswer, ParticipationAnswer } from '#contract/events'
import { minutesOf, talkTimes } from './times.ts'

type Interpreter = EventAnswer['interpreters'][string]

/** So many talks somebody can interpret: the rounds, or the times a talk takes, that lie within their hours. */
export function talksOf(event: EventAnswer, { from, to }: Interpreter): number {
  const { minutes, moveMinutes, rounds } = event.talks
  const { first, last } = talkTimes(event)
  const [begin, end] = [minutesOf(from), minutesOf(to)]
  if (event.basics.kind !== 'speedmeet')
    return Math.max(
      0,
      Math.floor((Math.min(end, minutesOf(last)) - Math.max(begin, minutesOf(first))) / minutes),
    )
  const starts = Array.from({ length: rounds }, (_, at) => minutesOf(first) + at * (minutes + moveMinutes))
  return starts.filter((start) => start >= begin && start + minutes <= end).length
}

/** Of each language: who interprets, how many people ask for it, their talks, and the talks that can be interpreted. */
export function interpretedLanguages(event: EventAnswer, people: readonly ParticipationAnswer[]) {
  const expected = people.filter(({ state }) => state === 'accepted' || state === 'invited')
  const all = Object.values(event.interpreters)
  const languages = new Set([
    ...all.flatMap((one) => one.languages),
    ...expected.flatMap(({ needs }) => needs.interpreter ?? []),
  ])
  return [...languages].map((language) => {
    const own = all.filter((one) => one.languages.includes(language))
    const asking = expected.filter(({ needs }) => needs.interpreter === language).length
    const talks = asking * event.talks.least
    const room = own.reduce((sum, one) => sum + talksOf(event, one), 0)
    return { language, own, asking, talks, room, short: Math.max(0, talks - room) }
  })
}
