import { useCallback, useEffect, useState } from 'react'
import type { deskAnswer, movesAnswer } from '#contract/timetables'
import { call } from '../../data/api.ts'
import { setAnswer, useApi } from '../../data/cache.ts'
import type { AnswerOf, Body } from '../../data/endpoints.ts'
import { useAttempt } from '../../data/use-attempt.ts'

export type Desk = AnswerOf<{ answer: typeof deskAnswer }>
export type Moves = AnswerOf<{ answer: typeof movesAnswer }>
export type Picked = { participation: string; stall: string | null }
type Pins = Body<'POST /regions/:region/events/:id/timetable/pins'>['pins']

/** So often the desk is read again while a timetable is being made. */
const everyMs = 700

const base = '/regions/:region/events/:id/timetable'

/** The desk of an event: what stands on it, and everything that can be done there. Each act answers the desk as it is then. */
export function useDesk(region: string, id: string) {
  const at = { region, id }
  const { data, error: failure, reload } = useApi(`GET ${base}`, at)
  const { attempt, error, pending, clear } = useAttempt()
  const [picked, setPicked] = useState<Picked | null>(null)
  const [moves, setMoves] = useState<Moves | null>(null)
  const [target, setTarget] = useState<Moves['items'][number] | null>(null)
  const ifMatch = data?.timetable?.version ?? 0
  const isSolving = data?.timetable?.solving != null

  useEffect(() => {
    if (!isSolving) return
    const timer = setInterval(reload, everyMs)
    return () => clearInterval(timer)
  }, [isSolving, reload])

  const letGo = useCallback(() => {
    setPicked(null)
    setMoves(null)
    setTarget(null)
  }, [])
  const take = (act: () => Promise<Desk>) =>
    attempt(async () => {
      setAnswer(`GET ${base}`, at, await act())
      letGo()
    })

  return {
    ...{ data, failure, reload, error, pending, clear, picked, moves, target, setTarget, letGo, isSolving },
    pick: (next: Picked) =>
      attempt(async () => {
        setTarget(null)
        setMoves(null)
        setPicked(next)
        const { participation, stall } = next
        setMoves(await call(`GET ${base}/moves`, { ...at, participation, ...(stall && { stall }) }))
      }),
    solve: () => take(() => call(`POST ${base}/solve`, at)),
    cancel: () => take(() => call(`POST ${base}/cancel`, at)),
    publish: () => take(() => call(`POST ${base}/publish`, at, { ifMatch })),
    undo: (again: boolean) => take(() => call(`POST ${base}/undo`, at, { ifMatch, body: { again } })),
    pin: (pins: Pins) => take(() => call(`POST ${base}/pins`, at, { ifMatch, body: { pins } })),
    move: (to: { stall: string; round: number } | null) =>
      take(() =>
        call(`POST ${base}/move`, at, {
          ifMatch,
          body: { participation: picked?.participation ?? '', from: picked?.stall ?? null, to },
        }),
      ),
  }
}
export type DeskActs = ReturnType<typeof useDesk>
