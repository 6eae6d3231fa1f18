import { expect } from 'vitest'
import type { UiLanguage } from '../../api/contract.ts'
import { test } from '../support/browser.ts'
import { costOf } from '../support/browser-line.ts'
import { openScreen } from '../support/browser-screen.ts'

/** The most that a first visit may cost. */
const most = { requests: 20, kB: 350 }

const visits: { path: string; language: UiLanguage; as?: string }[] = [
  { path: '/', language: 'ti' },
  { path: '/sign-in', language: 'ti' },
  { path: '/me', language: 'ti', as: 'rahwa' },
  { path: '/me', language: 'ar', as: 'nour' },
]

test.for(visits)('$path in $language costs little on a slow line', async (visit, { app, browser }) => {
  const { path, language, as } = visit
  const page = await openScreen(browser, app.origin, { language, width: 360, ...(as && { as }) })
  const cost = await costOf(page, `${app.origin}${path}`)
  await page.context().close()
  const { first, largest, requests, kB, asked } = cost
  console.log(
    `${path} ${language}: first ${first.toFixed(0)} ms, largest ${largest.toFixed(0)} ms, ${requests} requests, ${kB.toFixed(0)} kB`,
  )
  if (process.env.ASKED) console.log(asked.join('\n'))
  const twice = asked.filter((one, index) => asked.indexOf(one) !== index)
  expect(twice, 'asked twice').toEqual([])
  expect(requests).toBeLessThanOrEqual(most.requests)
  expect(kB).toBeLessThanOrEqual(most.kB)
})
