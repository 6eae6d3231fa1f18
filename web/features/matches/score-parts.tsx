import type { Match } from '../../../matcher/contract.ts'
import { useParts } from '../../components/criteria.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { StaffParts } from '../../components/staff-parts.tsx'
import type { Speech } from './reason-text.ts'
import { partShort } from './short-text.ts'

/** How the score of a match is made, for staff: parts that add up, each with its finding in a few words. */
export function ScoreParts({ match, speech }: { match: Match; speech: Speech }) {
  const parts = useParts(match.parts).map((part) => ({
    ...part,
    said: <Isolated text={partShort(part, speech)} />,
  }))
  return <StaffParts parts={parts} totalTenths={match.shownTenths} />
}
