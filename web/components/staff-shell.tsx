import { LogOut } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { NavLink } from 'react-router'
import type { UiLanguage } from '#contract'
import { Button } from './button.tsx'
import { Face } from './face.tsx'
import { Icon, type IconShape } from './icon.tsx'
import { Isolated } from './isolated.tsx'
import { LanguageMenu } from './language-menu.tsx'
import { Logo } from './logo.tsx'
import { MainContent, SkipLink } from './main-content.tsx'
import { ThemeSwitch } from './theme-switch.tsx'

export type Place = {
  to: string
  label: string
  icon: IconShape
  /** How many things wait there. */
  count?: number
}

type StaffShellProps = {
  places: readonly Place[]
  home: string
  name: string
  /** "Jobhunter, Regio Zwolle". */
  post: string
  onLanguage: (language: UiLanguage) => void
  onSignOut: () => void
  children: ReactNode
}

/** The frame of staff pages: a rail beside the page, or tabs below it under 1024. */
export function StaffShell({ places, home, name, post, onLanguage, onSignOut, children }: StaffShellProps) {
  const { t } = useTranslation()
  return (
    <div className="shell" data-density="desk">
      <SkipLink />
      <nav className="rail" aria-label={t('menu')}>
        <Logo to={home} />
        <ul>
          {places.map(({ to, label, icon, count }) => (
            <li key={to}>
              <NavLink to={to}>
                <Icon of={icon} />
                <span>{label}</span>
                {count !== undefined && <b className="num">{count}</b>}
              </NavLink>
            </li>
          ))}
        </ul>
        <div className="rail-foot">
          <div className="rail-who">
            <Face name={name} />
            <div className="stack-xs">
              <b className="small">
                <bdi>{name}</bdi>
              </b>
              <span className="stamp">
                <Isolated text={post} />
              </span>
            </div>
          </div>
          <LanguageMenu onChoose={onLanguage} />
          <ThemeSwitch />
          <Button kind="quiet" small icon={LogOut} onPress={onSignOut}>
            {t('signOut')}
          </Button>
        </div>
      </nav>
      <MainContent className="desk-main">{children}</MainContent>
    </div>
  )
}
