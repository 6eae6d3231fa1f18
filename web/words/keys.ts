/** The words of each noun as they stand in English: a new file of locales/en is a line here. */
type Words = {
  about: typeof import('../../locales/en/about.json')
  absences: typeof import('../../locales/en/absences.json')
  access: typeof import('../../locales/en/access.json')
  accounts: typeof import('../../locales/en/accounts.json')
  audit: typeof import('../../locales/en/audit.json')
  builder: typeof import('../../locales/en/builder.json')
  caseLoad: typeof import('../../locales/en/caseLoad.json')
  cases: typeof import('../../locales/en/cases.json')
  codes: typeof import('../../locales/en/codes.json')
  common: typeof import('../../locales/en/common.json')
  connections: typeof import('../../locales/en/connections.json')
  employers: typeof import('../../locales/en/employers.json')
  errors: typeof import('../../locales/en/errors.json')
  events: typeof import('../../locales/en/events.json')
  flyer: typeof import('../../locales/en/flyer.json')
  forms: typeof import('../../locales/en/forms.json')
  gains: typeof import('../../locales/en/gains.json')
  help: typeof import('../../locales/en/help.json')
  live: typeof import('../../locales/en/live.json')
  imports: typeof import('../../locales/en/imports.json')
  mails: typeof import('../../locales/en/mails.json')
  handovers: typeof import('../../locales/en/handovers.json')
  matches: typeof import('../../locales/en/matches.json')
  me: typeof import('../../locales/en/me.json')
  notifications: typeof import('../../locales/en/notifications.json')
  objections: typeof import('../../locales/en/objections.json')
  pitches: typeof import('../../locales/en/pitches.json')
  placements: typeof import('../../locales/en/placements.json')
  privacy: typeof import('../../locales/en/privacy.json')
  profiles: typeof import('../../locales/en/profiles.json')
  public: typeof import('../../locales/en/public.json')
  reasons: typeof import('../../locales/en/reasons.json')
  regions: typeof import('../../locales/en/regions.json')
  reports: typeof import('../../locales/en/reports.json')
  results: typeof import('../../locales/en/results.json')
  search: typeof import('../../locales/en/search.json')
  stages: typeof import('../../locales/en/stages.json')
  surveys: typeof import('../../locales/en/surveys.json')
  today: typeof import('../../locales/en/today.json')
  timetables: typeof import('../../locales/en/timetables.json')
  trouble: typeof import('../../locales/en/trouble.json')
  vacancies: typeof import('../../locales/en/vacancies.json')
  vacancyForm: typeof import('../../locales/en/vacancyForm.json')
  whyNot: typeof import('../../locales/en/whyNot.json')
}

export type Noun = keyof Words

/** The nouns that a page reads: one, or several of which only the first is read without its name. */
export type Nouns = Noun | readonly [Noun, ...Noun[]]

type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'

type Stem<Name extends string> = Name extends `${infer Before}_${PluralForm}` ? Before : Name

type Path<Tree> = {
  [Name in keyof Tree & string]: Tree[Name] extends string ? Stem<Name> : `${Name}.${Path<Tree[Name]>}`
}[keyof Tree & string]

type Branch<Tree> = {
  [Name in keyof Tree & string]: Tree[Name] extends string ? never : Name | `${Name}.${Branch<Tree[Name]>}`
}[keyof Tree & string]

type Paths = { [N in Noun]: Path<Words[N]> }

type Prefixed = { [N in Noun]: `${N}:${Paths[N]}` }

type Everywhere = Paths['common'] | Prefixed['common' | 'errors']

/**
 * The keys of sentences that a page finds once it has read these nouns: plain for the first of them and for `common`,
 * behind the name of the noun ("codes:action.close") for all.
 */
export type Key<Of extends Nouns = 'common'> =
  | Everywhere
  | (Of extends Noun ? Paths[Of] | Prefixed[Of] : never)
  | (Of extends readonly [Noun, ...Noun[]] ? Paths[Of[0]] | Prefixed[Of[number]] : never)

/** Where several sentences stand together, by the code of each: "codes:action". */
type Group = { [N in Noun]: `${N}:${Branch<Words[N]>}` }[Noun]

type KeyIn<In extends Group> = Extract<Prefixed[Noun], `${In}.${string}`>

/**
 * The key of a sentence by a code that a contract leaves open. Which codes there are is not a type, so no check of
 * types finds one without words: tests/locales/codes.test.ts does.
 */
export const keyOf = <const In extends Group>(group: In, code: string): NoInfer<KeyIn<In>> =>
  `${group}.${code}` as string as KeyIn<In>

/** What fills the gaps of a sentence; `count` decides its plural form. */
export type Gaps = { readonly [name: string]: string | number | undefined }

/** What says the sentence of a key. One that knows more keys may be handed to who needs fewer. */
export type Say<Known extends string = Key> = (key: Known, gaps?: Gaps) => string

/** The same, which of several keys says the first that has a sentence. */
export type SayFirst<Known extends string = Key> = (key: Known | Known[], gaps?: Gaps) => string
