import { ArrowLeft } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../components/button.tsx'
import { LanguageMenu } from '../components/language-menu.tsx'
import { Logo } from '../components/logo.tsx'
import { MainContent, SkipLink } from '../components/main-content.tsx'
import { ReadAloud } from '../components/read-aloud.tsx'
import { paths } from './paths.ts'
import { useSession } from './session.tsx'

/** One column for one question; `onBack` stands where the mark is otherwise. */
export function PhoneFrame({ children, onBack }: { children: ReactNode; onBack?: () => void }) {
  const { t } = useTranslation()
  const { setLanguage } = useSession()
  return (
    <div className="phone">
      <SkipLink />
      <header className="bar">
        {onBack ? (
          <IconButton icon={ArrowLeft} label={t('back')} onPress={onBack} />
        ) : (
          <Logo to={paths.landing.to()} short />
        )}
        <span className="push">
          <LanguageMenu onChoose={(language) => void setLanguage(language)} />
        </span>
        <ReadAloud />
      </header>
      <MainContent>{children}</MainContent>
    </div>
  )
}
