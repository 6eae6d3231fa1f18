import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { Checkbox } from '../../components/choice.tsx'
import { DayField } from '../../components/day-field.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { Select, TextArea } from '../../components/field.tsx'
import { call } from '../../data/api.ts'
import { invalidate, useApi } from '../../data/cache.ts'
import { newId } from '../../data/ids.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { useLocalDraft } from '../../data/use-local-draft.ts'
import { dayOf, epochDay } from '../../words/format.ts'

type OfferFormProps = {
  region: string
  /** Whose cases they are: nobody is offered their own. */
  holder: string
  cases: readonly { id: string; name: string }[]
  /** Those that are chosen before anybody chooses. */
  chosen: readonly string[]
  onDone: () => void
}

const inTwoWeeks = () => new Date((epochDay(dayOf()) + 14) * 86_400_000).toISOString().slice(0, 10)

/** Offers cases to a colleague: which, to whom, until when the one before answers, and what goes along for all of them. */
export function OfferForm({ region, holder, cases, chosen, onDone }: OfferFormProps) {
  const { t } = useTranslation('handovers')
  const { data: staff } = useApi('GET /regions/:region/accounts', { region, limit: 200 })
  const { attempt, error, pending } = useAttempt()
  const [isPressed, setPressed] = useState(false)
  const { draft, keep, clear } = useLocalDraft(`handover-offer:${holder}`, {
    ...{ to: '', words: '', until: inTwoWeeks() as string | null, people: [...chosen] },
  })
  const colleagues = (staff?.items ?? []).filter(
    ({ id, roles, state }) => id !== holder && state === 'active' && roles.includes('jobhunter'),
  )
  const people = draft.people.filter((id) => cases.some((one) => one.id === id))
  const isWhole = draft.to !== '' && people.length > 0 && draft.until !== null
  const send = async () => {
    setPressed(true)
    const { to, until } = draft
    if (!isWhole || until === null) return
    const body = {
      ...{ to, words: draft.words.trim() || null, answersUntil: until },
      cases: people.map((profile) => ({ id: newId('handover'), profile })),
    }
    const isDone = await attempt(async () => {
      await call('POST /regions/:region/handovers', { region }, { body })
    })
    if (!isDone) return
    clear()
    invalidate('GET /regions/:region/handovers', { region })
    onDone()
  }
  const toggle = (id: string, isOn: boolean) =>
    keep({ ...draft, people: isOn ? [...people, id] : people.filter((one) => one !== id) })
  return (
    <Card className="stack" as="div">
      <Select
        label={t('offer.to')}
        value={draft.to}
        choices={[
          { value: '', label: t('offer.choose') },
          ...colleagues.map(({ id, name }) => ({ value: id, label: name, lang: 'nl' })),
        ]}
        onChange={(to) => keep({ ...draft, to })}
        fault={isPressed && draft.to === '' && t('offer.toMissing')}
      />
      <fieldset className="field">
        <legend className="legend">{t('offer.who')}</legend>
        {isPressed && people.length === 0 && <p className="field-fault">{t('offer.whoMissing')}</p>}
        <div>
          {cases.map(({ id, name }) => (
            <Checkbox key={id} checked={people.includes(id)} onChange={(isOn) => toggle(id, isOn)}>
              <bdi>{name}</bdi>
            </Checkbox>
          ))}
        </div>
      </fieldset>
      <DayField
        label={t('offer.until')}
        value={draft.until}
        onChange={(until) => keep({ ...draft, until })}
        from={dayOf()}
      />
      <TextArea
        label={t('along')}
        rows={3}
        maxLength={1000}
        value={draft.words}
        onChange={(words) => keep({ ...draft, words })}
      />
      <p className="small muted">{t('untilThen')}</p>
      {error && <ErrorPanel error={error} />}
      <div>
        <Button kind="first" pending={pending} onPress={() => void send()}>
          {t('offer.send', { count: people.length })}
        </Button>
      </div>
    </Card>
  )
}
