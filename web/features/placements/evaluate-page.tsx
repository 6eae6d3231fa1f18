import './placements.css'
import {
  ArrowLeft,
  Clock,
  Footprints,
  Frown,
  Lock,
  Meh,
  MessagesSquare,
  Package,
  Printer,
  Send,
  Smile,
} from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate, useParams } from 'react-router'
import type { EvaluationAnswers, PlacementAnswer } from '#contract/placements'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { Checkbox, Tiles } from '../../components/choice.tsx'
import { ErrorPage } from '../../components/error-panel.tsx'
import { TextArea } from '../../components/field.tsx'
import { Icon } from '../../components/icon.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { Note } from '../../components/note.tsx'
import { usePageTitle } from '../../components/page-head.tsx'
import { useToast } from '../../components/toast.tsx'
import { call } from '../../data/api.ts'
import { invalidate, setAnswer } from '../../data/cache.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { useLocalDraft } from '../../data/use-local-draft.ts'
import { useFormat } from '../../words/format.ts'
import { uiLanguageOf } from '../../words/languages.ts'
import { Refused } from './acts.tsx'
import { EvaluationPaper } from './evaluation-paper.tsx'
import { type Audience, type Links, otherName, sideOf, useHere } from './links.ts'
import { improvements } from './lists.ts'
import { momentName } from './moments.tsx'
import { nouns } from './say.ts'
import { TogetherForm } from './together-form.tsx'
import { usePlacement } from './use-placement.ts'

const questions = [
  ['work', Package],
  ['people', MessagesSquare],
  ['hours', Clock],
] as const
const faces = [
  { value: 'good', icon: Smile },
  { value: 'fair', icon: Meh },
  { value: 'hard', icon: Frown },
] as const
const goOns = [
  { value: 'yes', icon: Smile },
  { value: 'perhaps', icon: Meh },
  { value: 'no', icon: Frown },
] as const

type Draft = Omit<EvaluationAnswers, 'work' | 'people' | 'hours' | 'goOn' | 'words' | 'language'> & {
  work: EvaluationAnswers['work'] | null
  people: EvaluationAnswers['people'] | null
  hours: EvaluationAnswers['hours'] | null
  goOn: EvaluationAnswers['goOn'] | null
  words: string
}
const blank: Draft = { work: null, people: null, hours: null, goOn: null, better: [], words: '' }

type FormProps = { placement: PlacementAnswer; evaluation: string; as: Audience; links: Links }

function Questions({ placement, evaluation, as, links }: FormProps) {
  const { t, i18n } = useTranslation(nouns)
  const navigate = useNavigate()
  const say = useToast()
  const { region, id } = placement
  const { draft, keep, clear } = useLocalDraft<Draft>(`evaluation:${id}:${evaluation}:${as}`, blank)
  const { attempt, error, pending } = useAttempt()
  const [isPressed, setPressed] = useState(false)
  const { work, people, hours, goOn, better, words } = draft
  const isWhole = work && people && hours && goOn
  const send = async () => {
    setPressed(true)
    if (!isWhole) return
    const body = {
      ...{ work, people, hours, goOn, better },
      words: words.trim() === '' ? null : words.trim(),
      language: uiLanguageOf(i18n.language),
    }
    const isDone = await attempt(async () => {
      const path = 'POST /regions/:region/placements/:id/evaluations/:evaluation/answers'
      const after = await call(path, { region, id, evaluation }, { body })
      setAnswer('GET /regions/:region/placements/:id', { region, id }, after)
    })
    if (!isDone) return
    clear()
    invalidate('GET /regions/:region/placements', { region })
    say(t('eval.sent'))
    void navigate(links.page)
  }
  const isHard = [work, people, hours].some((face) => face === 'fair' || face === 'hard')
  return (
    <>
      {questions.map(([name, icon]) => (
        <Card key={name} className="stack-s three-faces">
          <Tiles
            legend={
              <>
                <Icon of={icon} /> {t(`eval.${name}`)}
              </>
            }
            value={draft[name]}
            choices={faces.map(({ value, icon: face }) => ({ value, icon: face, label: t(`face.${value}`) }))}
            onChange={(face) => keep({ ...draft, [name]: face })}
          />
        </Card>
      ))}
      {isHard && (
        <Card className="stack-s">
          <h2>{t('eval.better')}</h2>
          <div className="improvements">
            {improvements.map((one) => (
              <Checkbox
                key={one}
                checked={better.includes(one)}
                onChange={(isOn) =>
                  keep({ ...draft, better: isOn ? [...better, one] : better.filter((each) => each !== one) })
                }
              >
                {t(`improvement.${one}`)}
              </Checkbox>
            ))}
          </div>
        </Card>
      )}
      <Card className="stack-s three-faces">
        <Tiles
          legend={
            <>
              <Icon of={Footprints} /> {t('eval.goOn')}
            </>
          }
          value={goOn}
          choices={goOns.map(({ value, icon }) => ({ value, icon, label: t(`face.${value}`) }))}
          onChange={(answer) => keep({ ...draft, goOn: answer })}
        />
      </Card>
      <Card className="stack-s">
        <TextArea
          label={t('eval.words')}
          hint={t('eval.wordsHint')}
          rows={3}
          maxLength={600}
          value={words}
          onChange={(typed) => keep({ ...draft, words: typed })}
        />
      </Card>
      <Note icon={Lock}>{t('eval.note')}</Note>
      {isPressed && !isWhole && (
        <p role="alert" className="field-fault">
          {t('eval.missing')}
        </p>
      )}
      {error && <Refused error={error} />}
      <div className="actions">
        <Button kind="first" icon={Send} pending={pending} onPress={() => void send()}>
          {t('eval.send')}
        </Button>
        <LinkButton to={links.page}>{t('eval.later')}</LinkButton>
      </div>
    </>
  )
}

type SaidProps = { name: string; said: NonNullable<PlacementAnswer['evaluations'][string]['person']> }

/** What one side said. */
function Said({ name, said }: SaidProps) {
  const { t } = useTranslation(nouns)
  const format = useFormat()
  return (
    <Card className="stack-s">
      <h2>
        <bdi>{name}</bdi>
      </h2>
      <ul className="rows">
        {questions.map(([one]) => (
          <li key={one} className="row wrap">
            <span className="grow">{t(`eval.${one}`)}</span> <b>{t(`face.${said[one]}`)}</b>
          </li>
        ))}
        <li className="row wrap">
          <span className="grow">{t('eval.goOn')}</span> <b>{t(`face.${said.goOn}`)}</b>
        </li>
      </ul>
      {said.better.length > 0 && (
        <p>
          {t('eval.better')} {format.list(said.better.map((one) => t(`improvement.${one}`)))}
        </p>
      )}
      {said.words && (
        <p lang={said.language} dir="auto">
          {said.words}
        </p>
      )}
    </Card>
  )
}

/** How it goes at a placement: four questions a side, each alone first, then what both said and what changes. */
export default function EvaluatePage() {
  const { t } = useTranslation(nouns)
  const { as, region, id, links } = useHere()
  const { evaluation = '' } = useParams()
  const format = useFormat()
  const { data, error, reload } = usePlacement(region, id)
  usePageTitle(t('eval.title'))
  if (!data) return error ? <ErrorPage error={error} onRetry={reload} /> : <LoadingShape rows={4} />
  const one = data.evaluations[evaluation]
  const side = sideOf(as)
  const isAtWork = ['running', 'ending', 'sustained'].includes(data.state)
  const isMine = isAtWork && side !== 'jobhunter' && one && one[side] === null && one.together === null
  // Paper is for what somebody has still to say.
  const isWaiting = isAtWork && one && (one.person === null || one.employer === null)
  return (
    <>
      <div className="placement evaluation-screen">
        <header className="stack-xs">
          <Link className="back" to={links.page}>
            <Icon of={ArrowLeft} /> {t('common:back')}
          </Link>
          <h1>{t('eval.title')}</h1>
          <p className="muted">
            <bdi>{otherName(as, data)}</bdi> · {momentName(evaluation, t)}
          </p>
        </header>
        {one && !isAtWork && <Note icon={Clock}>{format.day(one.day, 'full')}</Note>}
        {isMine && <Questions placement={data} evaluation={evaluation} as={as} links={links} />}
        {one?.person && <Said name={data.personName} said={one.person} />}
        {one?.employer && <Said name={data.employerName} said={one.employer} />}
        {one && isAtWork && !isMine && <TogetherForm placement={data} evaluation={evaluation} />}
        {isWaiting && (
          <Button kind="quiet" icon={Printer} onPress={() => window.print()}>
            {t('agree.print')}
          </Button>
        )}
      </div>
      {isWaiting && <EvaluationPaper placement={data} evaluation={evaluation} />}
    </>
  )
}
