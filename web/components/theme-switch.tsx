import { Monitor, Moon, Sun } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { chooseTheme, themeChoices, useThemeChoice } from '../theme.ts'
import { Segmented } from './choice.tsx'

const pictures = { system: Monitor, light: Sun, dark: Moon }

/** Light, dark, or as the device has it. */
export function ThemeSwitch() {
  const { t } = useTranslation()
  const choices = themeChoices.map((value) => ({ value, label: t(`theme.${value}`), icon: pictures[value] }))
  return (
    <Segmented
      legend={t('theme.legend')}
      hideLegend
      value={useThemeChoice()}
      choices={choices}
      onChange={chooseTheme}
    />
  )
}
