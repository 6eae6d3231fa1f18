import { MessageSquareText } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Card } from '../../components/card.tsx'
import { Disc } from '../../components/face.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { paths } from '../../shell/paths.ts'
import { useReceived } from './use-pitches.ts'

/** How many pitches an employer has to read, on its first page; nothing where it has none. */
export function WaitingPitches({ region, employer }: { region: string; employer: string }) {
  const { t } = useTranslation('pitches')
  const { data } = useReceived(region)
  if (!data || data.items.length === 0) return null
  return (
    <Card as="div" className="row wrap">
      <Disc icon={MessageSquareText} />
      <p className="grow strong">
        {data.waiting > 0 ? t('received.waiting', { count: data.waiting }) : t('received.title')}
      </p>
      <LinkButton kind={data.waiting > 0 ? 'first' : 'second'} to={paths.received.to({ region, employer })}>
        {t('received.open')}
      </LinkButton>
    </Card>
  )
}
