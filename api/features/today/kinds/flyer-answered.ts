import { dayIn, type TodayRule } from '../facts.ts'

/** An employer who read a flyer, left a number and was not called yet. */
export const flyerAnswered: TodayRule = (facts) =>
  facts.flyerMessages.map(({ id, profile, pitch, version, at, name, company, phone }) => ({
    ...{ key: `flyerAnswered:${id}`, kind: 'flyerAnswered' as const, order: 'waits' as const },
    ...{ on: dayIn(facts, at), profile, version, about: { pitch, message: id } },
    values: { name, company, phone },
  }))
