import {
  cloneElement,
  createContext,
  createElement,
  Fragment,
  type ReactElement,
  type ReactNode,
  use,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react'
import type { UiLanguage } from '#contract'
import type { Gaps, Key, Nouns, SayFirst } from './keys.ts'
import { sayingOf } from './say.ts'
import type { Shelf } from './shelf.ts'

/** Where parts find their words. */
export const ShelfContext = createContext<Shelf | null>(null)

type Options = {
  /** Instead of the language of the screen. */
  lng?: string
  /** False for parts that stand there before their words come. */
  useSuspense?: boolean
}

/**
 * What says the sentences of some nouns: plain keys are those of the first. The part waits for its words, unless it says
 * that it does not; `ready` is whether they are there.
 */
export function useTranslation<const Of extends Nouns = 'common'>(
  nouns?: Of,
  { lng, useSuspense = true }: Options = {},
): { t: SayFirst<Key<Of>>; i18n: { language: UiLanguage }; ready: boolean } {
  const words = use(ShelfContext)
  if (!words) throw new Error('There are no words around this')
  const screen = useSyncExternalStore(
    words.subscribe,
    () => words.language,
    () => words.language,
  )
  const language = (lng ?? screen) as UiLanguage
  const names = [nouns ?? 'common'].flat().join(' ')
  if (useSuspense) use(words.come(language, names))
  const isReady = useSuspense || words.has(language, names)

  const [, show] = useState(0)
  useEffect(() => {
    if (isReady) return
    let isLeft = false
    words.come(language, names).then(
      () => isLeft || show((times) => times + 1),
      () => undefined,
    )
    return () => {
      isLeft = true
    }
  }, [isReady, language, names, words])

  const t = useMemo(
    () => sayingOf(language, names.split(' ')[0] ?? 'common', (noun) => words.words(language, noun)),
    [language, names, words],
  )
  return useMemo(
    () => ({ t: t as SayFirst<Key<Of>>, i18n: { language: screen }, ready: isReady }),
    [t, screen, isReady],
  )
}

type TransProps<Known extends string> = {
  t: SayFirst<Known>
  i18nKey: NoInfer<Known>
  values?: Gaps
  count?: number
  /** What stands where the sentence has a mark: `bdi` for "<bdi>…</bdi>". */
  components: { readonly [tag: string]: ReactElement }
}

/** Stands for "<" in what fills a gap, which is text and never a mark. */
const less = '\uE000'

const escaped = (gaps: Gaps): Gaps =>
  Object.fromEntries(
    Object.entries(gaps).map(([name, gap]) => [
      name,
      typeof gap === 'string' ? gap.replaceAll('<', less) : gap,
    ]),
  )

function partsOf(text: string, components: TransProps<string>['components']): ReactNode[] {
  // A mark gives three pieces: what stood before it, its name and what it holds.
  const pieces = text.split(/<(\w+)>(.*?)<\/\1>/s)
  return pieces.flatMap((piece, index): ReactNode[] => {
    if (index % 3 === 1) return []
    if (index % 3 === 0) return piece === '' ? [] : [piece.replaceAll(less, '<')]
    const inside = partsOf(piece, components)
    const mark = components[pieces[index - 1] ?? '']
    return mark ? [cloneElement(mark, {}, ...inside)] : inside
  })
}

/** A sentence of which parts are elements. */
export function Trans<Known extends string>({
  t,
  i18nKey,
  values = {},
  count,
  components,
}: TransProps<Known>) {
  const gaps = escaped(count === undefined ? values : { ...values, count })
  return createElement(Fragment, null, ...partsOf(t(i18nKey, gaps), components))
}
