import { ArrowRight, CloudOff, HandHelping } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { Navigate, useNavigate } from 'react-router'
import { Button } from '../../components/button.tsx'
import { ErrorPage, ErrorPanel } from '../../components/error-panel.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { Note } from '../../components/note.tsx'
import { usePageTitle } from '../../components/page-head.tsx'
import { useOfflineRecord } from '../../data/use-offline-record.ts'
import { useSession } from '../../shell/session.tsx'
import { chooseLanguage } from '../../words/i18n.ts'
import { useTaxonomy } from '../taxonomy/use-taxonomy.ts'
import { Conflicts } from './conflicts.tsx'
import { firstOpen, type QuestionName, questionsFor } from './questions.ts'
import { besideNext, screens } from './screens.ts'
import { StepFrame } from './step-frame.tsx'

type BuilderProps = {
  region: string
  profile: string
  /** Name of the step in the address. */
  at: string
  isHelper: boolean
  /** The questions that are asked again; all of them where nothing is named. */
  only?: readonly QuestionName[]
  to: (step: string) => string
  /** Where the first step goes back to. */
  back: string
  /** Where the last step leads. */
  done: string
}

/** A profile, one question a screen: all of it is in one file, so that a lost line stops nobody. */
export function Builder({ region, profile: id, at, isHelper, only, to, back, done }: BuilderProps) {
  const { t } = useTranslation(['builder', 'codes', 'profiles'])
  const navigate = useNavigate()
  const { session, setLanguage } = useSession()
  const ownLanguage = session?.account?.language
  // Beside a person the screen takes their language; leaving gives the helper's back.
  useEffect(() => {
    if (isHelper && ownLanguage) return () => void chooseLanguage(ownLanguage)
  }, [isHelper, ownLanguage])
  const kept = useOfflineRecord('PATCH /regions/:region/profiles/:id', { region, id })
  const taxonomy = useTaxonomy()
  const [isEnding, setEnding] = useState(false)
  const { record: profile } = kept
  usePageTitle(t('title'))

  if (!profile || !taxonomy)
    return (
      <main className="page">
        {kept.error ? <ErrorPage error={kept.error} onRetry={kept.reload} /> : <LoadingShape />}
      </main>
    )

  const steps = questionsFor(profile, isHelper).filter(({ name }) => only?.includes(name) ?? true)
  const index = steps.findIndex(({ name }) => name === at)
  const step = steps[index]
  if (!step) {
    const open = firstOpen(steps, profile)
    return <Navigate to={open ? to(open.name) : done} replace />
  }
  const before = steps[index - 1]
  const after = steps[index + 1]
  if (isEnding && kept.isWhole) return <Navigate to={done} replace />

  const goForward = () => {
    step.finish?.(profile, kept.change)
    void kept.send()
    if (after) return void navigate(to(after.name))
    setEnding(true)
  }
  const Screen = screens[step.name]
  const Beside = besideNext[step.name]
  return (
    <StepFrame
      step={index + 1}
      total={steps.length}
      saved={kept.saved}
      onLanguage={
        isHelper ? (language) => void chooseLanguage(language) : (language) => void setLanguage(language)
      }
      onBack={() => void navigate(before ? to(before.name) : back)}
    >
      {isHelper && (
        <Note icon={HandHelping}>
          <Trans
            t={t}
            i18nKey="helper"
            values={{ name: profile.contact.name }}
            components={{ bdi: <bdi /> }}
          />
        </Note>
      )}
      {kept.stopped && <ErrorPanel error={kept.stopped} />}
      {kept.refusal && <ErrorPanel error={kept.refusal} />}
      <Conflicts conflicts={kept.conflicts} taxonomy={taxonomy} isHelper={isHelper} />
      <Screen
        key={step.name}
        profile={profile}
        change={kept.change}
        taxonomy={taxonomy}
        isHelper={isHelper}
      />
      {isEnding && kept.saved === 'later' && <Note icon={CloudOff}>{t('saved.later')}</Note>}
      <div className="foot">
        {Beside && <Beside profile={profile} />}
        <Button kind="first" iconAfter={ArrowRight} onPress={goForward}>
          {after ? t('next') : t(only ? 'finishPart' : isHelper ? 'finishHelper' : 'finish')}
        </Button>
      </div>
    </StepFrame>
  )
}
