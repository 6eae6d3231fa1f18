import '../styles/parts/employer.css'
import { LogOut, UserRound } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { UiLanguage } from '#contract'
import { Button } from './button.tsx'
import { LanguageMenu } from './language-menu.tsx'
import { LinkButton } from './link-button.tsx'
import { Logo } from './logo.tsx'
import { MainContent, SkipLink } from './main-content.tsx'

type EmployerShellProps = {
  home: string
  name: string
  /** The page of their own account. */
  account: string
  onLanguage: (language: UiLanguage) => void
  onSignOut: () => void
  children: ReactNode
}

/** The frame of an employer's pages: one bar above, one column below, with room for an aside. */
export function EmployerShell({ home, name, account, onLanguage, onSignOut, children }: EmployerShellProps) {
  const { t } = useTranslation()
  return (
    <div className="page-frame">
      <SkipLink />
      <header className="top top-emp">
        <div className="top-in">
          <Logo to={home} />
          <p className="small muted top-org">
            <bdi>{name}</bdi>
          </p>
          <div className="row-s push">
            <LanguageMenu onChoose={onLanguage} />
            <LinkButton kind="quiet" small icon={UserRound} to={account}>
              {t('myAccount')}
            </LinkButton>
            <Button kind="quiet" small icon={LogOut} onPress={onSignOut}>
              {t('signOut')}
            </Button>
          </div>
        </div>
      </header>
      <MainContent className="emp">{children}</MainContent>
    </div>
  )
}
