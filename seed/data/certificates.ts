import { z } from 'zod'
import file from './certificates.json' with { type: 'json' }
import { labels, provenance, synonyms } from './labels.ts'

const certificate = z.strictObject({
  id: z.string().startsWith('cert-'),
  icon: z.string(),
  /** Usual length of the course in hours; `null` where it is a registration and no course. */
  courseHours: z.int().min(1).nullable(),
  /** The same in days of lessons or exam. */
  courseDays: z.int().min(1).nullable(),
  labels,
  synonyms,
})

const schema = z.strictObject({ ...provenance, certificates: z.array(certificate) })

/** Papers that work may ask for, with the usual length of getting them. */
export const { certificates } = schema.parse(file)

/** The licence without which a car is no way to travel. */
export const carLicence = 'cert-licence-b'
