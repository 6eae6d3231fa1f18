import { dayIn, type TodayRule } from '../facts.ts'

/** A question or remark of a person about a vacancy that nobody answered. */
export const objection: TodayRule = (facts) =>
  facts.objections.map(({ id, profile, vacancy, version, at }) => ({
    ...{ key: `objection:${id}`, kind: 'objection' as const, order: 'waits' as const },
    ...{ on: dayIn(facts, at), profile, vacancy, version, about: { objection: id } },
  }))
