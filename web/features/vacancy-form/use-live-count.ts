import { useEffect, useRef, useState } from 'react'
import type { pictureEndpoints, ShownCount } from '#contract/pictures'
import type { Relaxation } from '../../../matcher/contract.ts'
import { ApiError, call } from '../../data/api.ts'
import type { AnswerOf, BodyOf } from '../../data/endpoints.ts'
import { gainedOf, keyOf, shownBefore } from './count-figures.ts'

type Draft = BodyOf<typeof pictureEndpoints.count>
type Answer = AnswerOf<typeof pictureEndpoints.count>

/** Milliseconds without a change until it is counted anew. */
const pause = 400

export type LiveCount = {
  /** Null until it has been counted, and where it may not be. */
  count: ShownCount | null
  /** Nobody has approved where the site is, so nothing is counted. */
  isUnapproved: boolean
  /** What it was before the last change, where the difference may be told. */
  before: number | null
  /** What letting go of a demand would bring: undefined where it cannot be let go of, null where it may not be told. */
  more: (what: Relaxation) => number | null | undefined
  /** What having let go of it brought; null where that is not known. */
  gained: (what: Relaxation) => number | null
}

type Counted = { answer: Answer; last: ShownCount | null; seen: Record<string, number> }

const after = (counted: Counted | null, answer: Answer): Counted => ({
  answer,
  last:
    counted && counted.answer.count?.people !== answer.count?.people
      ? counted.answer.count
      : (counted?.last ?? null),
  seen: {
    ...counted?.seen,
    ...Object.fromEntries(
      answer.without.flatMap(({ what, more }) => (more === null ? [] : [[keyOf(what), more]])),
    ),
  },
})

/** Counts who would fit a vacancy as it stands in the form, a moment after it changed. */
export function useLiveCount(region: string, { basics, work, requirements, hours }: Draft): LiveCount {
  const [counted, setCounted] = useState<Counted | null>(null)
  const isFirst = useRef(true)
  const body = JSON.stringify({ basics, work, requirements, hours })
  useEffect(() => {
    const stop = new AbortController()
    const ask = async () => {
      try {
        const options = { body: JSON.parse(body) as Draft, signal: stop.signal }
        const answer = await call('POST /regions/:region/counts', { region }, options)
        setCounted((before) => after(before, answer))
      } catch (error) {
        // A half-filled form cannot be counted and a lost line comes back: the last count stays.
        if (!stop.signal.aborted && !(error instanceof ApiError)) throw error
      }
    }
    const timer = setTimeout(() => void ask(), isFirst.current ? 0 : pause)
    isFirst.current = false
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [region, body])

  const count = counted?.answer.count ?? null
  const without = counted?.answer.without ?? []
  return {
    count,
    isUnapproved: counted !== null && count === null,
    before: count && shownBefore(counted?.last ?? null, count),
    more: (what) => without.find((one) => keyOf(one.what) === keyOf(what))?.more,
    gained: gainedOf(counted?.seen ?? {}, without),
  }
}
