import { Check, Pause, Play, RotateCcw, Send, Undo2, X } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { VacancyAct, VacancyAnswer, VacancyState } from '#contract/vacancies'
import { Button } from '../../components/button.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import type { IconShape } from '../../components/icon.tsx'
import type { ButtonKind } from '../../components/link-button.tsx'
import { useToast } from '../../components/toast.tsx'
import { invalidate } from '../../data/cache.ts'
import type { Body } from '../../data/endpoints.ts'
import { useAct } from '../../data/use-act.ts'
import { CloseDialog, SendBackDialog } from './state-dialogs.tsx'
import { ThrowAway } from './throw-away.tsx'

/** What may be done in each state. */
const actsIn: Record<VacancyState, readonly VacancyAct[]> = {
  draft: ['submit', 'close'],
  review: ['approve', 'sendBack', 'close'],
  open: ['pause', 'close'],
  paused: ['resume', 'close'],
  filled: ['close'],
  closed: ['reopen'],
}
const looks: Record<VacancyAct, [IconShape, ButtonKind]> = {
  submit: [Send, 'second'],
  approve: [Check, 'first'],
  sendBack: [Undo2, 'second'],
  pause: [Pause, 'second'],
  resume: [Play, 'second'],
  close: [X, 'quiet'],
  reopen: [RotateCcw, 'second'],
}

/** What takes an act back, where something does. */
const backOf: { [act in VacancyAct]?: 'pause' | 'resume' } = {
  pause: 'resume',
  resume: 'pause',
}

/** A jobhunter's alone, and what an employer does at the end of the form. */
const notByOwner: readonly VacancyAct[] = ['approve', 'sendBack', 'submit']

type StateActsProps = {
  vacancy: VacancyAnswer
  /** For the employer whose vacancy it is. */
  own?: boolean
  /** Where one goes when the draft is thrown away. */
  after: string
}

/** The steps that this vacancy can take now. Closing and sending back ask for a reason first. */
export function StateActs({ vacancy, own, after }: StateActsProps) {
  const { t } = useTranslation(['vacancies', 'codes'])
  const say = useToast()
  const [asking, setAsking] = useState<VacancyAct | null>(null)
  const { act, error, pending, readNew } = useAct(
    'POST /regions/:region/vacancies/:id/state',
    { region: vacancy.region, id: vacancy.id },
    vacancy.version,
  )
  const acts = actsIn[vacancy.state].filter((name) => !(own && notByOwner.includes(name)))
  const send = async (body: Body<'POST /regions/:region/vacancies/:id/state'>, stored?: () => void) => {
    setAsking(null)
    const after = await act(body)
    if (!after) return
    stored?.()
    done(body.act, after.version)
  }
  const done = (name: VacancyAct, version: number) => {
    const back = backOf[name]
    const undo = async (undone: 'pause' | 'resume') => {
      const after = await act({ act: undone }, version)
      if (after) done(undone, after.version)
    }
    invalidate('GET /regions/:region/vacancies', { region: vacancy.region })
    say(t(`done.${name}`), { about: vacancy.id, ...(back && { undo: () => void undo(back) }) })
  }
  return (
    <>
      <div className="actions">
        {acts.map((name) => {
          const [icon, kind] = looks[name]
          return (
            <Button
              key={name}
              kind={kind}
              icon={icon}
              pending={pending}
              onPress={() =>
                name === 'close' || name === 'sendBack' ? setAsking(name) : void send({ act: name })
              }
            >
              {t(`codes:vacancyAct.${name}`)}
            </Button>
          )
        })}
      </div>
      <ThrowAway vacancy={vacancy} then={after} />
      {error && <ErrorPanel error={error} takesFocus {...(readNew && { onRead: readNew })} />}
      <CloseDialog
        open={asking === 'close'}
        onClose={() => setAsking(null)}
        onAnswer={(reason) => void send({ act: 'close', reason })}
      />
      <SendBackDialog
        vacancy={vacancy.id}
        open={asking === 'sendBack'}
        onClose={() => setAsking(null)}
        onAnswer={(reason, stored) => void send({ act: 'sendBack', reason }, stored)}
      />
    </>
  )
}
