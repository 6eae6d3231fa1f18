import type { absenceEndpoints } from '#contract/absences'
import type { accountEndpoints } from '#contract/accounts'
import type { auditEndpoints } from '#contract/audit'
import type { calendarEndpoints } from '#contract/calendars'
import type { connectionEndpoints } from '#contract/connections'
import type { employerEndpoints } from '#contract/employers'
import type { handoverEndpoints } from '#contract/handovers'
import type { importEndpoints } from '#contract/imports'
import type { matchEndpoints } from '#contract/matches'
import type { notificationEndpoints } from '#contract/notifications'
import type { objectionEndpoints } from '#contract/objections'
import type { pickEndpoints } from '#contract/picks'
import type { pictureEndpoints } from '#contract/pictures'
import type { postingEndpoints } from '#contract/postings'
import type { privacyEndpoints } from '#contract/privacy'
import type { proposalEndpoints } from '#contract/proposals'
import type { registerEndpoints } from '#contract/register'
import type { reportEndpoints } from '#contract/reports'
import type { searchEndpoints } from '#contract/search'
import type { taxonomyEndpoints } from '#contract/taxonomy'
import type { todayEndpoints } from '#contract/today'
import type { vacancyEndpoints } from '#contract/vacancies'
import type { helperEndpoints, workEndpoints } from '#endpoints/accounts'
import type { caseEndpoints } from '#endpoints/cases'
import type { eventEndpoints, participationEndpoints, stallEndpoints } from '#endpoints/events'
import type { flyerEndpoints } from '#endpoints/flyers'
import type { alongEndpoints } from '#endpoints/imports'
import type { liveEndpoints } from '#endpoints/live'
import type { pitchEndpoints } from '#endpoints/pitches'
import type { placementEndpoints } from '#endpoints/placements'
import type { profileEndpoints } from '#endpoints/profiles'
import type { regionEndpoints } from '#endpoints/regions'
import type { stageEndpoints } from '#endpoints/stages'
import type { surveyEndpoints } from '#endpoints/surveys'
import type { talkEndpoints } from '#endpoints/talks'
import type { timetableEndpoints } from '#endpoints/timetables'

type OneOf<Group> = Group[keyof Group]
type Declared =
  | OneOf<typeof absenceEndpoints>
  | OneOf<typeof accountEndpoints>
  | OneOf<typeof auditEndpoints>
  | OneOf<typeof helperEndpoints>
  | OneOf<typeof workEndpoints>
  | OneOf<typeof caseEndpoints>
  | OneOf<typeof calendarEndpoints>
  | OneOf<typeof todayEndpoints>
  | OneOf<typeof connectionEndpoints>
  | OneOf<typeof employerEndpoints>
  | OneOf<typeof eventEndpoints>
  | OneOf<typeof stallEndpoints>
  | OneOf<typeof participationEndpoints>
  | OneOf<typeof importEndpoints>
  | OneOf<typeof alongEndpoints>
  | OneOf<typeof liveEndpoints>
  | OneOf<typeof handoverEndpoints>
  | OneOf<typeof matchEndpoints>
  | OneOf<typeof notificationEndpoints>
  | OneOf<typeof objectionEndpoints>
  | OneOf<typeof pickEndpoints>
  | OneOf<typeof pictureEndpoints>
  | OneOf<typeof flyerEndpoints>
  | OneOf<typeof placementEndpoints>
  | OneOf<typeof pitchEndpoints>
  | OneOf<typeof postingEndpoints>
  | OneOf<typeof privacyEndpoints>
  | OneOf<typeof profileEndpoints>
  | OneOf<typeof proposalEndpoints>
  | OneOf<typeof regionEndpoints>
  | OneOf<typeof registerEndpoints>
  | OneOf<typeof reportEndpoints>
  | OneOf<typeof searchEndpoints>
  | OneOf<typeof stageEndpoints>
  | OneOf<typeof surveyEndpoints>
  | OneOf<typeof talkEndpoints>
  | OneOf<typeof taxonomyEndpoints>
  | OneOf<typeof timetableEndpoints>
  | OneOf<typeof vacancyEndpoints>

type NameOf<Endpoint> = Endpoint extends {
  method: infer Verb extends string
  path: infer Path extends string
}
  ? `${Verb} ${Path}`
  : never
/** Every endpoint by its name, which is its method and path: "GET /regions/:region/vacancies/:id". */
type Endpoints = { [Endpoint in Declared as NameOf<Endpoint>]: Endpoint }

export type EndpointName = keyof Endpoints
export type ReadName = Extract<EndpointName, `GET ${string}`>
export type ChangeName = Extract<EndpointName, `PATCH ${string}`>
export type ActName = Extract<EndpointName, `POST ${string}/:${string}/${string}`>

type Output<Schema> = Schema extends { _zod: { output: infer Value } } ? Value : undefined
type Input<Schema> = Schema extends { _zod: { input: infer Value } } ? Value : undefined

/** What an endpoint answers: `AnswerOf<typeof matchEndpoints.forVacancy>`. */
export type AnswerOf<Endpoint extends { answer: unknown }> = Output<Endpoint['answer']>
/** What an endpoint takes: `BodyOf<typeof profileEndpoints.create>`. */
export type BodyOf<Endpoint extends { body?: unknown }> = Input<NonNullable<Endpoint['body']>>

export type Answer<Name extends EndpointName> = AnswerOf<Endpoints[Name]>
export type Body<Name extends EndpointName> = BodyOf<Endpoints[Name]>

type PathNames<Name> = Name extends `${string}/:${infer Param}/${infer Rest}`
  ? Param | PathNames<`/${Rest}`>
  : Name extends `${string}/:${infer Param}`
    ? Param
    : never
type Asked<Schema> = Schema extends object ? { [Key in keyof Schema]?: Schema[Key] | undefined } : unknown

/** What may follow the question mark in the address of an endpoint. */
export type Query<Name extends EndpointName> = Asked<Output<NonNullable<Endpoints[Name]['query']>>>
/** Keeps a whole record from being given where its region and id are meant: all its fields would go into the address. */
type NoRecord = { version?: never }
/** What an endpoint's address is filled with: every `:name` of its path, and what its query may ask. */
export type Params<Name extends EndpointName> = { [Param in PathNames<Name>]: string } & Query<Name> &
  NoRecord

type Plain = string | number | boolean | undefined

/**
 * The address of an endpoint below /api/v1: parameters of the path in their places, the others as the query.
 * `addressOf('GET /regions/:region/vacancies', { region, state: 'open' })` is "/regions/<region>/vacancies?state=open".
 */
export function addressOf<Name extends EndpointName>(name: Name, params: Params<Name>): string {
  const rest = { ...(params as Record<string, Plain>) }
  const path = name.slice(name.indexOf(' ') + 1).replaceAll(/:(\w+)/g, (_: string, param: string) => {
    const value = encodeURIComponent(String(rest[param]))
    delete rest[param]
    return value
  })
  const query = Object.entries(rest).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, String(value)]],
  )
  return query.length === 0 ? path : `${path}?${new URLSearchParams(query)}`
}
