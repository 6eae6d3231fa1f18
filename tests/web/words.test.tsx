import { type ReactNode, Suspense } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { sayingOf, type Words } from '../../web/words/say.ts'
import { Shelf } from '../../web/words/shelf.ts'
import { ShelfContext, Trans, useTranslation } from '../../web/words/translation.ts'
import { hook } from '../support/hook.ts'
import { page } from '../support/line.ts'

const words: { [noun: string]: Words } = {
  common: { save: 'Keep', hours_one: '{{count}} hour', hours_other: '{{count}} hours' },
  cases: {
    hello: 'Hello <bdi>{{name}}</bdi>, <b>welcome back</b>',
    day: { from: 'from {{from}} to {{to}}' },
    left_zero: 'nothing left',
    left_one: 'one left',
    left_other: '{{count}} left',
  },
}
const t = sayingOf('en', 'cases', (noun) => words[noun])

describe('a sentence', () => {
  test('is found by its plain key among the words of the page, then among those of every page', () => {
    expect(t('day.from', { from: '9:00', to: '12:00' })).toBe('from 9:00 to 12:00')
    expect(t('save')).toBe('Keep')
    expect(t('common:save')).toBe('Keep')
  })

  test('has the plural form of its number, and one of its own for nought where there is one', () => {
    expect([0, 1, 2].map((count) => t('left', { count }))).toEqual(['nothing left', 'one left', '2 left'])
    expect(t('hours', { count: 0 })).toBe('0 hours')
    const inTigrinya = sayingOf('ti', 'cases', (noun) => words[noun])
    expect(inTigrinya('hours', { count: 0 })).toBe('0 hour')
  })

  test('is the first of several keys that there is, else the key itself', () => {
    expect(t(['cases:none', 'save'])).toBe('Keep')
    expect(t('cases:day')).toBe('day')
  })

  test('takes what fills its gaps as text, whatever stands in it', () => {
    const parts = { bdi: <bdi />, b: <b /> }
    const html = renderToStaticMarkup(
      <Trans t={t} i18nKey="hello" values={{ name: '<b>{{count}}</b> $& Rahwa' }} components={parts} />,
    )
    expect(html).toBe('Hello <bdi>&lt;b&gt;{{count}}&lt;/b&gt; $&amp; Rahwa</bdi>, <b>welcome back</b>')
  })
})

describe('another language', () => {
  test('shows once all words that are there have come in it', async () => {
    const shelf = new Shelf('en', async (language) => ({ save: language }))
    await shelf.bring('en', 'common')
    let told = 0
    shelf.subscribe(() => {
      told += 1
    })
    await shelf.change('ti')
    expect(shelf.language).toBe('ti')
    expect(shelf.words('ti', 'common')).toEqual({ save: 'ti' })
    expect(told).toBe(1)
  })

  test('does not show while a file of it does not come, and is tried again when asked for again', async () => {
    let isUp = false
    const shelf = new Shelf('en', async (language) => {
      if (language === 'ti' && !isUp) throw new TypeError('no line')
      return { save: language }
    })
    await shelf.bring('en', 'common')
    await shelf.change('ti')
    expect(shelf.language).toBe('en')
    isUp = true
    await shelf.change('ti')
    expect(shelf.language).toBe('ti')
  })

  test('is the last one that was chosen, whichever comes first', async () => {
    const late = Promise.withResolvers<Words>()
    const shelf = new Shelf('en', (language) =>
      language === 'ar' ? late.promise : Promise.resolve({ save: language }),
    )
    await shelf.bring('en', 'common')
    const first = shelf.change('ar')
    await shelf.change('nl')
    late.resolve({ save: 'ar' })
    await first
    expect(shelf.language).toBe('nl')
  })
})

describe('a part', () => {
  const shelf = new Shelf('en', async (language, noun) => ({ title: `${language} ${noun}` }))
  const around = (child: ReactNode) => (
    <ShelfContext value={shelf}>
      <Suspense>{child}</Suspense>
    </ShelfContext>
  )
  beforeEach(() => page('en'))
  afterEach(() => vi.unstubAllGlobals())

  test('waits for the words that it says, and then says them in the language of the screen', async () => {
    const said = vi.spyOn(console, 'error')
    const part = await hook(() => useTranslation('cases'), around)
    await part.run(() => shelf.bring('en', 'cases'))
    expect(part.now().t('cases:title' as never)).toBe('en cases')
    await part.run(() => shelf.change('nl'))
    expect(part.now().t('cases:title' as never)).toBe('nl cases')
    expect(said).not.toHaveBeenCalled()
    await part.close()
  })

  test('that does not wait says when its words are there', async () => {
    const part = await hook(() => useTranslation('events', { lng: 'ar', useSuspense: false }), around)
    await part.run(() => shelf.bring('ar', 'events'))
    expect(part.now().ready).toBe(true)
    expect(part.now().i18n.language).toBe('nl')
    await part.close()
  })
})
