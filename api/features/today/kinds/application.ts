import { madeOn, type TodayRule } from '../facts.ts'

/** An employer that asked to take part and waits for an answer. */
export const application: TodayRule = (facts) =>
  facts.applications.map((employer) => ({
    ...{ key: `application:${employer.id}`, kind: 'application' as const, order: 'waits' as const },
    ...{ on: madeOn(facts, employer), employer: employer.id, version: employer.version },
  }))
