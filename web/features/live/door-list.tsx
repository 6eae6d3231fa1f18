import { Undo2, UserCheck } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Attendee, Board } from '#contract/live'
import { Button } from '../../components/button.tsx'
import { FindBox } from '../../components/find-box.tsx'
import { useCalled } from '../events/use-called.ts'
import { talksOf } from './people-of.ts'

type DoorListProps = {
  there: Board
  pending: boolean
  onArrive: (participation: string) => void
  onUndo: (participation: string) => void
}

const missing: readonly Attendee['state'][] = ['accepted', 'noShow']

const isCalled = ({ called, number }: Attendee, typed: string): boolean =>
  called.toLowerCase().includes(typed.trim().toLowerCase()) || String(number) === typed.trim()

/** Everybody who is expected, those not in yet first: a tap lets somebody in. */
export function DoorList({ there, pending, onArrive, onUndo }: DoorListProps) {
  const { t } = useTranslation('live')
  const called = useCalled()
  const [typed, setTyped] = useState('')
  const isMissing = ({ state }: Attendee) => missing.includes(state)
  const shown = there.people
    .filter((one) => isMissing(one) || one.state === 'checkedIn')
    .filter((one) => isCalled(one, typed))
    .sort((a, b) => Number(isMissing(b)) - Number(isMissing(a)) || a.number - b.number)
  return (
    <section className="stack-s" aria-labelledby="door-list">
      <h2 id="door-list">{t('door.list')}</h2>
      <FindBox label={t('door.find')} value={typed} onFind={setTyped} />
      {shown.length === 0 && <p className="muted">{t('door.none')}</p>}
      <ul className="card day-people">
        {shown.map((one) => {
          const first = talksOf(there, one.participation)[0]
          const table = there.tables.find(({ stall }) => stall === first?.stall)
          return (
            <li key={one.participation} className="day-row">
              <span className="day-disc num" aria-hidden="true">
                {one.number}
              </span>
              <div className="grow stack-xs">
                <strong>
                  <bdi>{called(one.called)}</bdi>
                </strong>
                <span className="small muted">
                  {one.state === 'noShow'
                    ? t('notIn.away')
                    : first &&
                      table &&
                      t('door.firstAt', { round: (first.round ?? 0) + 1, table: table.number })}
                </span>
              </div>
              <Button
                small
                kind={isMissing(one) ? 'second' : 'quiet'}
                icon={isMissing(one) ? UserCheck : Undo2}
                disabled={pending}
                onPress={() => (isMissing(one) ? onArrive : onUndo)(one.participation)}
              >
                {t(isMissing(one) ? 'isIn' : 'door.takeBack')}
                <span className="sr">
                  : <bdi>{called(one.called)}</bdi>
                </span>
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
