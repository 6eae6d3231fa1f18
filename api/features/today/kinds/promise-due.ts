import { lateOrEnds, type TodayRule } from '../facts.ts'

/** A promise whose day has come. */
export const promiseDue: TodayRule = ({ promises, today }) =>
  promises.flatMap(({ id, profile, version, from, to, what, dueOn, about }) => {
    const employer = from.side === 'employer' ? from.employer : to.side === 'employer' ? to.employer : null
    if (dueOn > today) return []
    return [
      {
        ...{
          key: `promiseDue:${id}`,
          kind: 'promiseDue' as const,
          order: lateOrEnds(dueOn, today),
          on: dueOn,
        },
        ...{ profile, version, about: { promise: id }, ...(employer && { employer }) },
        ...(about && { vacancy: about }),
        values: { from: from.side, to: to.side, what },
      },
    ]
  })
