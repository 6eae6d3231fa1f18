import { useTranslation } from 'react-i18next'
import { type ConnectionTopic, connectionTopics } from '#codes/connections'
import { Button } from '../../components/button.tsx'
import { Checkbox } from '../../components/choice.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { TextField } from '../../components/field.tsx'
import { useFirstFault } from '../../components/first-fault.ts'
import { Isolated } from '../../components/isolated.tsx'
import { useToast } from '../../components/toast.tsx'
import { call } from '../../data/api.ts'
import { invalidate } from '../../data/cache.ts'
import { newId } from '../../data/ids.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { useLocalDraft } from '../../data/use-local-draft.ts'
import { useFaultText } from '../../words/faults.ts'

/** Connects a partner's system: for which employer, where messages go and what they are about. */
export function NewConnection({ region, onClose }: { region: string; onClose: () => void }) {
  const { t } = useTranslation(['connections', 'forms'])
  const say = useToast()
  // The id is kept with what is typed, so that sending twice adds one.
  const { draft, keep, clear } = useLocalDraft(`new-connection:${region}`, {
    id: newId('connection'),
    ...{ name: '', kvk: '', address: '' },
    topics: [...connectionTopics] as ConnectionTopic[],
  })
  const { name, kvk, address, topics } = draft
  const { attempt, error, pending } = useAttempt()
  const faultAt = useFaultText(error?.faults, { name, kvk, address, topics })
  const form = useFirstFault<HTMLDivElement>(error)
  const choose = (topic: ConnectionTopic, isChosen: boolean) =>
    keep({
      ...draft,
      topics: connectionTopics.filter((one) => (one === topic ? isChosen : topics.includes(one))),
    })
  const add = async () => {
    const body = { ...draft, name: name.trim(), kvk: kvk.trim(), address: address.trim() }
    const isMade = await attempt(async () => {
      await call('POST /regions/:region/connections', { region }, { body })
    })
    if (!isMade) return
    invalidate('GET /regions/:region/connections', { region })
    clear()
    say(t('made'))
    onClose()
  }
  return (
    <Dialog
      title={t('add')}
      open
      onClose={onClose}
      actions={
        <>
          <Button kind="first" pending={pending} onPress={() => void add()}>
            {t('add')}
          </Button>
          <Button kind="quiet" onPress={onClose}>
            {t('common:cancel')}
          </Button>
        </>
      }
    >
      <div ref={form} className="stack">
        {error && error.faults.length === 0 && <ErrorPanel error={error} />}
        <TextField
          label={t('name')}
          autoComplete="off"
          maxLength={120}
          value={name}
          onChange={(to) => keep({ ...draft, name: to })}
          fault={faultAt('/name')}
        />
        <TextField
          label={<Isolated text={t('kvk')} />}
          dir="ltr"
          inputMode="numeric"
          autoComplete="off"
          maxLength={20}
          value={kvk}
          onChange={(to) => keep({ ...draft, kvk: to })}
          fault={faultAt('/kvk')}
        />
        <TextField
          label={t('address')}
          hint={t('addressHint')}
          type="url"
          dir="ltr"
          autoComplete="off"
          maxLength={500}
          value={address}
          onChange={(to) => keep({ ...draft, address: to })}
          fault={faultAt('/address')}
        />
        <fieldset className="field">
          <legend className="legend">{t('topics')}</legend>
          {connectionTopics.map((topic) => (
            <Checkbox
              key={topic}
              checked={topics.includes(topic)}
              onChange={(isChosen) => choose(topic, isChosen)}
            >
              {t(`topic.${topic}`)}
            </Checkbox>
          ))}
          {faultAt('/topics') && <p className="field-fault">{t('topicNeeded')}</p>}
        </fieldset>
      </div>
    </Dialog>
  )
}
