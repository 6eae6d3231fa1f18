import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import { LinkButton } from '../../components/link-button.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { EmptyState } from '../../components/notice.tsx'
import { usePageTitle } from '../../components/page-head.tsx'
import { type ApiError, call } from '../../data/api.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { paths } from '../../shell/paths.ts'
import { PhoneFrame } from '../../shell/phone-frame.tsx'
import { useEnter } from './use-enter.ts'

const failures = ['addressNotProved', 'addressElsewhere', 'accountUnknown', 'unavailable'] as const

/** What to say of a sign-in that did not work; what belongs to another browser, is old or was used has one sentence. */
const failureOf = (error: ApiError | null): (typeof failures)[number] | 'notFinished' =>
  failures.find((one) => one === error?.rule?.rule || one === error?.code) ?? 'notFinished'

/** Where an organisation's own sign-in sends a browser back to: what stands behind the question mark is used at once, and once. */
export default function WorkPage() {
  const { t } = useTranslation('accounts')
  const [answer] = useState(useLocation().search.slice(1))
  const enter = useEnter()
  const { pending, error, attempt } = useAttempt()
  const isSent = useRef(false)
  const isOpen = answer !== '' && !error
  usePageTitle(t('work.title'))

  useEffect(() => {
    if (answer === '' || isSent.current) return
    isSent.current = true
    // The answer works no more, and has nothing to do in the history of a shared computer.
    window.history.replaceState(window.history.state, '', paths.signInWork.to())
    void attempt(async () => enter(await call('POST /sign-in/work/answer', {}, { body: { answer } })))
  }, [answer, attempt, enter])

  if (isOpen || pending)
    return (
      <PhoneFrame>
        <h1>{t('work.title')}</h1>
        <LoadingShape rows={1} />
      </PhoneFrame>
    )
  const failure = failureOf(error)
  return (
    <PhoneFrame>
      <EmptyState
        title={<h1>{t(`work.${failure}.title`)}</h1>}
        action={
          <LinkButton kind="first" to={paths.signIn.to()}>
            {t('work.again')}
          </LinkButton>
        }
      >
        {t(`work.${failure}.text`)}
      </EmptyState>
    </PhoneFrame>
  )
}
