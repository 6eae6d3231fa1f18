import { useSyncExternalStore } from 'react'
import { keepText, keptText } from '../data/device-storage.ts'

const name = 'slash-key'
const off = 'off'
const readers = new Set<() => void>()

/** Whether / alone leads to the search. It can be switched off for who speaks to the computer or presses keys unawares. */
export const isSlashOn = (): boolean => keptText(name) !== off

const subscribe = (reader: () => void) => {
  readers.add(reader)
  return () => void readers.delete(reader)
}

/** The switch of the key /, kept on this device. */
export function useSlashKey() {
  const isOn = useSyncExternalStore(subscribe, isSlashOn, () => true)
  const set = (on: boolean) => {
    keepText(name, on ? null : off)
    for (const reader of readers) reader()
  }
  return { isOn, set }
}
