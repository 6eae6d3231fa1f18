import type { Store } from '../../adapters/store/port.ts'
import { newSecret } from '../../ids.ts'

const mark = 'pictures:secret'

/** The secret of a store, from which pseudonyms and the blur of counts are made; drawn when it is asked for first. */
export const secretOf = (store: Store): (() => Promise<string>) => {
  let known: Promise<string> | null = null
  const read = async () => {
    if ((await store.getMark(mark)) === null) await store.setMark(mark, newSecret())
    return (await store.getMark(mark)) ?? ''
  }
  return () => {
    known ??= read()
    return known
  }
}
