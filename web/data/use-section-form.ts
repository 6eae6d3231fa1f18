import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultText } from '../words/faults.ts'
import type { ChangeName, Params } from './endpoints.ts'
import { mergePatch } from './merge-patch.ts'
import { type Save, type Saving, useSave } from './use-save.ts'

type Stored = { version: number; changedAt: number }

export type SectionForm<Values> = {
  values: Values
  /** Changes what is on screen; `submit` sends it. */
  set: (values: Values) => void
  /** What the server found wrong at a path inside the section ("/startDay") or below it, in words. */
  faultAt: (path: string) => string | undefined
  submit: () => void
  saving: Saving<unknown>
  /** Whether what is on screen is what is stored. */
  isStored: boolean
  conflict: { theirs: Values; keepMine: () => void; takeTheirs: () => void } | null
}

/**
 * The one way to change a section of a record: typed values, sent as a merge patch of what changed against the version
 * they were read at. Faults come back to their fields; a conflict keeps both versions.
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
  const { t } = useTranslation('forms')
  const [base, setBase] = useState(record)
  const [values, set] = useState<Sections[Section]>(record[section])
  // Which sections a record has is known by its type above; `useSave` knows the answers of all that can change.
  const { state, save, keepMine, takeTheirs } = useSave(name, params, base.version) as unknown as Save<
    Sections & Stored,
    unknown
  >
  const patch = mergePatch(base[section], values)

  const follow = (stored: (Sections & Stored) | null) => {
    if (stored === null) return
    setBase(stored)
    set(stored[section])
  }
  const faults = state.kind === 'failed' ? state.error.faults : []
  const faultAt = (at: string) => faultText(faults, `/${section}${at}`, t)

  return {
    values,
    set,
    faultAt,
    submit: () => {
      if (patch !== undefined) void save({ [section]: patch }).then(follow)
    },
    saving: state,
    isStored: state.kind === 'saved' && patch === undefined,
    conflict:
      state.kind === 'conflict'
        ? {
            theirs: state.current[section],
            keepMine: () => void keepMine().then(follow),
            takeTheirs: () => {
              takeTheirs()
              follow(state.current)
            },
          }
        : null,
  }
}
