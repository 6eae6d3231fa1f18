import { Globe } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { UiLanguage } from '#contract'
import { dirOf, ownName, uiLanguages } from '../words/languages.ts'
import { Icon } from './icon.tsx'

type Choosing = { onChoose: (language: UiLanguage) => void }

/** The languages behind one button, each under its own name. */
export function LanguageMenu({ onChoose }: Choosing) {
  const { t, i18n } = useTranslation()
  return (
    <label className="lang">
      <Icon of={Globe} />
      <span className="sr">{t('language')}</span>
      <select
        lang={i18n.language}
        value={i18n.language}
        onChange={(event) => onChoose(event.target.value as UiLanguage)}
      >
        {uiLanguages.map((language) => (
          <option key={language} value={language} lang={language} dir={dirOf(language)}>
            {ownName(language)}
          </option>
        ))}
      </select>
    </label>
  )
}

/** The languages side by side, for the page that people see first. */
export function LanguageChips({ onChoose }: Choosing) {
  const { t, i18n } = useTranslation()
  return (
    <nav className="langs" aria-label={t('language')}>
      {uiLanguages.map((language) => (
        <button
          key={language}
          type="button"
          className="chip"
          lang={language}
          dir={dirOf(language)}
          {...(language === i18n.language && { 'aria-current': 'true' as const })}
          onClick={() => onChoose(language)}
        >
          {ownName(language)}
        </button>
      ))}
    </nav>
  )
}
