import { lateOrEnds, type TodayRule } from '../facts.ts'

/** The next step that was written down at the last contact of a case, when its day has come. */
export const stepDue: TodayRule = ({ people, contacts, today }) =>
  people.flatMap(({ id, state }) => {
    const last = contacts.get(id)
    if (state === 'closed' || !last?.next || last.next.day > today) return []
    const on = last.next.day
    return [
      {
        ...{ key: `stepDue:${last.id}`, kind: 'stepDue' as const, order: lateOrEnds(on, today), on },
        ...{ profile: id, ...(last.employer && { employer: last.employer }) },
        values: { text: last.next.text ?? '', channel: last.channel },
      },
    ]
  })
