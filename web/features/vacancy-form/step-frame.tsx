import { ArrowLeft, ArrowRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Icon } from '../../components/icon.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { SavedMark, type SavedState } from '../../components/notice.tsx'
import { usePageTitle } from '../../components/page-head.tsx'
import { Laying } from '../../components/planks.tsx'
import { type Step, steps } from './steps.ts'

type StepHeadProps = { step: Step; back: { to: string; label: string }; saved: SavedState | null }

/** Where one is in the form, what is asked here, and where the answers are. */
export function StepHead({ step, back, saved }: StepHeadProps) {
  const { t } = useTranslation('vacancyForm')
  const number = steps.indexOf(step) + 1
  usePageTitle(t(`step.${step}.title`))
  return (
    <header className="stack-s">
      <div className="row wrap">
        <Link className="emp-back small" to={back.to}>
          <Icon of={ArrowLeft} /> {back.label}
        </Link>
        <span className="push">
          <SavedMark state={saved} />
        </span>
      </div>
      <Laying step={number} of={steps.length} />
      <p className="stamp">{t('stepOf', { step: number, of: steps.length })}</p>
      <h1>{t(`step.${step}.title`)}</h1>
      <p className="muted">{t(`step.${step}.say`)}</p>
    </header>
  )
}

type StepFootProps = { step: Step; to: (step: Step) => string; children?: ReactNode }

/** The way back and the way on; the last step brings its own. */
export function StepFoot({ step, to, children }: StepFootProps) {
  const { t } = useTranslation('vacancyForm')
  const at = steps.indexOf(step)
  const [before, next] = [steps[at - 1], steps[at + 1]]
  return (
    <div className="emp-next">
      {before && <LinkButton to={to(before)}>{t('common:back')}</LinkButton>}
      {next && (
        <LinkButton kind="first" iconAfter={ArrowRight} to={to(next)}>
          {t('nextStep', { step: t(`step.${next}.name`) })}
        </LinkButton>
      )}
      {children}
    </div>
  )
}
