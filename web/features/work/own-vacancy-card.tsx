import { UsersRound } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { VacancySummary } from '#contract/vacancies'
import { CardLink } from '../../components/card.tsx'
import { Disc } from '../../components/face.tsx'
import { Icon } from '../../components/icon.tsx'
import { OwnWords } from '../../components/own-text.tsx'
import { kindPictures } from '../../components/work-pictures.ts'
import { useApi } from '../../data/cache.ts'
import { paths } from '../../shell/paths.ts'
import { StateTag } from '../vacancies/state-tag.tsx'

/** How many people fit an open vacancy, as its page says too. */
function Finds({ region, id }: { region: string; id: string }) {
  const { t } = useTranslation('employers')
  const { data } = useApi('GET /regions/:region/vacancies/:id/anonymous-people', { region, id })
  if (!data) return <span className="wait wait-short" />
  if (data.count === null) return null
  return (
    <span className="row-s small">
      <Icon of={UsersRound} />
      {data.count.people === null ? t('home.findsFew') : t('home.finds', { count: data.count.people })}
    </span>
  )
}

type OwnVacancyCardProps = { vacancy: VacancySummary; region: string }

/** One of the employer's places: what it is, where it stands, and how many people could do it. */
export function OwnVacancyCard({ vacancy, region }: OwnVacancyCardProps) {
  const { t } = useTranslation(['employers', 'vacancies'])
  const { id, kind, state } = vacancy
  const isDraft = state === 'draft'
  const to = isDraft
    ? paths.ownVacancyForm.to({ region, vacancy: id, step: 'check' })
    : paths.ownVacancy.to({ region, vacancy: id })
  return (
    <CardLink to={to} className={isDraft ? 'vac card-gap' : 'vac'}>
      <Disc icon={kindPictures[kind]} kind="plain" />
      <span className="grow stack-xs">
        <span className="vac-head">
          <b>
            <OwnWords text={vacancy.title} />
          </b>
          <StateTag state={state} />
        </span>
        <span className="small muted">
          {t('vacancies:kindHours', {
            kind: t(`common:kind.${kind}`),
            hours: t('common:hours', { count: vacancy.hoursDesired }),
          })}
        </span>
        <span className="vac-foot">
          {state === 'open' && <Finds region={region} id={id} />}
          <span className="small muted">{t('home.positions', { count: vacancy.positions })}</span>
        </span>
      </span>
    </CardLink>
  )
}
