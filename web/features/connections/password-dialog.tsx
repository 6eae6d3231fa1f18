import { Copy } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { TextField } from '../../components/field.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { useToast } from '../../components/toast.tsx'

/** What a system is given, as it was made: it is shown here and never again. */
export type NewPassword = { key: string; secret: string }

function Once({ label, value }: { label: ReactNode; value: string }) {
  const { t } = useTranslation('connections')
  const say = useToast()
  const copy = async () => {
    await navigator.clipboard.writeText(value)
    say(t('copied'))
  }
  return (
    <div className="stack-s">
      <TextField label={label} dir="ltr" value={value} readOnly onChange={() => {}} />
      <div>
        <Button small icon={Copy} onPress={() => void copy()}>
          {t('copy')}
        </Button>
      </div>
    </div>
  )
}

/** Shows both passwords of a system once, to be copied. */
export function PasswordDialog({
  name,
  made,
  onClose,
}: {
  name: string
  made: NewPassword
  onClose: () => void
}) {
  const { t } = useTranslation('connections')
  return (
    <Dialog
      title={t('passwordTitle', { name })}
      open
      onClose={onClose}
      actions={
        <Button kind="first" onPress={onClose}>
          {t('close')}
        </Button>
      }
    >
      <div className="stack">
        <p>{t('passwordOnce')}</p>
        <Once label={t('password')} value={made.key} />
        <Once label={<Isolated text={t('secret')} />} value={made.secret} />
      </div>
    </Dialog>
  )
}
