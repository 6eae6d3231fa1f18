import type { i18n, ThirdPartyModule } from 'i18next'
import type { FunctionComponent, ReactElement, ReactNode } from 'react'
import type { Gaps, Key, Nouns, SayFirst } from './keys.ts'

// What the screens use of react-i18next, with the keys of our own sentences. Its own types can hold keys too, but make
// the check of types take twice as long. tsconfig.json puts this in their place.

export const initReactI18next: ThirdPartyModule

export const I18nextProvider: FunctionComponent<{ i18n: i18n; children?: ReactNode }>

export function useTranslation<const Of extends Nouns = 'common'>(
  nouns?: Of,
  options?: { lng?: string; useSuspense?: boolean },
): { t: SayFirst<Key<Of>>; i18n: i18n; ready: boolean }

export function Trans<Known extends string>(props: {
  t: SayFirst<Known>
  i18nKey: NoInfer<Known>
  values?: Gaps
  count?: number
  components: { readonly [tag: string]: ReactElement }
}): ReactElement
