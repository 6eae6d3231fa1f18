import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'

/** For who goes by keyboard: past the menu, to the matter. */
export function SkipLink() {
  const { t } = useTranslation()
  return (
    <a className="skip" href="#main">
      {t('toContent')}
    </a>
  )
}

const come: { first: boolean } = { first: true }

/** The matter of a page. After going to another page the reader starts at its top, also with a screen reader. */
export function MainContent({ className, children }: { className?: string; children: ReactNode }) {
  const { pathname } = useLocation()
  const main = useRef<HTMLElement>(null)
  const shown = useRef(pathname)
  useEffect(() => {
    if (come.first) {
      come.first = false
      return
    }
    if (shown.current !== pathname) window.scrollTo(0, 0)
    shown.current = pathname
    main.current?.focus({ preventScroll: true })
  }, [pathname])
  return (
    <main ref={main} id="main" tabIndex={-1} className={className}>
      {children}
    </main>
  )
}
