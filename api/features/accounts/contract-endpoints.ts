import { z } from 'zod'
import { endpoint, line, uiLanguage } from '../../contract.ts'
import { secret, session } from './contract.ts'

export const helperEndpoints = {
  signInAsHelper: endpoint({
    method: 'POST',
    path: '/sign-in/helper',
    summary: "Come in to help at an event, with the organiser's link; until the end of its day",
    access: 'public',
    body: z.strictObject({ token: secret, name: line(60), language: uiLanguage }),
    answer: session,
    perMinute: 60,
  }),
}

export const workEndpoints = {
  ways: endpoint({
    method: 'GET',
    path: '/sign-in/ways',
    summary: 'Whether staff may sign in with the account of their work, and whether mail lets them in too',
    access: 'public',
    answer: z.object({ work: z.boolean(), mailForStaff: z.boolean() }),
  }),
  askAtWork: endpoint({
    method: 'POST',
    path: '/sign-in/work',
    summary: "The page of the organisation's own sign-in, to which this browser goes",
    access: 'public',
    answer: z.object({ address: z.url() }),
    perMinute: 60,
  }),
  signInAtWork: endpoint({
    method: 'POST',
    path: '/sign-in/work/answer',
    summary: 'Sign in with what the organisation answered, in the browser that asked',
    access: 'public',
    /** What stood behind the question mark of the address that the organisation sent the browser to. */
    body: z.strictObject({ answer: z.string().min(1).max(8000) }),
    answer: session,
    perMinute: 60,
  }),
}
