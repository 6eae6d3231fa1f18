import { FileCheck } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { PlacementAnswer } from '#contract/placements'
import { Card } from '../../components/card.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import type { Audience, Links } from './links.ts'

const asking = ['permit', 'notification', 'statement']

type PermitDoorProps = { placement: PlacementAnswer; as: Audience; links: Links }

/** The way to what has to be asked of an office first, for the jobhunter and for an employer who was told; nothing where nothing has. */
export function PermitDoor({ placement, as, links }: PermitDoorProps) {
  const { t } = useTranslation('help')
  const to = links.permit('what')
  const isAsked = placement.findings.some(({ rule }) => asking.includes(rule))
  const may = as === 'employer' ? placement.permitTold !== null : placement.as === 'jobhunter' && isAsked
  if (!to || !may) return null
  return (
    <Card className="stack-xs">
      <h2>{t('permit.open')}</h2>
      <p>{t('permit.openSay')}</p>
      <LinkButton icon={FileCheck} to={to}>
        {t('permit.open')}
      </LinkButton>
    </Card>
  )
}
