import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button.tsx'
import { RadioGroup } from '../../components/choice.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { TextArea } from '../../components/field.tsx'
import { useLocalDraft } from '../../data/use-local-draft.ts'

type AskProps<Reason> = {
  open: boolean
  onClose: () => void
  /** `done` is to be called once the answer is stored: until then the reason is kept on this device. */
  onAnswer: (reason: Reason, done: () => void) => void
}

const reasons = ['positionFilled', 'foundElsewhere', 'noLongerNeeded', 'other'] as const
type CloseReason = (typeof reasons)[number]

/** Asks why a vacancy is closed; it cannot be opened again. */
export function CloseDialog({ open, onClose, onAnswer }: AskProps<CloseReason>) {
  const { t } = useTranslation(['vacancies', 'codes'])
  const [reason, setReason] = useState<CloseReason>('positionFilled')
  return (
    <Dialog
      title={t('closeAsk')}
      open={open}
      onClose={onClose}
      actions={
        <>
          <Button kind="stop" onPress={() => onAnswer(reason, () => {})}>
            {t('codes:vacancyAct.close')}
          </Button>
          <Button kind="quiet" onPress={onClose}>
            {t('common:cancel')}
          </Button>
        </>
      }
    >
      <p>{t('closeSay')}</p>
      <RadioGroup
        legend={t('closeWhy')}
        value={reason}
        choices={reasons.map((value) => ({ value, label: t(`codes:closeReason.${value}`) }))}
        onChange={setReason}
      />
    </Dialog>
  )
}

/** Asks what has to change before a vacancy can open. */
export function SendBackDialog({ vacancy, open, onClose, onAnswer }: AskProps<string> & { vacancy: string }) {
  const { t } = useTranslation(['vacancies', 'codes'])
  const { draft: reason, keep, clear } = useLocalDraft(`sent-back:${vacancy}`, '')
  const isEmpty = reason.trim() === ''
  return (
    <Dialog
      title={t('sendBackAsk')}
      open={open}
      onClose={onClose}
      actions={
        <>
          <Button kind="first" disabled={isEmpty} onPress={() => onAnswer(reason, clear)}>
            {t('codes:vacancyAct.sendBack')}
          </Button>
          <Button kind="quiet" onPress={onClose}>
            {t('common:cancel')}
          </Button>
        </>
      }
    >
      <p>{t('sendBackSay')}</p>
      <TextArea label={t('field.reason')} value={reason} onChange={keep} maxLength={500} rows={4} />
    </Dialog>
  )
}
