import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePageTitle } from '../../components/page-head.tsx'
import { PhoneFrame } from '../../shell/phone-frame.tsx'
import { CodeForm } from './code-form.tsx'
import { EmailForm } from './email-form.tsx'
import { WorkDoor } from './work-door.tsx'

const key = 'sign-in-sent'

/** Where a code was sent to in this tab, so that looking at the mail and coming back loses nothing; empty where none was. */
function sentTo(): string {
  try {
    return sessionStorage.getItem(key) ?? ''
  } catch {
    return ''
  }
}

function keepSent(email: string): void {
  try {
    if (email === '') sessionStorage.removeItem(key)
    else sessionStorage.setItem(key, email)
  } catch {
    // Storage that is blocked or full costs one more mail, nothing else.
  }
}

/** Signing in without a password: an address, then the code that was mailed to it. */
export default function SignInPage() {
  const { t } = useTranslation('accounts')
  const [email, setEmail] = useState(sentTo)
  const [isSent, setSent] = useState(email !== '')
  const send = (next: boolean) => {
    keepSent(next ? email : '')
    setSent(next)
  }
  usePageTitle(t(isSent ? 'code.title' : 'signIn.title'))
  return (
    <PhoneFrame {...(isSent && { onBack: () => send(false) })}>
      {isSent ? (
        <CodeForm email={email} onEntered={() => keepSent('')} />
      ) : (
        <>
          <EmailForm email={email} onChange={setEmail} onSent={() => send(true)} />
          <WorkDoor />
        </>
      )}
    </PhoneFrame>
  )
}
