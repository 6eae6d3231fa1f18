import '../../styles/parts/builder.css'
import { ArrowLeft } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { UiLanguage } from '#contract'
import { IconButton } from '../../components/button.tsx'
import { LanguageMenu } from '../../components/language-menu.tsx'
import { MainContent, SkipLink } from '../../components/main-content.tsx'
import { SavedMark, type SavedState } from '../../components/notice.tsx'
import { Laying } from '../../components/planks.tsx'
import { ReadAloud } from '../../components/read-aloud.tsx'

type StepFrameProps = {
  step: number
  total: number
  saved: SavedState | null
  onBack: () => void
  onLanguage: (language: UiLanguage) => void
  children: ReactNode
}

/** The frame of one question: how far it is, whether it is saved, and the way back. */
export function StepFrame({ step, total, saved, onBack, onLanguage, children }: StepFrameProps) {
  const { t } = useTranslation('builder')
  return (
    <div className="phone">
      <SkipLink />
      <header className="bar builder-bar">
        <IconButton icon={ArrowLeft} label={t('back')} onPress={onBack} />
        <p className="small num">{t('stepOf', { step, total })}</p>
        <span className="push">
          <SavedMark state={saved} />
        </span>
        <ReadAloud short />
      </header>
      <section className="builder-laying row" aria-label={t('stepOf', { step, total })}>
        <div className="grow">
          <Laying step={step} of={total} />
        </div>
        <LanguageMenu onChoose={onLanguage} />
      </section>
      <MainContent>{children}</MainContent>
    </div>
  )
}
