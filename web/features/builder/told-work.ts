import { useMemo } from 'react'
import type { ProfileAnswer } from '#contract/profiles'
import { useLocalDraft } from '../../data/use-local-draft.ts'
import { type Work, workOf } from './work.ts'

/** All work that somebody told: stored, and half told on this device, by occupation. */
export function useToldWork({ id, experience }: ProfileAnswer) {
  const { draft, keep } = useLocalDraft<Record<string, Work>>(`work:${id}`, {})
  const told = useMemo(() => ({ ...workOf(experience), ...draft }), [experience, draft])
  return { told, draft, keep }
}
