import { z } from 'zod'
import { kinds } from '../../../matcher/codes.ts'
import { day, endpoint } from '../../contract.ts'
import { regionId } from '../../contract-ids.ts'
import { ruleChange } from '../regions/contract.ts'
import { placementStates } from './contract.ts'

const verdict = z.enum(['ok', 'stop', 'warn', 'check'])

/** What a rule of the guard says before and after a change; null: nothing. */
const turn = z.object({ rule: z.string(), before: verdict.nullable(), after: verdict.nullable() })
export type RuleTurn = z.infer<typeof turn>

/** A placement of which a changed rule would say something else. Nobody's name is in it. */
const turnedPlacement = z.object({
  kind: z.enum(kinds),
  state: z.enum(placementStates),
  /** Null where the rule is about the position in law or the benefit of somebody: who it is stays with the case. */
  employerName: z.string().nullable(),
  startDay: day.nullable(),
  jobhunterName: z.string(),
  turns: z.array(turn),
})
export type TurnedPlacement = z.infer<typeof turnedPlacement>

export const rulePreview = z.object({
  /** How many placements were looked at: all that are not over. */
  looked: z.int(),
  /** How many would be judged otherwise; the first of them are listed. */
  turned: z.int(),
  items: z.array(turnedPlacement),
})
export type RulePreview = z.infer<typeof rulePreview>

export const rulePreviewEndpoints = {
  previewRule: endpoint({
    method: 'POST',
    path: '/regions/:region/rule-previews',
    summary:
      'What a new version of a rule would change: the placements of which the rules would say something else; nothing is kept',
    access: { roles: ['coordinator'] },
    params: z.object({ region: regionId }),
    body: ruleChange,
    answer: rulePreview,
  }),
}
