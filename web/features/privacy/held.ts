const groups = {
  account: ['accounts', 'memberships', 'sessions', 'cards', 'sign_ins', 'email_changes', 'calendars'],
  looks: ['profile_views'],
  meetings: ['participations', 'talks'],
  pitches: ['pitches'],
  placements: ['placements'],
  case: ['contacts', 'promises', 'picks'],
  lists: ['shown_lists', 'shown_rows', 'pictures', 'pool_rows', 'proposals', 'wanted_people'],
  told: ['notifications', 'objections'],
} as const

export type Group = keyof typeof groups | 'other'

/** How many records there are of each kind that people know, the profile itself aside; what has no name of its own comes last. */
export function groupsOf(
  records: Readonly<Record<string, readonly unknown[]>>,
): { group: Group; count: number }[] {
  const counts = new Map<Group, number>()
  const named = Object.entries(groups) as [Group, readonly string[]][]
  for (const [name, found] of Object.entries(records)) {
    if (name === 'profiles') continue
    const group = named.find(([, collections]) => collections.includes(name))?.[0] ?? 'other'
    counts.set(group, (counts.get(group) ?? 0) + found.length)
  }
  return ([...named.map(([group]) => group), 'other'] as Group[]).flatMap((group) => {
    const count = counts.get(group)
    return count === undefined ? [] : [{ group, count }]
  })
}
