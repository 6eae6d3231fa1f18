import type { Absence } from '../absences/store.ts'
import type { Handover } from '../handovers/store.ts'
import type { NotificationKind } from './contract.ts'
import type { Receiver, Told } from './kinds.ts'

type To = 'taker' | 'giver' | 'leads' | 'person'

const kinds: Record<string, readonly (readonly [NotificationKind, To])[]> = {
  created: [['handoverOffered', 'taker']],
  handoverOffered: [['handoverOffered', 'taker']],
  handoverEscalated: [['handoverLate', 'leads']],
  handoverDeclined: [['handoverDeclined', 'giver']],
  handoverAccepted: [
    ['handoverAccepted', 'giver'],
    ['jobhunterNew', 'person'],
  ],
}

/** What is told of an absence once it begins: to everybody whose case is held by who is away. */
export const toldOfAbsence = ({ region, history }: Absence, people: readonly string[]): Told[] =>
  history.flatMap((act) =>
    act.action === 'absenceBegun'
      ? people.map((profile) => ({
          ...{ kind: 'standInBegun' as const, to: { profile }, region, about: { profile }, act },
        }))
      : [],
  )

/** What is told of a case on its way: to who is asked, to who offered it, to coordinators when nobody answers, to its person. */
export const toldOfHandover = ({ id, region, profile, from, to, history }: Handover): Told[] => {
  const receivers: Record<To, Receiver> = {
    ...{ taker: { account: to }, giver: { account: from }, leads: { led: region }, person: { profile } },
  }
  // What came before it was offered to somebody else was told to whom it was offered then.
  const last = history.findLastIndex(({ action }) => action === 'created' || action === 'handoverOffered')
  return history.slice(Math.max(last, 0)).flatMap((act) =>
    (kinds[act.action] ?? []).map(([kind, whom]) => ({
      ...{ kind, to: receivers[whom], region, act },
      about: { handover: id, ...(whom !== 'person' && { profile }) },
    })),
  )
}
