import type { Role } from '../../api/contract.ts'
import type { Persona, SessionAnswer } from '../../api/features/accounts/contract.ts'
import { storyId } from '../../seed/stories/scene.ts'

/** Real ids of the running demo region: what the pictures are pictures of. */
export type Sample = {
  region: string
  /** An open vacancy, and the best person for it. */
  vacancy: string
  profile: string
  /** The best two for it. */
  compared: string[]
  /** The best opening for the persona who is a person. */
  ownVacancy: string
  /** A pitch of theirs that is not sent yet. */
  ownPitch: string
  /** The employer of the persona who is one, with an open vacancy of theirs and one that is not. */
  employer: string
  employersVacancy: string
  employersDraft: string
  /** The next event, one of its tables, and a table of the persona who is an employer. */
  event: string
  stall: string
  /** The event of today, whose doors are open. */
  dayEvent: string
  /** What the screen on its wall is opened with. */
  wallToken: string
  dayInvitation: string
  dayStall: string
  /** The same of today's free talks and of its pitch stage, at which both are in. */
  halls: { event: string; invitation: string; stall: string }[]
  /** An event that has been, and what was said of it. */
  pastEvent: string
  pastInvitation: string
  pastStall: string
  ownStall: string
  /** An invitation of the persona who is a person. */
  invitation: string
  /** A placement that its person and its employer can see too. */
  placement: string
  personaOf: (role: Role) => string
}

type Reader = <T>(path: string) => Promise<T>

export type Signed = {
  session: SessionAnswer
  read: Reader
  act: (path: string, version: number, body?: object, method?: 'POST' | 'PUT') => Promise<unknown>
}

/** Who a persona is to the server: what they read, and what they do. */
export async function signIn(origin: string, persona: string): Promise<Signed> {
  const answer = await fetch(`${origin}/api/v1/demo/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona }),
  })
  if (!answer.ok) throw new Error(`Nobody could sign in as ${persona}: ${await answer.text()}`)
  const cookie = answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  const read = async <T>(path: string): Promise<T> => {
    const found = await fetch(`${origin}/api/v1${path}`, { headers: { cookie } })
    if (!found.ok) throw new Error(`${path}: ${await found.text()}`)
    return (await found.json()) as T
  }
  const act: Signed['act'] = async (path, version, body, method = 'POST') => {
    const done = await fetch(`${origin}/api/v1${path}`, {
      method,
      headers: {
        ...{ cookie, 'if-match': `"${version}"` },
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    })
    if (!done.ok) throw new Error(`${path}: ${await done.text()}`)
    return done.json()
  }
  return { session: (await answer.json()) as SessionAnswer, read, act }
}

/** The first of a list, which the demo region is sure to have. */
function first<T>(list: readonly T[], what: string): T {
  if (list[0] === undefined) throw new Error(`The demo region has no ${what}`)
  return list[0]
}

type Matches = { list: { matches: { personId: string; openingId: string }[] } }

type Numbered = { version: number; people: { number: number }[] }
type Speakers = { version: number; candidates: { participation: string; interests: number }[] }

/** Opens a hall without rounds: all are in, the event has begun, and the first of those who may speak is on the stage, where there is one. */
async function openHall({ read, act }: Signed, event: string): Promise<void> {
  const { version, people } = await read<Numbered>(`${event}/board`)
  await act(`${event}/day`, version, { act: 'open' })
  for (const { number } of people) await act(`${event}/arrivals`, 0, { number, code: null })
  const clock = await read<{ version: number }>(`${event}/clock`)
  await act(`${event}/clock`, clock.version, { act: 'start' })
  // Free talks have no stage.
  if (event.endsWith(storyId('event', 'free talks of today'))) return
  const stage = await read<Speakers>(`${event}/stage`)
  const order = stage.candidates.filter(({ interests }) => interests > 0)
  if (order.length === 0) return
  const ids = order.map(({ participation }) => participation)
  await act(`${event}/stage`, stage.version, { order: ids }, 'PUT')
  await act(`${event}/stage`, stage.version + 1, { act: 'next' })
}

export async function sampleOf(origin: string): Promise<Sample> {
  const answer = await fetch(`${origin}/api/v1/demo/personas`)
  const { personas } = (await answer.json()) as { personas: Persona[] }
  const personaOf = (role: Role) =>
    first(
      personas.filter((one) => one.role === role),
      role,
    ).id

  const jobhunter = await signIn(origin, personaOf('jobhunter'))
  const { region } = first(jobhunter.session.memberships, 'membership of a jobhunter')
  const { items } = await jobhunter.read<{ items: { id: string }[] }>(
    `/regions/${region}/vacancies?state=open`,
  )
  const vacancy = first(items, 'open vacancy').id
  const candidates = await jobhunter.read<Matches>(`/regions/${region}/vacancies/${vacancy}/matches`)

  const person = await signIn(origin, personaOf('person'))
  const own = first(person.session.memberships, 'membership of a person')
  const openings = await person.read<Matches>(`/regions/${own.region}/profiles/${own.profile}/matches`)

  const pitches = await person.read<{ items: { id: string; state: string }[] }>(
    `/regions/${own.region}/profiles/${own.profile}/pitches`,
  )
  const drafts = pitches.items.filter(({ state }) => state === 'draft')

  const host = await signIn(origin, personaOf('employer'))
  const held = first(host.session.memberships, 'membership of an employer')
  const hosted = await host.read<{ items: { id: string; state: string }[] }>(
    `/regions/${held.region}/vacancies`,
  )
  const hostedIn = (state: string) =>
    first(
      hosted.items.filter((one) => one.state === state),
      `${state} vacancy of the employer`,
    ).id
  const { items: events } = await jobhunter.read<{ items: { id: string }[] }>(
    `/regions/${region}/events?state=inviting`,
  )
  const event = first(events, 'event to which people are invited').id
  const { items: planned } = await jobhunter.read<{ items: { id: string; version: number }[] }>(
    `/regions/${region}/events?state=planned`,
  )
  const today = planned.at(-1)
  if (today) await jobhunter.act(`/regions/${region}/events/${today.id}/day`, today.version, { act: 'open' })
  const { items: live } = await jobhunter.read<{ items: { id: string }[] }>(
    `/regions/${region}/events?state=live`,
  )
  const halls = ['free talks of today', 'stage of today'].map((story) => storyId('event', story))
  for (const hall of halls) await openHall(jobhunter, `/regions/${region}/events/${hall}`)
  const { items: tables } = await jobhunter.read<{ items: { id: string }[] }>(
    `/regions/${region}/events/${event}/stalls`,
  )
  const { items: ownTables } = await host.read<{ items: { id: string; event: string }[] }>(
    `/regions/${held.region}/employers/${held.employer}/stalls`,
  )
  const { items: invitations } = await person.read<{ items: { id: string; event: string }[] }>(
    `/regions/${own.region}/profiles/${own.profile}/participations`,
  )
  const dayEvent = first(live, 'event whose doors are open').id
  const ofToday = ({ event: one }: { event: string }) => one === dayEvent
  const partsIn = (hall: string) => ({
    event: hall,
    invitation: first(
      invitations.filter((one) => one.event === hall),
      'invitation to an event of the stories',
    ).id,
    stall: first(
      ownTables.filter((one) => one.event === hall),
      'table at an event of the stories',
    ).id,
  })
  const pastEvent = storyId('event', 'speedmeet that was')
  const past = partsIn(pastEvent)
  const wall = (await jobhunter.act(`/regions/${region}/events/${dayEvent}/wall`, 0)) as { token: string }
  const placed = await person.read<{ items: { id: string }[] }>(`/regions/${own.region}/placements`)
  return {
    placement: first(placed.items, 'placement of the person').id,
    invitation: first(invitations, 'invitation of the person').id,
    event,
    dayEvent,
    wallToken: wall.token,
    halls: halls.map(partsIn),
    pastEvent,
    pastInvitation: past.invitation,
    pastStall: past.stall,
    dayInvitation: first(invitations.filter(ofToday), 'invitation to the event of today').id,
    dayStall: first(ownTables.filter(ofToday), 'table at the event of today').id,
    stall: first(tables, 'table of the event').id,
    ownStall: first(ownTables, 'table of the employer').id,
    region,
    employer: held.employer ?? '',
    employersVacancy: hostedIn('open'),
    employersDraft: hostedIn('draft'),
    vacancy,
    profile: first(candidates.list.matches, 'candidate').personId,
    ownPitch: first(drafts, 'pitch that is not sent').id,
    compared: candidates.list.matches.slice(0, 2).map(({ personId }) => personId),
    ownVacancy: first(openings.list.matches, 'match').openingId,
    personaOf,
  }
}
