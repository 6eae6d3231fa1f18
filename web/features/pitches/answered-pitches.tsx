import { MessageSquareText } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Card } from '../../components/card.tsx'
import { Disc } from '../../components/face.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { paths } from '../../shell/paths.ts'
import { useReceived } from './use-pitches.ts'

/** The way to the pitches of an employer that has answered all of them; nothing where some wait, or where it has none. */
export function AnsweredPitches({ region, employer }: { region: string; employer: string }) {
  const { t } = useTranslation('pitches')
  const { data } = useReceived(region)
  if (!data || data.items.length === 0 || data.waiting > 0) return null
  return (
    <Card as="div" className="row wrap">
      <Disc icon={MessageSquareText} />
      <p className="grow person-line strong">{t('received.title')}</p>
      <LinkButton to={paths.received.to({ region, employer })}>{t('received.open')}</LinkButton>
    </Card>
  )
}
