import { readFileSync } from 'node:fs'
import type { ConsentEntry } from '../../api/features/profiles/contract.ts'
import type { Profile } from '../../api/features/profiles/store.ts'
import type { Stored } from '../builders/record.ts'

const wordsOf = (language: string, file: string) =>
  JSON.parse(readFileSync(new URL(`../../locales/${language}/${file}.json`, import.meta.url), 'utf8'))

/** What somebody in a story agreed to on a day, in the words of their language: that they may be matched, and whom they let know. */
export const agreedOn = ({ contact, state, sharing }: Stored<Profile>, on: string): ConsentEntry[] => {
  if (state === 'unclaimed') return []
  const { language } = contact
  const access = wordsOf(language, 'access')
  const entry = (consent: ConsentEntry['consent'], words: string, employer: string | null, day: string) => ({
    ...{ consent, employer, given: true, at: `${day}T09:30:00.000Z`, channel: 'own' as const, language },
    words: words.replace(/<\/?bdi>/g, ''),
  })
  return [
    entry('matching', wordsOf(language, 'me').claim.mayMatch, null, on),
    ...(sharing.anonymousPool ? [entry('pool', access.pool.title, null, on)] : []),
    ...Object.entries(sharing.releases).map(([employer, { from }]) =>
      entry('name', access.ask, employer, from),
    ),
  ]
}
