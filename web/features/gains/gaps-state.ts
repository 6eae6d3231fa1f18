import type { matchEndpoints } from '#contract/matches'
import type { AnswerOf } from '../../data/endpoints.ts'

type Gaps = Pick<AnswerOf<typeof matchEndpoints.certificateGaps>, 'items' | 'isCounting'>

/** What a page about certificates shows: its table, that nobody needs one, or that nobody knows yet as they are being counted. */
export const gapsState = ({ items, isCounting }: Gaps): 'table' | 'none' | 'counting' => {
  if (items.length > 0) return 'table'
  return isCounting ? 'counting' : 'none'
}
