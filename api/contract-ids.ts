import { z } from 'zod'

/** A stable name for a thing: its type's prefix and 26 base32 characters, made by whoever creates the thing. */
const idOf = (prefix: string) =>
  z
    .string()
    .regex(new RegExp(`^${prefix}-[0-9a-z]{26}$`))
    .meta({ examples: [`${prefix}-01jd3k7m9p2r4t6v8xz0a1b2c3`] })

// Every id there is, in one file that imports nothing: contracts that name one another's things do not import one another for it.
export const absenceId = idOf('absence')
export const accountId = idOf('account')
export const connectionId = idOf('connection')
export const contactId = idOf('contact')
export const employerId = idOf('employer')
export const eventId = idOf('event')
export const flyerMessageId = idOf('message')
export const handoverId = idOf('handover')
export const intentId = idOf('intent')
export const listId = idOf('list')
export const membershipId = idOf('membership')
export const objectionId = idOf('objection')
export const notificationId = idOf('notification')
export const placementId = idOf('placement')
export const pitchId = idOf('pitch')
export const participationId = idOf('participation')
export const promiseId = idOf('promise')
export const profileId = idOf('profile')
export const reactionId = idOf('reaction')
export const regionId = z.string().regex(/^region-[a-z0-9-]{2,40}$/)
export const runId = idOf('run')
export const snoozeId = idOf('snooze')
export const siteId = idOf('site')
export const stageId = idOf('stage')
export const stallId = idOf('stall')
export const surveyAnswerId = idOf('survey')
export const talkId = idOf('talk')
export const timetableId = idOf('timetable')
export const vacancyId = idOf('vacancy')
