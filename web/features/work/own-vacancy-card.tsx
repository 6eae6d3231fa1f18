import { UsersRound } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { VacancyAnswer, VacancySummary } from '#contract/vacancies'
import { CardLink } from '../../components/card.tsx'
import { Disc } from '../../components/face.tsx'
import { Icon } from '../../components/icon.tsx'
import { OwnWords } from '../../components/own-text.tsx'
import { kindPictures } from '../../components/work-pictures.ts'
import { paths } from '../../shell/paths.ts'
import { StateTag } from '../vacancies/state-tag.tsx'
import { useVacancy } from '../vacancies/use-vacancy.ts'
import { useLiveCount } from '../vacancy-form/use-live-count.ts'

/** How many people an open vacancy would find, as far as an employer may know. */
function Finds({ vacancy }: { vacancy: VacancyAnswer }) {
  const { t } = useTranslation('employers')
  const { count } = useLiveCount(vacancy.region, vacancy)
  if (count === null) return null
  return (
    <span className="row-s small">
      <Icon of={UsersRound} />
      {count.people === null ? t('home.findsFew') : t('home.finds', { count: count.people })}
    </span>
  )
}

function OpenVacancy({ region, id }: { region: string; id: string }) {
  const { data } = useVacancy(region, id)
  return data ? <Finds vacancy={data} /> : <span className="wait wait-short" />
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
          {state === 'open' && <OpenVacancy region={region} id={id} />}
          <span className="small muted">{t('home.positions', { count: vacancy.positions })}</span>
        </span>
      </span>
    </CardLink>
  )
}
