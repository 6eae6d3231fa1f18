import { useSyncExternalStore } from 'react'
import { keepText, keptText } from '../data/device-storage.ts'

export const themeChoices = ['system', 'light', 'dark'] as const
export type ThemeChoice = (typeof themeChoices)[number]

const saved = 'theme'
const systemDark = () => matchMedia('(prefers-color-scheme: dark)')
const readers = new Set<() => void>()

const chosen = (): ThemeChoice => {
  const last = keptText(saved)
  return themeChoices.find((choice) => choice === last) ?? 'system'
}

const dress = (): void => {
  const choice = chosen()
  const isDark = choice === 'dark' || (choice === 'system' && systemDark().matches)
  document.documentElement.dataset.theme = isDark ? 'dark' : 'light'
}

/** Puts light or dark on the page, and follows the system until somebody chooses. */
export function startTheme(): void {
  dress()
  systemDark().addEventListener('change', dress)
}

export function chooseTheme(choice: ThemeChoice): void {
  keepText(saved, choice)
  dress()
  for (const reader of readers) reader()
}

export const useThemeChoice = (): ThemeChoice =>
  useSyncExternalStore((reader) => {
    readers.add(reader)
    return () => readers.delete(reader)
  }, chosen)
