import '../styles/parts/employer.css'
import { LogOut } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { UiLanguage } from '#contract'
import { Button } from './button.tsx'
import { LanguageMenu } from './language-menu.tsx'
import { Logo } from './logo.tsx'
import { MainContent, SkipLink } from './main-content.tsx'

type EmployerShellProps = {
  home: string
  name: string
  onLanguage: (language: UiLanguage) => void
  onSignOut: () => void
  children: ReactNode
}

/** The frame of an employer's pages: one bar above, one column below, with room for an aside. */
export function EmployerShell({ home, name, onLanguage, onSignOut, children }: EmployerShellProps) {
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
