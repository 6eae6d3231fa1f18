import './vacancy-asks.css'
import { BadgeCheck, GraduationCap, Sunrise } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { VacancySections } from '#contract/vacancies'
import { hourOfDay, runs } from '../../../matcher/grid.ts'
import { Icon, type IconShape } from '../../components/icon.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { demandPictures, kindPictures } from '../../components/work-pictures.ts'
import { useFormat } from '../../words/format.ts'
import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'

type Asking = Pick<VacancySections, 'hours' | 'requirements' | 'work'> & {
  basics: Pick<VacancySections['basics'], 'kind'>
}

/** The hour at which the first stretch of a day begins, when that is early. */
function earlyStart({ hours }: Pick<VacancySections, 'hours'>): number | null {
  const week = hours.required ?? hours.possible
  if (week === null) return null
  const starts = runs(week).map(({ fromHour }) => hourOfDay(fromHour))
  const first = Math.min(...starts)
  return first > 0 && first < 7 ? first : null
}

/** What a vacancy is and asks at a glance: kind and hours, an early start, demands, certificates, what is taught. */
export function VacancyAsks({ vacancy, taxonomy }: { vacancy: Asking; taxonomy: Taxonomy }) {
  const { t } = useTranslation('vacancies')
  const format = useFormat()
  const { basics, hours, requirements, work } = vacancy
  const start = earlyStart(vacancy)
  const asks: [key: string, icon: IconShape, words: string][] = [
    [
      'kind',
      kindPictures[basics.kind],
      t('kindHours', {
        kind: t(`common:kind.${basics.kind}`),
        hours: t('common:hours', { count: hours.perWeek.desired }),
      }),
    ],
  ]

  if (start !== null) asks.push(['start', Sunrise, t('startsAt', { time: format.hour(start) })])
  for (const demand of work.demands) asks.push([demand, demandPictures[demand], t(`common:demand.${demand}`)])
  for (const [certificate, { obtainable }] of Object.entries(requirements.certificates))
    asks.push([
      certificate,
      obtainable ? GraduationCap : BadgeCheck,
      obtainable
        ? t('obtainableHere', { certificate: taxonomy.label(certificate) })
        : taxonomy.label(certificate),
    ])
  return (
    <ul className="asks">
      {asks.map(([key, icon, words]) => (
        <li key={key}>
          <Icon of={icon} />
          <span>
            <Isolated text={words} />
          </span>
        </li>
      ))}
    </ul>
  )
}
