import { FilePenLine, Undo2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { VacancySummary } from '#contract/vacancies'
import { Disc } from '../../components/face.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { OwnWords } from '../../components/own-text.tsx'
import { paths } from '../../shell/paths.ts'
import { useFormat } from '../../words/format.ts'
import { useVacancy } from '../vacancies/use-vacancy.ts'
import { missingIn } from '../vacancy-form/missing.ts'

/** A draft that waits for the employer: sent back with a reason, or not finished. */
export function Need({ draft, region }: { draft: VacancySummary; region: string }) {
  const { t } = useTranslation(['employers', 'vacancyForm'])
  const format = useFormat()
  const { data } = useVacancy(region, draft.id)
  if (!data) return <li className="wait wait-long" />
  const reason = data.stateReason
  const missing = missingIn(data)
  return (
    <li className="row row-top wrap">
      <Disc icon={reason === null ? FilePenLine : Undo2} kind={reason === null ? 'plain' : 'warn'} />
      <div className="need stack-xs">
        <p>
          <b>
            <OwnWords text={draft.title} />
          </b>
        </p>
        <p className="small muted">
          {reason !== null ? (
            <>
              {t('need.sentBack')} <bdi dir="auto">{reason}</bdi>
            </>
          ) : missing.length > 0 ? (
            t('need.unfinished', {
              steps: format.list(missing.map((step) => t(`vacancyForm:step.${step}.name`))),
            })
          ) : (
            t('need.ready')
          )}
        </p>
      </div>
      <LinkButton
        small
        to={paths.ownVacancyForm.to({ region, vacancy: draft.id, step: missing[0] ?? 'check' })}
      >
        {t(reason === null ? 'need.finish' : 'need.change')}
      </LinkButton>
    </li>
  )
}
