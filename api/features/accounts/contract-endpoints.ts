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
