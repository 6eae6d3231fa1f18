import { dayIn, type TodayRule } from '../facts.ts'

/** A case that was taken over, and whose person has not said that they know. */
export const handoverToTell: TodayRule = (facts) =>
  facts.handovers.flatMap(({ id, profile, version, state, history }) => {
    const taken = history.find(({ action }) => action === 'handoverAccepted')
    if (state !== 'accepted' || !taken) return []
    return [
      {
        ...{ key: `handoverToTell:${id}`, kind: 'handoverToTell' as const, order: 'waits' as const },
        ...{ on: dayIn(facts, taken.at), profile, version, about: { handover: id } },
      },
    ]
  })
