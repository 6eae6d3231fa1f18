import type { Outcome, OutcomeRoute } from '../../api/features/reports/store.ts'
import type { Random } from '../random.ts'
import { type Part, type Stored, withParts } from './record.ts'

/** What is kept of one person's outcomes: somebody in Zwolle, registered in January 2026, whom nobody has asked anything. */
export const anOutcome = (random: Random, parts: Part<Stored<Outcome>> = {}): Stored<Outcome> => {
  const plain: Stored<Outcome> = {
    id: random.id('outcome'),
    region: 'region-zwolle',
    registered: '2026-01',
    until: '2026-10',
    municipality: 'Zwolle',
    groups: { dutch: 'some', literacy: 'fluent', hours: 'part', route: 'B1' },
    ...{ routes: [], kinds: [], atWork: [], wasAtWork: false },
    ...{ firstWork: null, later: null, education: null },
  }
  return withParts(plain, parts)
}

/** A way to an employer of which so many steps were taken, a month each. */
export const aRoute = (months: readonly string[], parts: Partial<OutcomeRoute> = {}): OutcomeRoute => {
  const [
    asked = '2026-02',
    agreed = null,
    met = null,
    mutual = null,
    placed = null,
    job = null,
    sustained = null,
  ] = months
  return {
    ...{ instrument: 'speedmeet', event: null, asked, agreed, met, mutual, placed, job, sustained },
    ...parts,
  }
}
