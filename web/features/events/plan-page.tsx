import '../../styles/parts/employer.css'
import { ArrowRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Navigate, useParams } from 'react-router'
import type { EventAnswer, EventSections } from '#contract/events'
import { Card } from '../../components/card.tsx'
import { ConflictPanel } from '../../components/conflict-panel.tsx'
import { ErrorPage, ErrorPanel } from '../../components/error-panel.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { SavedMark } from '../../components/notice.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { Laying } from '../../components/planks.tsx'
import { type OfflineRecord, useOfflineRecord } from '../../data/use-offline-record.ts'
import { paths } from '../../shell/paths.ts'
import { useFaultText } from '../../words/faults.ts'
import { type Taxonomy, useTaxonomy } from '../taxonomy/use-taxonomy.ts'
import { BasicsFields, CareFields, InterpreterFields, NumberFields, PlaceFields } from './plan-fields.tsx'
import { PlanText } from './plan-text.tsx'

const steps = ['basics', 'place', 'talks', 'care', 'interpreters'] as const
type Step = (typeof steps)[number]
const isStep = (name: string): name is Step => steps.some((one) => one === name)

type FilledProps = { kept: OfflineRecord<EventAnswer>; event: EventAnswer; step: Step; taxonomy: Taxonomy }

function Filled({ kept, event, step, taxonomy }: FilledProps) {
  useTranslation(['events', 'forms', 'codes'])
  const faultAt = useFaultText(kept.refusal?.faults, event)
  const part = <Name extends keyof EventSections>(name: Name) => ({
    values: event[name] as EventSections[Name],
    set: (values: EventSections[Name]) => kept.change(name, values as EventAnswer[Name]),
    faultAt: (path: string) => faultAt(`/${name}${path}`),
  })
  const isSpeedmeet = event.basics.kind === 'speedmeet'
  return (
    <>
      {kept.stopped && <ErrorPanel error={kept.stopped} />}
      {kept.refusal && kept.refusal.faults.length === 0 && <ErrorPanel error={kept.refusal} />}
      {kept.conflicts.map(({ section, mine, theirs, isOwn, choose }) => (
        <ConflictPanel
          key={section}
          mine={<PlanText event={mine} />}
          theirs={<PlanText event={theirs} />}
          isOwn={isOwn}
          onKeepMine={() => choose('mine')}
          onTakeTheirs={() => choose('theirs')}
        />
      ))}
      <Card className="stack">
        {step === 'basics' && <BasicsFields form={part('basics')} />}
        {step === 'place' && <PlaceFields form={part('place')} />}
        {step === 'talks' && (
          <>
            <NumberFields form={part('room')} fields={['seats', 'showPercent', 'newEmployers']} />
            <NumberFields
              form={part('talks')}
              fields={
                isSpeedmeet
                  ? ['doorsMinutes', 'minutes', 'moveMinutes', 'rounds', 'least']
                  : ['doorsMinutes', 'minutes', 'least']
              }
            />
            <PlanText event={event} />
          </>
        )}
        {step === 'care' && <CareFields form={part('care')} />}
        {step === 'interpreters' && (
          <InterpreterFields
            form={part('interpreters')}
            taxonomy={taxonomy}
            hours={{ from: event.basics.from, to: event.basics.to }}
          />
        )}
      </Card>
    </>
  )
}

/** The plan of an event, step by step; every answer is kept as it is given. */
export default function PlanPage() {
  const { t } = useTranslation(['events', 'forms'])
  const { region = '', event: id = '', step = '' } = useParams()
  const kept = useOfflineRecord('PATCH /regions/:region/events/:id', { region, id })
  const taxonomy = useTaxonomy()
  const to = (next: Step) => paths.eventPlan.to({ region, event: id, step: next })
  if (!isStep(step)) return <Navigate to={to('basics')} replace />
  if (!kept.record || !taxonomy)
    return kept.error ? <ErrorPage error={kept.error} onRetry={kept.reload} /> : <LoadingShape rows={3} />
  const at = steps.indexOf(step)
  const [before, next] = [steps[at - 1], steps[at + 1]]
  const back = paths.event.to({ region, event: id })
  return (
    <div className="sheet stack">
      <PageHead
        title={t(`step.${step}.title`)}
        tabTitle={t(`step.${step}.name`)}
        crumbs={[
          { label: t('common:place.events'), to: paths.events.to({ region }) },
          { label: <bdi>{kept.record.basics.name}</bdi>, to: back },
        ]}
        actions={<SavedMark state={kept.saved} />}
      />
      <div className="stack-xs">
        <Laying step={at + 1} of={steps.length} />
        <p className="stamp">{t('stepOf', { step: at + 1, of: steps.length })}</p>
        <p className="muted">{t(`step.${step}.say`)}</p>
      </div>
      <Filled key={step} kept={kept} event={kept.record} step={step} taxonomy={taxonomy} />
      <div className="emp-next">
        <LinkButton to={before ? to(before) : back}>{t('common:back')}</LinkButton>
        <LinkButton kind="first" iconAfter={ArrowRight} to={next ? to(next) : back}>
          {next ? t('nextStep', { step: t(`step.${next}.name`) }) : t('toEvent')}
        </LinkButton>
      </div>
    </div>
  )
}
