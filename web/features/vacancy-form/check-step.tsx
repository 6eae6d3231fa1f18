import { PencilLine, Send } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { Icon } from '../../components/icon.tsx'
import { OwnWords } from '../../components/own-text.tsx'
import { ReasonLine } from '../../components/reason-line.tsx'
import { useToast } from '../../components/toast.tsx'
import { invalidate } from '../../data/cache.ts'
import { useAct } from '../../data/use-act.ts'
import { paths } from '../../shell/paths.ts'
import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'
import { sectionNames } from '../vacancies/sections.ts'
import { VacancyAsks } from '../vacancies/vacancy-asks.tsx'
import { missingIn } from './missing.ts'
import { SectionText } from './section-text.tsx'
import { StepFoot } from './step-frame.tsx'
import { type Step, stepOf } from './steps.ts'
import type { VacancyForm } from './use-vacancy-form.ts'

type CheckStepProps = { form: VacancyForm; taxonomy: Taxonomy; to: (step: Step) => string }

/** The place as a person will read it, and the way to the jobhunter. */
export function CheckStep({ form, taxonomy, to }: CheckStepProps) {
  const { t } = useTranslation(['vacancyForm', 'vacancies', 'codes'])
  const say = useToast()
  const navigate = useNavigate()
  const { vacancy, isStored } = form
  const { region, employer, id } = vacancy
  const { act, error, pending } = useAct(
    'POST /regions/:region/vacancies/:id/state',
    { region, id },
    vacancy.version,
  )
  const submit = async () => {
    if (!(await act({ act: 'submit' }))) return
    invalidate('GET /regions/:region/vacancies', { region })
    say(t('vacancies:done.submit'), { about: id })
    await navigate(paths.work.to({ region, employer }))
  }
  const missing = missingIn(vacancy)
  return (
    <>
      {missing.length > 0 && (
        <section className="card card-gap stack-s" aria-labelledby="missing">
          <h2 id="missing">{t('check.missing')}</h2>
          <ul className="stack-s">
            {missing.map((step) => (
              <ReasonLine key={step} as="li" kind="gap">
                <Link to={to(step)}>{t(`check.lacks.${step}`)}</Link>
              </ReasonLine>
            ))}
          </ul>
        </section>
      )}
      <div className="stack-xs">
        <h2>
          <OwnWords text={vacancy.basics.title} />
        </h2>
        <p className="muted">
          <bdi>
            {vacancy.employerName}, {vacancy.town}
          </bdi>
        </p>
      </div>
      <VacancyAsks vacancy={vacancy} taxonomy={taxonomy} />
      {sectionNames.map((name) => {
        const title = t(`codes:vacancySection.${name}`)
        return (
          <Card key={name} className="stack" labelledBy={`check-${name}`}>
            <div className="row wrap">
              <h2 className="grow" id={`check-${name}`}>
                {title}
              </h2>
              <Link
                className="btn btn-3 btn-small"
                to={to(stepOf(name))}
                aria-label={t('vacancies:changeSection', { section: title })}
              >
                <Icon of={PencilLine} /> {t('common:change')}
              </Link>
            </div>
            <SectionText section={name} vacancy={vacancy} taxonomy={taxonomy} />
          </Card>
        )
      })}
      {error && <ErrorPanel error={error} takesFocus />}
      <StepFoot step="check" to={to}>
        {vacancy.state === 'draft' && (
          <Button
            kind="first"
            icon={Send}
            pending={pending}
            disabled={!isStored}
            onPress={() => void submit()}
          >
            {t('codes:vacancyAct.submit')}
          </Button>
        )}
      </StepFoot>
    </>
  )
}
