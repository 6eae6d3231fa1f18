import type { Store } from '../../adapters/store/port.ts'
import { newSecret } from '../../ids.ts'

const mark = 'pictures:secret'

/**
 * The secret of a store, from which pseudonyms and the blur of counts are made; drawn when it is asked for first. Two processes
 * that ask at once have the same one. A store that could not be read is asked again.
 */
export const secretOf = (store: Pick<Store, 'settleMark'>): (() => Promise<string>) => {
  let known: Promise<string> | null = null
  return () => {
    known ??= store.settleMark(mark, newSecret()).catch((error: unknown) => {
      known = null
      throw error
    })
    return known
  }
}
