import { ArrowRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { LinkButton } from '../../components/link-button.tsx'
import { useApi } from '../../data/cache.ts'
import { paths } from '../../shell/paths.ts'

/** The way to the vacancy that waits for a jobhunter longest, besides this one. Nothing when none waits. */
export function NextReview({ region, besides }: { region: string; besides: string }) {
  const { t } = useTranslation('vacancies')
  const { data } = useApi('GET /regions/:region/vacancies', { region, state: 'review', limit: 200 })
  const [next] = (data?.items ?? [])
    .filter(({ id }) => id !== besides)
    .sort((a, b) => Date.parse(a.waitsSince ?? '') - Date.parse(b.waitsSince ?? ''))
  if (!next) return null
  return (
    <LinkButton to={paths.vacancy.to({ region, vacancy: next.id })} iconAfter={ArrowRight}>
      {t('nextReview')}
    </LinkButton>
  )
}
