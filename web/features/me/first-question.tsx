import { useTranslation } from 'react-i18next'
import { Card } from '../../components/card.tsx'
import { useApi } from '../../data/cache.ts'
import type { Speech } from '../matches/reason-text.ts'
import { Question } from './ask-card.tsx'

/** The question whose answer could open most work to me; nothing where no answer opens more. */
export function FirstQuestion({ region, id, speech }: { region: string; id: string; speech: Speech }) {
  const { t } = useTranslation('me')
  const first = useApi('GET /regions/:region/profiles/:id/questions', { region, id }).data?.items[0]
  if (!first) return null
  return (
    <Card kind="gap" as="section" className="stack-s">
      <h2>{t('oneAnswer')}</h2>
      <Question question={first.question} speech={speech} />
    </Card>
  )
}
