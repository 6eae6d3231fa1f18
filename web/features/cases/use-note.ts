import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useSearchParams } from 'react-router'
import type { ContactAnswer, Party } from '#contract/cases'
import { useToast } from '../../components/toast.tsx'
import { call } from '../../data/api.ts'
import { newId } from '../../data/ids.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { useLocalDraft } from '../../data/use-local-draft.ts'
import { paths } from '../../shell/paths.ts'
import { dayOf } from '../../words/format.ts'
import { usePitchAct, usePitchesOf } from '../pitches/use-pitches.ts'
import type { PromiseDraft } from './promise-fields.tsx'
import { readCaseAnew } from './use-cases.ts'

type NoteDraft = {
  employer: string | null
  channel: ContactAnswer['channel'] | null
  result: ContactAnswer['result'] | null
  line: string
  nextDay: string | null
  nextText: string
  promise: PromiseDraft
}
const blank: NoteDraft = {
  ...{ employer: null, channel: null, result: null, line: '', nextDay: null, nextText: '' },
  promise: { what: 'call', words: '', dueOn: null },
}

const partyOf = (one: Party & { name: string }): Party =>
  one.side === 'employer' ? { side: 'employer', employer: one.employer } : { side: one.side }

type Sides = { from: Party & { name: string }; to: Party & { name: string } }
type About = {
  region: string
  profile: string
  firm: string | null
  pitch: string | null
  /** How somebody is spoken with, where that is known before. */
  channel: ContactAnswer['channel'] | null
}

/** A contact being noted: what is filled in, and how it is sent. A silent pitch that it is about counts as asked. */
export function useNote({ region, profile, firm, pitch, channel }: About) {
  const { t, i18n } = useTranslation('cases')
  const say = useToast()
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const { attempt, error, pending } = useAttempt()
  const { data: pitches } = usePitchesOf(region, pitch === null ? null : profile)
  const { act } = usePitchAct(region)
  const [ids] = useState(() => ({ contact: newId('contact'), promise: newId('promise') }))
  const { draft, keep, clear } = useLocalDraft<NoteDraft>(`note:${profile}:${firm ?? ''}`, {
    ...blank,
    ...{ employer: firm, channel },
  })
  const [isPressed, setPressed] = useState(false)
  const back =
    search.get('from') === 'today' ? paths.today.to({ region }) : paths.person.to({ region, profile })
  const isMissing = (isPromise: boolean): boolean => {
    const { what, words, dueOn } = draft.promise
    const isWordless = what === 'other' && words.trim() === ''
    return draft.channel === null || draft.result === null || (isPromise && (dueOn === null || isWordless))
  }

  const send = async (promised: Sides | null) => {
    setPressed(true)
    const { channel: how, result, employer, line, nextDay, nextText } = draft
    const { what, words, dueOn } = draft.promise
    if (how === null || result === null || isMissing(promised !== null)) return
    const at = { region, id: profile }
    const isDone = await attempt(async () => {
      const text = nextText.trim()
      await call('POST /regions/:region/profiles/:id/contacts', at, {
        body: {
          ...{ id: ids.contact, employer, day: dayOf(), channel: how, result },
          line: line.trim() === '' ? null : line.trim(),
          next: promised || nextDay === null ? null : { day: nextDay, text: text === '' ? null : text },
        },
      })
      if (!promised || dueOn === null) return
      const said = words.trim()
      await call('POST /regions/:region/profiles/:id/promises', at, {
        body: {
          ...{ id: ids.promise, from: partyOf(promised.from), to: partyOf(promised.to), what, dueOn },
          words: said === '' ? null : { language: i18n.language, text: said, translations: {} },
          about: null,
        },
      })
    })
    if (!isDone) return
    const asked = pitches?.items.find(({ id }) => id === pitch)
    if (asked?.state === 'sent') await act(asked, { act: 'called' })
    clear()
    readCaseAnew(region, profile)
    say(t('note.saved'), { about: profile })
    void navigate(back)
  }

  return {
    ...{ draft, error, pending, isPressed, isMissing, send },
    change: (part: Partial<NoteDraft>) => keep({ ...draft, ...part }),
    throwAway: () => {
      clear()
      void navigate(back)
    },
  }
}
