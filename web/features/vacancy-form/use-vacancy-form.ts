import { useEffect, useRef, useState } from 'react'
import type { VacancyAnswer, VacancySections } from '#contract/vacancies'
import type { OfflineRecord } from '../../data/use-offline-record.ts'
import { useFaultText } from '../../words/faults.ts'

export type SectionName = keyof VacancySections

/** Milliseconds without a key until what was typed is sent. */
const pause = 500
/** Milliseconds without a key until a question may come over the fields; leaving the field says it at once. */
const longPause = 1500

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Whether a change decides anew who fits: place, hours or demands. Texts, dates and pay do not. */
export function decidesWhoFits(before: VacancySections, after: VacancySections): boolean {
  const asked = ({ basics: { kind, site, occupation }, work, requirements, hours }: VacancySections) => ({
    kind,
    site,
    occupation,
    work,
    requirements,
    hours,
  })
  return !same(asked(before), asked(after))
}

/** A section as it can be sent: a task that has no name yet is only on the screen. */
export function sendable<Value>(name: string, value: Value): Value {
  if (name !== 'work') return value
  const work = value as VacancySections['work']
  const named = Object.entries(work.tasks).filter(([, { title }]) => title.text.trim() !== '')
  return { ...work, tasks: Object.fromEntries(named) } as Value
}

/** What the fields of a section need. */
export type SectionFields<Name extends SectionName> = {
  values: VacancySections[Name]
  set: (values: VacancySections[Name]) => void
  faultAt: (path: string) => string | undefined
}

/**
 * A vacancy being filled in: what is typed shows at once and is kept after a short pause. A vacancy that was approved
 * goes back to review by such a change, so that waits for a yes.
 */
export function useVacancyForm(kept: OfflineRecord<VacancyAnswer>, record: VacancyAnswer) {
  const [typed, setTyped] = useState<Partial<VacancySections>>({})
  const [isAgreed, setAgreed] = useState(false)
  const vacancy: VacancyAnswer = { ...record, ...typed }
  const isApproved = record.state === 'open' || record.state === 'paused'
  const isHeld =
    isApproved && !isAgreed && decidesWhoFits(record, { ...vacancy, work: sendable('work', vacancy.work) })
  const [isSettled, setSettled] = useState(false)
  const toSend = (name: SectionName) => sendable(name, vacancy[name])
  const names = (Object.keys(typed) as SectionName[]).filter((name) => !same(toSend(name), record[name]))

  const flush = () => {
    for (const name of names) kept.change(name, toSend(name))
  }
  const latest = useRef(() => {})
  useEffect(() => {
    latest.current = isHeld ? () => {} : flush
  })
  useEffect(() => {
    if (isHeld || Object.keys(typed).length === 0) return
    const timer = setTimeout(() => latest.current(), pause)
    return () => clearTimeout(timer)
  }, [typed, isHeld])
  useEffect(() => {
    const leave = () => latest.current()
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [])
  useEffect(() => {
    setSettled(false)
    if (!isHeld || Object.keys(typed).length === 0) return
    const settle = () => setSettled(true)
    const timer = setTimeout(settle, longPause)
    window.addEventListener('focusout', settle)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('focusout', settle)
    }
  }, [typed, isHeld])

  const faultAt = useFaultText(kept.refusal?.faults, vacancy)
  return {
    vacancy,
    /** Whether everything on screen is on the server. */
    isStored: names.length === 0 && (kept.saved === null || kept.saved === 'saved'),
    section: <Name extends SectionName>(name: Name): SectionFields<Name> => ({
      values: vacancy[name],
      set: (values) => setTyped((before) => ({ ...before, [name]: values })),
      faultAt: (path) => faultAt(`/${name}${path}`),
    }),
    /** Asks whether an approved vacancy may go back to review; null while there is nothing to ask. */
    question: isHeld && isSettled ? { agree: () => setAgreed(true), takeBack: () => setTyped({}) } : null,
    /** Shows the record again instead of what was typed, after a choice between two versions. */
    forget: () => setTyped({}),
  }
}
export type VacancyForm = ReturnType<typeof useVacancyForm>
