import type { Plan } from '../../api/features/placements/contract-plan.ts'
import type { PastPlacement } from '../../api/features/placements/guard/finding.ts'
import type { Profile } from '../../api/features/profiles/store.ts'
import type { Kind } from '../../matcher/codes.ts'
import type { Part } from '../../seed/builders/record.ts'

/** A case of the guard: who wants which place, and what each rule that is not content says (rule, verdict, code, instead). */
export type GuardCase = readonly [
  says: string,
  source: string,
  given: {
    kind: Kind
    person?: Part<Pick<Profile, 'legal' | 'contact' | 'availability' | 'mobility'>>
    plan?: Part<Plan>
    history?: readonly PastPlacement[]
    today?: string
  },
  expected: readonly string[],
]
