import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePageTitle } from '../../components/page-head.tsx'
import { PhoneFrame } from '../../shell/phone-frame.tsx'
import { CodeForm } from './code-form.tsx'
import { EmailForm } from './email-form.tsx'

/** Signing in without a password: an address, then the code that was mailed to it. */
export default function SignInPage() {
  const { t } = useTranslation('accounts')
  const [email, setEmail] = useState('')
  const [isSent, setSent] = useState(false)
  usePageTitle(t(isSent ? 'code.title' : 'signIn.title'))
  return (
    <PhoneFrame {...(isSent && { onBack: () => setSent(false) })}>
      {isSent ? (
        <CodeForm email={email} />
      ) : (
        <EmailForm email={email} onChange={setEmail} onSent={() => setSent(true)} />
      )}
    </PhoneFrame>
  )
}
