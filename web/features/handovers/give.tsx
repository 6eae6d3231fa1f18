import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HandoverAnswer } from '#contract/handovers'
import { Button } from '../../components/button.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { TextArea } from '../../components/field.tsx'
import { OwnTextField } from '../../components/own-text-field.tsx'
import { useToast } from '../../components/toast.tsx'
import { useLocalDraft } from '../../data/use-local-draft.ts'
import { ReasonDialog } from './reason-dialog.tsx'
import { type HandoverCase, useHandoverAct } from './use-handovers.ts'

/** What goes along in words: the person’s own to the next one, and those of who gives. */
export function Give({
  handover,
  held,
  region,
}: {
  handover: HandoverAnswer
  held: HandoverCase
  region: string
}) {
  const { t } = useTranslation('handovers')
  const say = useToast()
  const { act, error, pending } = useHandoverAct(region)
  const [isEnding, setEnding] = useState(false)
  const { draft, keep, clear } = useLocalDraft<Pick<HandoverCase, 'words' | 'ownWords'>>(
    `handover-words:${handover.id}`,
    { words: held.words, ownWords: held.ownWords },
  )
  const send = async () => {
    const words = draft.words?.trim() || null
    if (!(await act(handover, { act: 'write', words, ownWords: draft.ownWords }))) return
    clear()
    say(t('common:saved.saved'), { about: handover.id })
  }
  return (
    <div className="stack">
      <OwnTextField
        label={t('ownWords', { name: handover.name })}
        languageLabel={t('ownLanguage')}
        lines="several"
        value={draft.ownWords}
        onChange={(ownWords) => keep({ ...draft, ownWords })}
      />
      <TextArea
        label={t('along')}
        rows={3}
        maxLength={1000}
        value={draft.words ?? ''}
        onChange={(words) => keep({ ...draft, words })}
      />
      {error && <ErrorPanel error={error} />}
      <div className="row wrap">
        <Button kind="first" pending={pending} onPress={() => void send()}>
          {t('save')}
        </Button>
        <Button kind="quiet" onPress={() => setEnding(true)}>
          {t('act.withdraw')}
        </Button>
      </div>
      {isEnding && (
        <ReasonDialog handover={handover} region={region} act="withdraw" onClose={() => setEnding(false)} />
      )}
    </div>
  )
}
