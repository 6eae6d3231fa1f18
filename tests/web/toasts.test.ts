import { expect, test } from 'vitest'
import { messagesAfter } from '../../web/components/toast.tsx'
import type { ToastMessage } from '../../web/components/toast-view.tsx'

let last = 0
const message = (text: string, more: Partial<ToastMessage> = {}): ToastMessage => {
  last += 1
  return { id: last, text, ...more }
}
const undo = () => {}
/** What stands on the screen after so many messages. */
const standing = (...said: ToastMessage[]) =>
  said.reduce(messagesAfter, [] as ToastMessage[]).map(({ text }) => text)

test('a message that only told something gives way to the next, so that two never say the opposite', () => {
  expect(standing(message('Shown'), message('Hidden again'))).toEqual(['Hidden again'])
})

test('one that can be undone stays beside a newer message about something else', () => {
  const [paused, saved] = [message('Paused', { undo, about: 'vacancy-a' }), message('Saved')]
  expect(standing(paused, saved)).toEqual(['Paused', 'Saved'])
  expect(standing(message('Taken out', { undo }), saved)).toEqual(['Taken out', 'Saved'])
})

test('one about the same takes its place, undone or not', () => {
  const paused = message('Paused', { undo, about: 'vacancy-a' })
  expect(standing(paused, message('Open again', { about: 'vacancy-a' }))).toEqual(['Open again'])
  expect(standing(paused, message('Closed', { undo, about: 'vacancy-a' }))).toEqual(['Closed'])
})

test('no more than two stand at a time, the latest', () => {
  const three = ['a', 'b', 'c'].map((about) => message(about, { undo, about }))
  expect(standing(...three)).toEqual(['b', 'c'])
})
