import { Monitor, Moon, Sun } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { chooseTheme, type ThemeChoice, themeChoices, useThemeChoice } from '../shell/theme.ts'
import { Icon } from './icon.tsx'

const pictures = { system: Monitor, light: Sun, dark: Moon }

/** Light, dark, or as the device has it. */
export function ThemeSwitch() {
  const { t } = useTranslation()
  const choice = useThemeChoice()
  return (
    <label className="lang">
      <Icon of={pictures[choice]} />
      <span className="sr">{t('theme.legend')}</span>
      <select value={choice} onChange={(event) => chooseTheme(event.target.value as ThemeChoice)}>
        {themeChoices.map((value) => (
          <option key={value} value={value}>
            {t(`theme.${value}`)}
          </option>
        ))}
      </select>
    </label>
  )
}
