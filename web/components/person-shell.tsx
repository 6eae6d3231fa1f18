import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { NavLink } from 'react-router'
import type { UiLanguage } from '#contract'
import { Icon } from './icon.tsx'
import { LanguageMenu } from './language-menu.tsx'
import { Logo } from './logo.tsx'
import { MainContent, SkipLink } from './main-content.tsx'
import type { Place } from './place-links.tsx'
import { ReadAloud } from './read-aloud.tsx'

type PersonShellProps = {
  places: readonly Place[]
  home: string
  onLanguage: (language: UiLanguage) => void
  children: ReactNode
}

/** The frame of a person's pages: one column, language and reading aloud above, their places below. */
export function PersonShell({ places, home, onLanguage, children }: PersonShellProps) {
  const { t } = useTranslation()
  return (
    <div className="phone">
      <SkipLink />
      <header className="bar">
        <Logo to={home} short />
        <span className="push">
          <LanguageMenu onChoose={onLanguage} />
        </span>
        <ReadAloud />
      </header>
      <MainContent>{children}</MainContent>
      <nav className="tabs" aria-label={t('menu')}>
        {places.map(({ to, label, icon }) => (
          <NavLink key={to} to={to} end={to === home}>
            <Icon of={icon} />
            <span>{label}</span>
          </NavLink>
        ))}
      </nav>
    </div>
  )
}
