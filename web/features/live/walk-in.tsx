import { UserRoundPlus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Board, EventClock } from '#contract/live'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { FindBox } from '../../components/find-box.tsx'
import { type Person, useFoundPeople } from './use-found-people.ts'
import { WalkInFit } from './walk-in-fit.tsx'

type WalkInProps = { there: Board; clock: EventClock; onIn: (participation: string) => void }

function Picker({ region, onChoose }: { region: string; onChoose: (person: Person) => void }) {
  const { t } = useTranslation('live')
  const [typed, setTyped] = useState('')
  const { people, error } = useFoundPeople(region, typed)
  return (
    <>
      <FindBox label={t('walkIn.find')} value={typed} onFind={setTyped} />
      <p className="small muted">{t('walkIn.findSay')}</p>
      {error && <ErrorPanel error={error} />}
      <div aria-live="polite">
        {people?.length === 0 && <p>{t('walkIn.none')}</p>}
        <ul>
          {people?.map((person) => (
            <li key={person.id} className="day-row">
              <div className="grow stack-xs">
                <strong>
                  <bdi>{person.name}</bdi>
                </strong>
                {person.town && (
                  <span className="small muted">
                    <bdi>{person.town}</bdi>
                  </span>
                )}
              </div>
              <Button small onPress={() => onChoose(person)}>
                {t('walkIn.choose')}
                <span className="sr">
                  : <bdi>{person.name}</bdi>
                </span>
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}

/** Lets in who came without an invitation: found by name, shown what is possible, then let in. */
export function WalkIn({ there, clock, onIn }: WalkInProps) {
  const { t } = useTranslation('live')
  const [isOpen, setOpen] = useState(false)
  const [person, setPerson] = useState<Person | null>(null)
  if (!isOpen)
    return (
      <Button kind="quiet" block icon={UserRoundPlus} onPress={() => setOpen(true)}>
        {t('door.walkIn')}
      </Button>
    )
  const close = (participation: string) => {
    setPerson(null)
    setOpen(false)
    onIn(participation)
  }
  return (
    <Card className="stack-s" labelledBy="walk-in">
      <h2 id="walk-in">{t('door.walkIn')}</h2>
      {person ? (
        <WalkInFit {...{ there, clock, person }} onIn={close} onOther={() => setPerson(null)} />
      ) : (
        <Picker region={there.region} onChoose={setPerson} />
      )}
    </Card>
  )
}
