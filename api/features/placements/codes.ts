// Why something between a person and an employer comes to nothing: every reason there is, and who may give which.

/** Why a placement ended or did not come about. */
export const endReasons = [
  'availability',
  'transport',
  'language',
  'skills',
  'certificate',
  'hours',
  'wage',
  'startDay',
  'otherWork',
  'motivation',
  'health',
  'childcare',
  'lessons',
  'employerNotReady',
  'noContact',
  'positionFilled',
  'moved',
  'education',
  'foundWork',
  'otherReason',
] as const
type Reason = (typeof endReasons)[number] | 'notReadyYet'

/** Reasons that an employer neither gives nor reads. */
export const notForEmployers: readonly (typeof endReasons)[number][] = [
  'health',
  'childcare',
  'lessons',
  'motivation',
]

/** What an employer may give as its answer to a pitch. */
export const employerReasons = [
  'skills',
  'certificate',
  'language',
  'hours',
  'availability',
  'startDay',
  'transport',
  'employerNotReady',
  'positionFilled',
  'otherReason',
] as const satisfies readonly Reason[]

/** What a person may give for a pitch; what has to do with health or a family is read by nobody but who holds the case. */
export const personReasons = [
  'otherWork',
  'hours',
  'transport',
  'wage',
  'startDay',
  'health',
  'childcare',
  'lessons',
  'foundWork',
  'education',
  'moved',
  'notReadyYet',
  'otherReason',
] as const satisfies readonly Reason[]

/** What each side may give as the reason of its answer to a talk: an employer the same as to a pitch. */
export const talkReasonsOf = {
  person: [
    'otherWork',
    'hours',
    'availability',
    'transport',
    'language',
    'skills',
    'wage',
    'startDay',
    'health',
    'childcare',
    'lessons',
    'notReadyYet',
    'otherReason',
  ],
  employer: employerReasons,
} as const satisfies Record<'person' | 'employer', readonly Reason[]>

/** Every reason for which a talk may come to nothing, in the order in which they are read. */
export const talkReasons = [
  ...employerReasons.slice(0, -1),
  'otherWork',
  'wage',
  'health',
  'childcare',
  'lessons',
  'notReadyYet',
  'noContact',
  'otherReason',
] as const satisfies readonly Reason[]
export type TalkReason = (typeof talkReasons)[number]
