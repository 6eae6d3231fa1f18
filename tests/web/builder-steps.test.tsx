import type { ReactElement } from 'react'
import { expect, test } from 'vitest'
import type { ProfileAnswer } from '#contract/profiles'
import { kinds } from '../../matcher/codes.ts'
import { aProfile } from '../../seed/builders/profile.ts'
import { randomFrom } from '../../seed/random.ts'
import type { StepProps } from '../../web/features/builder/step.ts'
import { AboutStep } from '../../web/features/builder/step-about.tsx'
import { WishesStep } from '../../web/features/builder/step-wishes.tsx'
import { taxonomyOf } from '../../web/features/taxonomy/use-taxonomy.ts'
import { SessionProvider } from '../../web/shell/session.tsx'
import { uiLanguages } from '../../web/words/languages.ts'
import { htmlIn, readWords } from './render-words.tsx'

type Words = { about: { text: string }; wishes: { refusesAll: string } }
const words = (language: (typeof uiLanguages)[number]) => readWords(language, 'builder') as Words

/** A step of the builder, in one language, as somebody sees it whose profile has these parts. */
function seen(
  language: (typeof uiLanguages)[number],
  Step: (props: StepProps) => ReactElement,
  parts: Parameters<typeof aProfile>[1] = {},
) {
  const profile = aProfile(randomFrom(1, 'steps'), parts) as unknown as ProfileAnswer
  const taxonomy = taxonomyOf({ concepts: [], canDo: [] }, language)
  const props = { profile, taxonomy, change: () => {}, isHelper: false } as unknown as StepProps
  const step = (
    <SessionProvider>
      <Step {...props} />
    </SessionProvider>
  )
  return htmlIn(language, step, ['builder', 'codes', 'forms'])
}

test.each(uiLanguages)(
  'in %s the first step says what comes, and shows a letter of each script that is asked about',
  (language) => {
    const html = seen(language, AboutStep)
    expect(html).toContain(words(language).about.text)
    for (const letter of ['A', 'ع', 'ሀ']) expect(html).toContain(`${letter} · `)
  },
)

test.each(uiLanguages)('in %s who refuses every kind of work is told that nothing fits then', (language) => {
  const all = Object.fromEntries(kinds.map((kind) => [kind, 'not' as const]))
  const said = words(language).wishes.refusesAll
  expect(seen(language, WishesStep, { wishes: { kinds: all } })).toContain(said)
  expect(seen(language, WishesStep, { wishes: { kinds: { ...all, job: 'dream' } } })).not.toContain(said)
})
