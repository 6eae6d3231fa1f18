import { ListChecks } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Card } from '../../components/card.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { useApi } from '../../data/cache.ts'

type SurveyLinkProps = { region: string; of: 'participations' | 'stalls'; id: string; to: string }

/** The way to the questions about an event, while there are some that are not answered. */
export function SurveyLink({ region, of, id, to }: SurveyLinkProps) {
  const { t } = useTranslation('surveys')
  const { data } = useApi(`GET /regions/:region/${of}/:id/survey`, { region, id })
  if (!data || data.wave === null || data.hasAnswered) return null
  return (
    <Card className="stack-s" labelledBy="survey">
      <h2 id="survey">{t('title')}</h2>
      <p>{t('why')}</p>
      <div>
        <LinkButton icon={ListChecks} to={to}>
          {t('open')}
        </LinkButton>
      </div>
    </Card>
  )
}
