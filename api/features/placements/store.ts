import type { Kind } from '../../../matcher/codes.ts'
import type { ScopedSpec, Versioned } from '../../adapters/store/port.ts'
import type { HistoryEntry } from '../../contract.ts'
import type { Personal } from '../../personal.ts'
import type {
  Agreement,
  EndReason,
  Evaluation,
  PlacementSide,
  PlacementState,
  placementOrigins,
} from './contract.ts'
import type { Plan } from './contract-plan.ts'
import { evaluationsFor } from './rules-evaluations.ts'

/** A person at a place of an employer, from the proposal to after-care. */
export type Placement = Versioned & {
  region: string
  profile: string
  vacancy: string
  employer: string
  site: string
  kind: Kind
  occupation: string
  origin: (typeof placementOrigins)[number]
  follows: string | null
  /** The placement whose seat this one sits on: its own, or the one it follows from at the same vacancy. */
  chain: string
  state: PlacementState
  reason: EndReason | null
  reasonText: string | null
  reasonBy: PlacementSide | null
  yes: { person: string | null; employer: string | null }
  /** The plan as it is written now. */
  plan: Plan
  planNumber: number
  /** The number of the plan that lies with the three. */
  offered: number | null
  /** Plans that were offered, by number. */
  versions: Record<string, Plan>
  /** The number of the plan that all three agreed with. */
  agreed: number | null
  agreements: Agreement[]
  changeAsked: { side: PlacementSide; text: string; at: string } | null
  /** Which position of the vacancy it takes, from 1; missing while it takes none. */
  seat?: number
  startedOn: string | null
  endedOn: string | null
  evaluations: Record<string, Evaluation>
  permitTold: string | null
  /** On which day each paper of the permit was there, by the rule's id; the paper itself is kept nowhere. */
  permitPapers?: Record<string, string>
  /** On which day its person was asked for a paper last, by the rule's id. */
  permitAsks?: Record<string, string>
  /** On which day Today says that an office has to be asked; missing where nobody wants that. */
  permitRemindOn?: string
  /** On which day each kind of help was offered to the employer, by the rule's id. */
  instruments?: Record<string, string>
  /** The next day on which something is to happen by itself; missing when nothing is. */
  dueOn?: string
  history: HistoryEntry[]
}

export const placements: ScopedSpec<Placement> & Personal<Placement> = {
  name: 'placements',
  scoped: true,
  personal: ({ profile }) => ({ profile }),
  // What the employer said is theirs alone until both sides may read it.
  ownPart: (placement) => ({ ...placement, evaluations: evaluationsFor(placement, 'person', '') }),
  unique: [{ name: 'seat', paths: ['vacancy', 'seat'] }],
  indexes: [
    { name: 'profile', paths: ['profile', 'changedAt'] },
    { name: 'employer', paths: ['employer', 'changedAt'] },
    { name: 'vacancy', paths: ['vacancy'] },
    { name: 'state', paths: ['state', 'changedAt'] },
    { name: 'changed', paths: ['changedAt'] },
    { name: 'due', paths: ['dueOn'] },
    { name: 'follows', paths: ['follows'] },
    { name: 'chain', paths: ['chain'] },
  ],
}
