import { LogOut, UserRound } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { UiLanguage } from '#contract'
import { Button } from './button.tsx'
import { Face } from './face.tsx'
import { Isolated } from './isolated.tsx'
import { LanguageMenu } from './language-menu.tsx'
import { LinkButton } from './link-button.tsx'
import { ThemeSwitch } from './theme-switch.tsx'

export type StaffDeskProps = {
  name: string
  /** "Jobhunter, Regio Zwolle". */
  post: string
  /** The page of their own account. */
  account: string
  onLanguage: (language: UiLanguage) => void
  onSignOut: () => void
}

/** Who works here, how they like their screen, and the way out. */
export function StaffDesk({ name, post, account, onLanguage, onSignOut }: StaffDeskProps) {
  const { t } = useTranslation()
  return (
    <>
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
      <LinkButton kind="quiet" small icon={UserRound} to={account}>
        {t('myAccount')}
      </LinkButton>
      <Button kind="quiet" small icon={LogOut} onPress={onSignOut}>
        {t('signOut')}
      </Button>
    </>
  )
}
