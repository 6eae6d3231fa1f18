import { lateOrEnds, type TodayRule } from '../facts.ts'

/** A talk at an event to which nobody said no and at least one said yes, and of which something should have come by now. */
export const followUpDue: TodayRule = (facts) =>
  facts.talks.flatMap(({ id, profile, employer, version, event, due }) =>
    due > facts.today
      ? []
      : [
          {
            ...{
              key: `followUpDue:${id}`,
              kind: 'followUpDue' as const,
              order: lateOrEnds(due, facts.today),
            },
            ...{ on: due, profile, employer, version, about: { event } },
          },
        ],
  )
