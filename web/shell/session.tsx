import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo } from 'react'
import type { Role, UiLanguage } from '#contract'
import type { SessionAnswer } from '#contract/accounts'
import { ApiError, call } from '../data/api.ts'
import { clearCache, invalidateAll, setAnswer, useApi } from '../data/cache.ts'
import { clearDrafts, setDraftOwner } from '../data/drafts.ts'
import { isWithoutLine, keepAnswersOf, keptAnswer } from '../data/kept-answers.ts'
import { chooseLanguage } from '../words/i18n.ts'

export type Session = {
  /** Undefined until the server has said who this is; `account` is null for nobody. */
  session: SessionAnswer | undefined
  error: ApiError | null
  reload: () => void
  /** Takes over the answer to a sign-in. */
  enter: (answer: SessionAnswer) => void
  signOut: () => Promise<void>
  /** The same on every device. */
  signOutEverywhere: () => Promise<void>
  /** Changes the screens, and the account where there is one, so that mails follow. */
  setLanguage: (language: UiLanguage) => Promise<void>
}

const Context = createContext<Session | null>(null)

/** Without a line, who was signed in when a page for that was open last; it is asked again now and then. */
const askAgainMs = 5000
function useKnownSession() {
  const { data, error, reload } = useApi('GET /session')
  const isLost = data === undefined && isWithoutLine(error)
  const kept = useMemo(() => (isLost ? keptAnswer('/session') : undefined), [isLost])
  useEffect(() => {
    if (!isLost) return
    const timer = setInterval(reload, askAgainMs)
    return () => clearInterval(timer)
  }, [isLost, reload])
  useEffect(() => {
    if (data) keepAnswersOf(data.account?.id ?? null)
  }, [data])
  return { session: data ?? (kept?.data as SessionAnswer | undefined), error, reload }
}

export function SessionProvider({ children }: { children: ReactNode }) {
  const { session, error, reload } = useKnownSession()
  const account = session?.account ?? null
  const language = account?.language
  // Before any page reads its draft; saying it twice changes nothing.
  if (account) setDraftOwner(account.id)

  useEffect(() => {
    if (language) void chooseLanguage(language)
  }, [language])

  const enter = useCallback((answer: SessionAnswer) => {
    clearCache()
    setAnswer('GET /session', {}, answer)
  }, [])

  const signOut = useCallback(async () => {
    // A session that has ended is signed out as well; without a line nobody knows, and nothing is cleared.
    await call('DELETE /session').catch((error: unknown) => {
      if (!(error instanceof ApiError && error.code === 'notSignedIn')) throw error
    })
    clearDrafts()
    keepAnswersOf(null)
    clearCache()
  }, [])

  const signOutEverywhere = useCallback(async () => {
    await call('DELETE /account/sessions')
    await signOut()
  }, [signOut])

  const setLanguage = useCallback(
    async (chosen: UiLanguage) => {
      await chooseLanguage(chosen)
      if (account && session) {
        const options = { body: { language: chosen }, ifMatch: account.version }
        // Offline, or pressed twice at once: the screens have the language all the same, the account gets it next time.
        const changed = await call('PATCH /account', {}, options).catch(() => null)
        if (changed === null) reload()
        else
          setAnswer(
            'GET /session',
            {},
            { ...session, account: { ...account, language: chosen, version: changed.version } },
          )
      }
      // Some answers are written in the language they were asked in.
      invalidateAll()
    },
    [account, session, reload],
  )

  const value = useMemo(
    () => ({ session, error, reload, enter, signOut, signOutEverywhere, setLanguage }),
    [session, error, reload, enter, signOut, signOutEverywhere, setLanguage],
  )
  return <Context value={value}>{children}</Context>
}

export function useSession(): Session {
  const session = useContext(Context)
  if (!session) throw new Error('There is no SessionProvider around this')
  return session
}

/** The membership through which the reader acts as `role`; undefined when there is none. */
export function useMembership(role: Role) {
  return useSession().session?.memberships.find((one) => one.role === role)
}
