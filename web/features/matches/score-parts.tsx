import { useTranslation } from 'react-i18next'
import type { Match } from '../../../matcher/contract.ts'
import { StaffParts } from '../../components/staff-parts.tsx'
import { pictureOf } from './criteria.ts'
import type { Speech } from './reason-text.ts'
import { partShort } from './short-text.ts'

/** How the score of a match is made, for staff: parts that add up, each with its finding in a few words. */
export function ScoreParts({ match, speech }: { match: Match; speech: Speech }) {
  const { t } = useTranslation()
  const parts = match.parts.map((part) => ({
    ...part,
    label: t(`part.${part.criterion}`),
    icon: pictureOf(part.criterion),
    said: partShort(part, speech),
  }))
  return <StaffParts parts={parts} totalTenths={match.shownTenths} />
}
