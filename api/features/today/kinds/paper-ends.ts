import { addDays } from '../../../adapters/clock.ts'
import type { TodayRule } from '../facts.ts'

/** Beside the weeks in which a permit is decided there is time to ask for it. */
const timeToAsk = 14

/** A work permit or a residence document that ends before a new one could be there. */
export const paperEnds: TodayRule = ({ people, numbers, today }) =>
  people.flatMap(({ id, state, version, legal }) => {
    if (state !== 'active') return []
    const soon = addDays(today, 7 * numbers.permitWeeks + timeToAsk)
    const papers = [
      { paper: 'permit', on: legal.workPermit?.validUntil ?? null },
      { paper: 'document', on: legal.documentUntil },
    ]
    return papers.flatMap(({ paper, on }) =>
      on !== null && on <= soon
        ? [
            {
              ...{ key: `paperEnds:${id}:${paper}`, kind: 'paperEnds' as const, order: 'ends' as const },
              ...{ on, profile: id, version, values: { paper, weeks: numbers.permitWeeks } },
            },
          ]
        : [],
    )
  })
