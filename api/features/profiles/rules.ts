import { dutchSkills } from '../../../matcher/codes.ts'
import { addMonths } from '../../adapters/clock.ts'
import type { Fault } from '../../contract-faults.ts'
import { fault } from '../../faults.ts'
import type { Reference } from '../../reference.ts'
import type { Machine } from '../../state-machine.ts'
import type { ProfileSections } from './contract.ts'
import type { Profile } from './store.ts'

const theirs = ['self', 'ownCase'] as const

/** What a closed profile was before; one of which that is not kept has to be claimed, unless its person did so. */
const before = ({ closedFrom, history }: Profile): 'unclaimed' | 'active' =>
  closedFrom ?? (history.some(({ action }) => action === 'claimed') ? 'active' : 'unclaimed')

/** What becomes of a profile: only its person makes it their own, by claiming it; closing and opening again change nothing in that. */
export const profileSteps: Machine<Profile, 'claim' | 'active' | 'closed', (typeof theirs)[number]> = {
  claim: { from: ['unclaimed'], to: 'active', by: ['self'], action: 'claimed' },
  closed: { from: ['unclaimed', 'active'], to: 'closed', by: theirs, action: 'closed' },
  active: { from: ['closed'], to: before, by: theirs, action: 'reopened' },
}

/** Work that has been done lies in the past. */
const laterThan = (month: string, at: string, said: Record<string, string | null>): Fault[] =>
  Object.entries(said).flatMap(([field, value]) =>
    value !== null && value > month
      ? [fault(`${at}/${field}`, 'too_late', 'Not in the future', { most: month })]
      : [],
  )

/** What must hold in a profile beyond the shape of its fields; faults stand at the field that breaks it. */
export const profileFaults = (profile: ProfileSections, { concepts }: Reference, today: string): Fault[] => {
  const unknownConcepts = (at: string, ids: string[]) =>
    ids
      .filter((id) => !concepts.has(id))
      .map((id) => fault(`${at}/${id}`, 'unknown_concept', 'Not in the taxonomy'))
  const { availability, experience, legal, wishes } = profile
  const faults = [
    ...unknownConcepts('/skills/items', Object.keys(profile.skills.items)),
    ...unknownConcepts('/certificates/items', Object.keys(profile.certificates.items)),
    ...(['occupations', 'groups', 'sectors'] as const).flatMap((part) =>
      unknownConcepts(`/wishes/${part}`, Object.keys(wishes[part])),
    ),
    ...Object.entries(experience).flatMap(([id, { occupation, title, from, until }]) => [
      ...(occupation !== null && !concepts.has(occupation)
        ? [fault(`/experience/${id}/occupation`, 'unknown_concept', 'Not in the taxonomy')]
        : []),
      ...(occupation === null && title === null
        ? [fault(`/experience/${id}`, 'required', 'An occupation or a title')]
        : []),
      ...laterThan(today.slice(0, 7), `/experience/${id}`, { from, until: until === 'now' ? null : until }),
      ...(until !== null && from !== null && until !== 'now' && until < from
        ? [fault(`/experience/${id}/until`, 'order', 'Not before the beginning')]
        : []),
    ]),
  ]
  const { hoursPerWeek } = availability
  if (hoursPerWeek && hoursPerWeek.min > hoursPerWeek.max)
    faults.push(fault('/availability/hoursPerWeek/min', 'order', 'Not more than the most'))
  const { workPermit, documentUntil } = legal
  if (workPermit && documentUntil !== null && workPermit.validUntil > documentUntil)
    faults.push(
      fault('/legal/workPermit/validUntil', 'order', 'A permit ends with the W-document at the latest'),
    )
  return faults
}

const selfSources = ['self', 'school']

/**
 * What only staff may say of a person: what stands in the way of all work, and how a skill or a level of Dutch is known
 * when it is known from more than the person's own word. What stands there already may stay.
 */
export const ownWordFaults = (next: ProfileSections, before: ProfileSections): Fault[] => {
  const byStaff = (path: string) => fault(path, 'staff_only', 'Said by who has seen it: staff')
  return [
    ...(next.legal.blocked === before.legal.blocked ? [] : [byStaff('/legal/blocked')]),
    ...Object.entries(next.skills.items).flatMap(([id, { evidence }]) =>
      evidence === 'self' || evidence === before.skills.items[id]?.evidence
        ? []
        : [byStaff(`/skills/items/${id}/evidence`)],
    ),
    ...dutchSkills.flatMap((skill) => {
      const said = next.languages.dutch[skill]
      if (said === null || selfSources.includes(said.source)) return []
      return said.source === before.languages.dutch[skill]?.source
        ? []
        : [byStaff(`/languages/dutch/${skill}/source`)]
    }),
  ]
}

/** The profile after its person changed levels: a level that nobody else has seen rests on their own word again. */
export const withOwnWord = (next: ProfileSections, before: ProfileSections) => {
  const skills = Object.entries(next.skills.items).map(([id, skill]) => {
    const known = before.skills.items[id]
    return [id, !known || known.level === skill.level ? skill : { ...skill, evidence: 'self' as const }]
  })
  const dutch = dutchSkills.map((skill) => {
    const said = next.languages.dutch[skill]
    const isSeen = said === null || selfSources.includes(said.source)
    const stays = isSeen || said.level === before.languages.dutch[skill]?.level
    return [skill, stays ? said : { ...said, source: 'self' as const }]
  })
  return {
    skills: { ...next.skills, items: Object.fromEntries(skills) },
    languages: { ...next.languages, dutch: Object.fromEntries(dutch) },
  }
}

/** The longest that an employer may know somebody without being asked again, in months. */
const longestRelease = 12

/** A release that is new or moved begins today and ends within a year. */
export const releaseFaults = (next: ProfileSections, before: ProfileSections, today: string): Fault[] =>
  Object.entries(next.sharing.releases).flatMap(([employer, { from, until }]) => {
    const known = before.sharing.releases[employer]
    if (known?.from === from && known.until === until) return []
    const at = `/sharing/releases/${employer}`
    return [
      ...(from === today ? [] : [fault(`${at}/from`, 'order', 'A release begins today')]),
      ...(until < today || until > addMonths(today, longestRelease)
        ? [fault(`${at}/until`, 'order', 'Between today and a year from now')]
        : []),
    ]
  })

/** The address that somebody signs in with is changed where a code confirms it, so that profile and sign-in stay the same. */
export const emailFaults = (
  next: ProfileSections,
  before: ProfileSections,
  signsInWith: string | null,
): Fault[] => {
  const { email } = next.contact
  const isKept = email === before.contact.email || email?.toLowerCase() === signsInWith
  return signsInWith === null || isKept
    ? []
    : [fault('/contact/email', 'confirm_first', 'Changed under the account, with a code that is mailed')]
}
