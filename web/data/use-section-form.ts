import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SavedState } from '../components/notice.tsx'
import { faultText } from '../words/faults.ts'
import { draftIn, draftName, isDraftLasting, isOwnChange, keepDraft } from './drafts.ts'
import { addressOf, type ChangeName, type Params } from './endpoints.ts'
import { layOver } from './lay-over.ts'
import { mergePatch } from './merge-patch.ts'
import { standingFaults } from './standing-faults.ts'
import { type Save, type Saving, useSave } from './use-save.ts'

type Stored = { version: number; changedAt: number }

/** What is kept of a section on this device: as it was read at `version`, and as it was typed. */
type Kept = { version: number; seen: unknown; mine: unknown }
const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' &&
  value !== null &&
  'seen' in value &&
  'mine' in value &&
  'version' in value &&
  typeof value.version === 'number'

export type SectionForm<Values> = {
  values: Values
  /** Changes what is on screen and keeps it on this device; `submit` sends it. */
  set: (values: Values) => void
  /** What the server found wrong at a path inside the section ("/startDay") or below it, in words, until it is changed. */
  faultAt: (path: string) => string | undefined
  submit: () => void
  saving: Saving<unknown>
  /** Whether what is on screen is what is stored. */
  isStored: boolean
  /** Where what is on screen is; null while nothing was changed. */
  saved: SavedState | null
  /** Takes back what was typed and not saved; null while there is nothing. */
  discard: (() => void) | null
  /** Whether what is on screen was typed at an earlier visit and is not saved. */
  wasKept: boolean
  conflict: { theirs: Values; isOwn: boolean; keepMine: () => void; takeTheirs: () => void } | null
}

/**
 * The one way to change a section of a record: typed values, sent as a merge patch of what changed against the version
 * they were read at. What is typed stays on this device until it is stored. Faults come back to their fields; a
 * conflict keeps both versions.
 */
export function useSectionForm<
  Name extends ChangeName,
  Sections extends object,
  Section extends keyof Sections & string,
>(
  name: Name,
  params: Params<Name>,
  record: Sections & Stored,
  section: Section,
): SectionForm<Sections[Section]> {
  const { t, i18n } = useTranslation('forms')
  const [{ place, kept }] = useState(() => {
    const at = draftName(`section:${addressOf(name, params)}/${section}`)
    const found = draftIn(at)
    return { place: at, kept: isKept(found) ? found : null }
  })
  const [base, setBase] = useState(kept ? { ...record, version: kept.version } : record)
  const [values, draw] = useState<Sections[Section]>(() =>
    kept ? layOver(record[section], kept.seen, kept.mine) : record[section],
  )
  /** What is on screen now, for an answer that comes later, and what was sent last. */
  const latest = useRef(values)
  const sent = useRef(values)
  const show = (next: Sections[Section]) => {
    latest.current = next
    draw(next)
  }
  const keep = (version: number, seen: Sections[Section], mine: Sections[Section]) =>
    keepDraft(place, mergePatch(seen, mine) === undefined ? undefined : { version, seen, mine })
  const [refused, setRefused] = useState<unknown>(null)
  const [isTyped, setTyped] = useState(false)
  // Which sections a record has is known by its type above; `useSave` knows the answers of all that can change.
  const { state, save, keepMine, takeTheirs } = useSave(name, params, base.version) as unknown as Save<
    Sections & Stored,
    unknown
  >
  const patch = mergePatch(base[section], values)

  const set = (next: Sections[Section]) => {
    setTyped(true)
    show(next)
    keep(base.version, base[section], next)
  }
  /** Puts on screen what is stored now, with what was typed since it was sent laid over it. */
  const follow = (stored: (Sections & Stored) | null) => {
    if (stored === null) return
    const next = layOver(stored[section], sent.current, latest.current)
    setBase(stored)
    show(next)
    keep(stored.version, stored[section], next)
  }
  const faults =
    state.kind === 'failed' ? standingFaults(state.error.faults, refused, { [section]: values }) : []
  const isFailed = state.kind === 'failed' && (state.error.faults.length === 0 || faults.length > 0)
  const saved = (): SavedState | null => {
    if (state.kind === 'saving') return 'saving'
    if (patch === undefined) return state.kind === 'saved' ? 'saved' : null
    if (state.kind === 'conflict') return 'choose'
    if (isFailed && faults.length > 0) return 'refused'
    return isDraftLasting(place) ? 'notYet' : 'open'
  }

  return {
    values,
    set,
    faultAt: (at: string) => faultText(faults, `/${section}${at}`, t, i18n.language),
    submit: () => {
      if (patch === undefined) return
      setRefused({ [section]: values })
      if (state.kind !== 'saving') sent.current = values
      void save({ [section]: patch }).then(follow)
    },
    saving: state.kind === 'failed' && !isFailed ? { kind: 'idle' } : state,
    isStored: state.kind === 'saved' && patch === undefined,
    saved: saved(),
    discard: patch === undefined ? null : () => set(base[section]),
    wasKept: kept !== null && !isTyped && patch !== undefined && state.kind !== 'saved',
    conflict:
      state.kind === 'conflict'
        ? {
            theirs: state.current[section],
            isOwn: isOwnChange(state.current, section),
            keepMine: () => void keepMine().then(follow),
            takeTheirs: () => {
              takeTheirs()
              sent.current = latest.current
              follow(state.current)
            },
          }
        : null,
  }
}
