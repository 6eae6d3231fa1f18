import { FileCheck } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { PlacementAnswer } from '#contract/placements'
import { Card } from '../../components/card.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import type { Audience, Links } from './links.ts'

const asking = ['permit', 'notification', 'statement']

type PermitDoorProps = { placement: PlacementAnswer; as: Audience; links: Links }

/** The way to what has to be asked of an office first, for its person, the jobhunter and an employer who was told; nothing where nothing has. */
export function PermitDoor({ placement, as, links }: PermitDoorProps) {
  const { t } = useTranslation('help')
  const to = links.permit('what')
  const isAsked = placement.findings.some(({ rule }) => asking.includes(rule))
  const may = as === 'employer' ? placement.permitTold !== null : placement.as !== 'colleague' && isAsked
  const whose = as === 'person' ? 'mine' : 'permit'
  if (!to || !may) return null
  return (
    <Card className="stack-xs">
      <h2>{t(`${whose}.open`)}</h2>
      <p>{t(`${whose}.openSay`)}</p>
      <LinkButton icon={FileCheck} to={to}>
        {t(`${whose}.open`)}
      </LinkButton>
    </Card>
  )
}
