import '../../styles/parts/employer-form.css'
import { useTranslation } from 'react-i18next'
import { Navigate, useParams } from 'react-router'
import type { VacancyAnswer } from '#contract/vacancies'
import { ConflictPanel } from '../../components/conflict-panel.tsx'
import { ErrorPage, ErrorPanel } from '../../components/error-panel.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { type OfflineRecord, useOfflineRecord } from '../../data/use-offline-record.ts'
import { paths } from '../../shell/paths.ts'
import { type Taxonomy, useTaxonomy } from '../taxonomy/use-taxonomy.ts'
import { StateReason } from '../vacancies/state-reason.tsx'
import { ThrowAway } from '../vacancies/throw-away.tsx'
import { AsksStep } from './asks-step.tsx'
import { CheckStep } from './check-step.tsx'
import { CountPanel } from './count-panel.tsx'
import { HoursStep } from './hours-step.tsx'
import { OfferStep } from './offer-step.tsx'
import { PlaceFields } from './place-fields.tsx'
import { ReviewQuestion } from './review-question.tsx'
import { SectionText } from './section-text.tsx'
import { StepFoot, StepHead } from './step-frame.tsx'
import { isStep, type Step } from './steps.ts'
import { TasksStep } from './tasks-step.tsx'
import { useLiveCount } from './use-live-count.ts'
import { useVacancyForm } from './use-vacancy-form.ts'

type FilledProps = {
  kept: OfflineRecord<VacancyAnswer>
  record: VacancyAnswer
  taxonomy: Taxonomy
  step: Step
}

function Filled({ kept, record, taxonomy, step }: FilledProps) {
  const { t } = useTranslation(['vacancyForm', 'forms', 'vacancies', 'codes', 'matches', 'employers'])
  const form = useVacancyForm(kept, record)
  const { vacancy } = form
  const { region, employer, id } = record
  const live = useLiveCount(region, vacancy)
  const to = (next: Step) => paths.ownVacancyForm.to({ region, vacancy: id, step: next })
  const isNew = record.state === 'draft'
  const back = isNew
    ? { to: paths.work.to({ region, employer }), label: t('toHome') }
    : { to: paths.ownVacancy.to({ region, vacancy: id }), label: t('toVacancy') }
  const parts = { form, live, taxonomy }
  return (
    <div className="emp-two">
      <div className="stack-l">
        <StepHead step={step} back={back} saved={kept.saved} />
        {kept.stopped && <ErrorPanel error={kept.stopped} />}
        <StateReason vacancy={record} />
        {kept.refusal && kept.refusal.faults.length === 0 && <ErrorPanel error={kept.refusal} />}
        {kept.conflicts.map(({ section, mine, theirs, isOwn, choose }) => (
          <ConflictPanel
            key={section}
            mine={<SectionText section={section} vacancy={mine} taxonomy={taxonomy} />}
            theirs={<SectionText section={section} vacancy={theirs} taxonomy={taxonomy} />}
            isOwn={isOwn}
            onKeepMine={() => choose('mine')}
            onTakeTheirs={() => {
              form.forget()
              choose('theirs')
            }}
          />
        ))}
        {step === 'place' && (
          <PlaceFields region={region} employer={employer} taxonomy={taxonomy} {...form.section('basics')} />
        )}
        {step === 'tasks' && <TasksStep {...parts} />}
        {step === 'asks' && <AsksStep {...parts} />}
        {step === 'hours' && <HoursStep {...parts} />}
        {step === 'offer' && <OfferStep {...parts} />}
        {step === 'check' ? (
          <CheckStep form={form} taxonomy={taxonomy} to={to} />
        ) : (
          <StepFoot step={step} to={to} />
        )}
        <ThrowAway vacancy={record} then={paths.work.to({ region, employer })} />
      </div>
      <CountPanel live={live} />
      <ReviewQuestion question={form.question} />
    </div>
  )
}

/** A place being filled in, step by step; every answer is kept as it is given. */
export default function FormPage() {
  const { region = '', vacancy: id = '', step = '' } = useParams()
  const kept = useOfflineRecord('PATCH /regions/:region/vacancies/:id', { region, id })
  const taxonomy = useTaxonomy()
  if (!isStep(step))
    return <Navigate to={paths.ownVacancyForm.to({ region, vacancy: id, step: 'place' })} replace />
  if (!kept.record || !taxonomy)
    return kept.error ? <ErrorPage error={kept.error} onRetry={kept.reload} /> : <LoadingShape />
  return <Filled kept={kept} record={kept.record} taxonomy={taxonomy} step={step} />
}
