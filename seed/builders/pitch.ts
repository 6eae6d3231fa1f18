import type { Pitch } from '../../api/features/pitches/store.ts'
import type { Random } from '../random.ts'
import { madeBy, type Part, type Stored, someDay, withParts } from './record.ts'

/** A draft of three blocks, which says nothing that has to stand in a profile. */
export const aPitch = (random: Random, parts: Part<Stored<Pitch>> = {}): Stored<Pitch> => {
  const id = parts.id ?? random.id('pitch')
  const isOver = ['declined', 'withdrawn', 'dropped', 'ended', 'placement'].includes(parts.state ?? 'draft')
  const plain: Stored<Pitch> = {
    id,
    region: 'region-zwolle',
    profile: random.id('profile'),
    vacancy: random.id('vacancy'),
    employer: random.id('employer'),
    state: 'draft',
    slot: isOver ? id : 'going',
    since: `${someDay}T08:00:00.000Z`,
    pseudonym: '7K-4AB',
    story: {
      blocks: [
        { type: 'strength', strength: 'punctual' },
        { type: 'why', why: 'nearHome' },
        { type: 'learning', what: 'speaking' },
      ],
      ownWords: null,
    },
    consents: { words: false, voice: false },
    ...{ voice: null, proposal: null, sentAt: null, facts: null, silences: 0, calledOn: null, rounds: [] },
    ...{ nextStep: null, fresh: false, releasedUntil: null, notYet: null, talkHeldOn: null, reason: null },
    history: madeBy(random.id('account')),
  }
  return withParts(plain, parts)
}
