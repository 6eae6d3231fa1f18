import { Hourglass, Mail } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { call } from '../../data/api.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { uiLanguageOf } from '../../words/languages.ts'

/** Seconds in which the first mail may still come. */
const patience = 60

/** Sends the mail once more, after a minute. */
export function ResendButton({ email }: { email: string }) {
  const { t, i18n } = useTranslation('accounts')
  const { pending, error, attempt } = useAttempt()
  const [left, setLeft] = useState(patience)

  useEffect(() => {
    if (left === 0) return
    const timer = setTimeout(() => setLeft(left - 1), 1000)
    return () => clearTimeout(timer)
  }, [left])

  const send = async () => {
    const ask = () => call('POST /sign-in', {}, { body: { email, language: uiLanguageOf(i18n.language) } })
    if (await attempt(async () => void (await ask()))) setLeft(patience)
  }
  const clock = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`

  return (
    <>
      <Button
        block
        icon={left > 0 ? Hourglass : Mail}
        disabled={left > 0}
        pending={pending}
        onPress={() => void send()}
      >
        {left > 0 ? t('code.againIn', { seconds: clock }) : t('code.again')}
      </Button>
      {error && <ErrorPanel error={error} />}
    </>
  )
}
