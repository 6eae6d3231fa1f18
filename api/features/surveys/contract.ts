import { z } from 'zod'
import { day } from '../../contract.ts'
import { eventId } from '../../contract-ids.ts'
import { surveyAnswers, surveyQuestions, surveySides, surveyWaves } from './codes.ts'

/** What is said to some of the questions of a wave; one that is left out was not answered. */
export const surveySaid = z
  .array(z.strictObject({ question: z.enum(surveyQuestions), answer: z.enum(surveyAnswers) }))
  .min(1)
  .max(surveyQuestions.length)
export type SurveySaid = z.infer<typeof surveySaid>

/** The questions that somebody can answer about an event now. */
export const survey = z.object({
  event: eventId,
  name: z.string(),
  day,
  side: z.enum(surveySides),
  /** Null while there is nothing to ask. */
  wave: z.enum(surveyWaves).nullable(),
  /** Answers are given once and are read by nobody, their giver included. */
  hasAnswered: z.boolean(),
})
export type SurveyAnswer = z.infer<typeof survey>

/** How often a question was answered, and how often with yes; null where a number is too small to be told. */
export const surveyCount = z.object({
  side: z.enum(surveySides),
  wave: z.enum(surveyWaves),
  question: z.enum(surveyQuestions),
  said: z.int().nullable(),
  yes: z.int().nullable(),
})
export type SurveyCount = z.infer<typeof surveyCount>
