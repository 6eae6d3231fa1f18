import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { setAnswer } from '../../web/data/cache.ts'
import type { Answer } from '../../web/data/endpoints.ts'
import { useOfflineRecord } from '../../web/data/use-offline-record.ts'
import { hook } from '../support/hook.ts'
import { line, page } from '../support/line.ts'

const name = 'PATCH /regions/:region/vacancies/:id'
type Vacancy = Answer<typeof name>
let to: ReturnType<typeof line>
beforeEach(() => {
  vi.useFakeTimers()
  page()
  to = line()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A form whose record has been read, and in which something is changed. */
async function changed(id: string) {
  const at = { region: 'region-a', id }
  const record = { id, version: 4, changedAt: 1, pay: { travelCostPaid: false } } as unknown as Vacancy
  to.answer(200, record)
  setAnswer('GET /regions/:region/vacancies/:id', at, record)
  const form = await hook(() => useOfflineRecord(name, at))
  await form.run(({ change }) => change('pay', { ...record.pay, travelCostPaid: true }))
  return form
}

test('a form whose session has ended says so and keeps what is typed; after signing in it goes on by itself', async () => {
  const form = await changed('vacancy-a')
  to.refuse(401, 'notSignedIn')
  await form.run(({ send }) => send())
  expect(form.now()).toMatchObject({ isWhole: false, refusal: null, stopped: { code: 'notSignedIn' } })
  expect(form.now().record?.pay.travelCostPaid).toBe(true)
  to.answer(200, { ...form.now().record, version: 5 })
  await form.run(({ send }) => send())
  expect(form.now()).toMatchObject({ isWhole: true, stopped: null, saved: 'saved' })
  await form.close()
})

test('without a line a form waits, and nothing is said to be over', async () => {
  const form = await changed('vacancy-b')
  await form.run(({ send }) => send())
  expect(form.now()).toMatchObject({ isWhole: false, refusal: null, stopped: null, saved: 'later' })
  await form.close()
})
