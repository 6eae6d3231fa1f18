import { ArrowLeft, ArrowRight, CircleDashed, EyeOff, Printer } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link, Navigate, useParams } from 'react-router'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ErrorPage, ErrorPanel } from '../../components/error-panel.tsx'
import { Icon } from '../../components/icon.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { Note } from '../../components/note.tsx'
import { EmptyState } from '../../components/notice.tsx'
import { usePageTitle } from '../../components/page-head.tsx'
import { Laying } from '../../components/planks.tsx'
import { call } from '../../data/api.ts'
import { setAnswer, useApi } from '../../data/cache.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { useHere } from './links.ts'
import { MyPermit } from './my-permit.tsx'
import { PaperList } from './paper-list.tsx'
import { PermitDays, PermitPanel } from './permit-days.tsx'
import { PermitDesk } from './permit-desk.tsx'
import { Rules, SourceLine } from './rules.tsx'
import type { Guide } from './use-placement.ts'
import './placements.css'

const steps = ['what', 'asked', 'papers', 'days', 'print'] as const
type Step = (typeof steps)[number]

type StepProps = {
  guide: Guide
  step: Step
  onTick: (paper: string, isThere: boolean) => void
  onAsk: (paper: string) => void
}

/** What one step says. */
function StepBody({ guide, step, onTick, onAsk }: StepProps) {
  const { t } = useTranslation('help')
  const { permit, papers, ground, findings } = guide
  if (permit === null) return null
  if (step === 'what')
    return (
      <>
        <Card className="stack-s">
          <p>
            <Isolated text={t(`permit.what.${permit}`)} />
          </p>
          {ground && <SourceLine ground={ground} />}
        </Card>
        <Rules findings={findings} />
      </>
    )
  if (step === 'asked')
    return (
      <>
        <p>
          <Isolated text={t(`permit.asked.${permit}`)} />
        </p>
        <PaperList guide={guide} />
      </>
    )
  if (step === 'days') return <PermitDays guide={guide} />
  const there = papers.filter(({ seenOn }) => seenOn !== null).length
  return (
    <>
      <div className="stack-xs">
        <h2>{t('permit.papersTitle', { there, all: papers.length })}</h2>
        <p className="muted">{t('permit.papersSay')}</p>
      </div>
      <PaperList guide={guide} {...(step === 'papers' && { onTick, onAsk })} />
      {step === 'print' && <PermitDays guide={guide} />}
      <Note icon={EyeOff}>
        <Isolated text={t('permit.notKept')} />
      </Note>
      {step === 'print' && (
        <Button kind="first" icon={Printer} onPress={() => window.print()}>
          {t('permit.print')}
        </Button>
      )}
    </>
  )
}

function Wizard({ guide, step }: { guide: Guide; step: Step }) {
  const { t } = useTranslation('help')
  const { as, region, id, links } = useHere()
  const { attempt, error } = useAttempt()
  const now = steps.indexOf(step)
  const [before, next] = [steps[now - 1], steps[now + 1]]
  const title =
    guide.permit === null
      ? t('permit.nothing')
      : t(`permit.title.${guide.permit}`, { name: guide.personName })
  usePageTitle(t('permit.open'))
  const put = (send: () => Promise<Guide>) =>
    void attempt(async () => {
      setAnswer('GET /regions/:region/placements/:id/permit', { region, id }, await send())
    })
  const at = { region, id }
  const tick = (paper: string, isThere: boolean) =>
    put(() => call('POST /regions/:region/placements/:id/permit-papers', at, { body: { paper, isThere } }))
  const ask = (paper: string) =>
    put(() => call('POST /regions/:region/placements/:id/permit-asks', at, { body: { paper } }))
  const remind = (on: string | null) =>
    put(() => call('PUT /regions/:region/placements/:id/permit-reminder', at, { body: { on } }))
  if (guide.permit === null)
    return (
      <EmptyState
        title={<h1>{title}</h1>}
        action={<LinkButton to={links.page}>{t('permit.back')}</LinkButton>}
      >
        {t('permit.nothingSay')}
      </EmptyState>
    )
  return (
    <div className="placement">
      <header className="stack-xs">
        <Link className="back" to={links.page}>
          <Icon of={ArrowLeft} /> {t('common:back')}
        </Link>
        <h1>
          <Isolated text={title} />
        </h1>
        <Laying step={now + 1} of={steps.length} />
        <p className="small muted">
          {t('permit.progress', { step: now + 1, of: steps.length, name: t(`permit.step.${step}`) })}
        </p>
      </header>
      <div className="placement-two">
        <div className="stack">
          <StepBody guide={guide} step={step} onTick={tick} onAsk={ask} />
          {error && <ErrorPanel error={error} />}
          <div className="row wrap">
            <LinkButton to={(before && links.permit(before)) ?? links.page}>{t('permit.back')}</LinkButton>
            {next && (
              <LinkButton kind="first" icon={ArrowRight} to={links.permit(next) ?? links.page}>
                {t('permit.forward', { step: t(`permit.step.${next}`) })}
              </LinkButton>
            )}
          </div>
        </div>
        <aside className="stack">
          <PermitPanel guide={guide} />
          {as === 'staff' && <PermitDesk guide={guide} region={region} onRemind={remind} />}
          <Note icon={CircleDashed}>
            <Isolated text={t('permit.filesNothing')} />
          </Note>
        </aside>
      </div>
    </div>
  )
}

/** What an office has to be asked before a placement begins, a step at a time: for the employer who was told, and the jobhunter; its person reads all of it on one page. */
export default function PermitPage() {
  const { as, region, id, links } = useHere()
  const { step = '' } = useParams()
  const { data, error, reload } = useApi('GET /regions/:region/placements/:id/permit', { region, id })
  const found = steps.find((one) => one === step)
  if (!found && as !== 'person') return <Navigate to={links.page} replace />
  if (!data) return error ? <ErrorPage error={error} onRetry={reload} /> : <LoadingShape rows={4} />
  return found ? <Wizard guide={data} step={found} /> : <MyPermit guide={data} />
}
