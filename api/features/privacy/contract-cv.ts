import { z } from 'zod'

const code = z.object({ Code: z.string(), Label: z.string().exactOptional() })
const label = z.object({ Label: z.string() })
const yearMonth = z.object({ Year: z.int(), Month: z.int().exactOptional() })
const period = z.object({
  From: yearMonth.exactOptional(),
  To: yearMonth.exactOptional(),
  Current: z.boolean().exactOptional(),
})
const abroad = z.object({
  ContactInfo: z.object({ Address: z.object({ Contact: z.object({ Country: code }) }) }),
})
const level = z.string()

/** A CV as the Europass XML schema 3.4 lays one out, written as JSON: what is not known is left out. */
export const europassCv = z.object({
  SkillsPassport: z.object({
    Locale: z.string(),
    DocumentInfo: z.object({
      DocumentType: z.literal('ECV'),
      CreationDate: z.string(),
      XSDVersion: z.literal('V3.4'),
      Generator: z.string(),
    }),
    LearnerInfo: z.object({
      Identification: z.object({
        PersonName: z.object({ FirstName: z.string() }),
        ContactInfo: z.object({
          Address: z
            .object({
              Contact: z.object({
                Municipality: z.string().exactOptional(),
                PostalCode: z.string().exactOptional(),
                Country: code,
              }),
            })
            .exactOptional(),
          Email: z.object({ Contact: z.string() }).exactOptional(),
          Telephone: z.array(z.object({ Contact: z.string() })).exactOptional(),
        }),
      }),
      Headline: z.object({ Type: code, Description: label }).exactOptional(),
      WorkExperience: z.array(
        z.object({ Period: period.exactOptional(), Position: label, Employer: abroad.exactOptional() }),
      ),
      Education: z.array(
        z.object({ Period: period.exactOptional(), Title: z.string(), Organisation: abroad }),
      ),
      Skills: z.object({
        Linguistic: z.object({
          MotherTongue: z.array(z.object({ Description: code })),
          ForeignLanguage: z.array(
            z.object({
              Description: code,
              ProficiencyLevel: z.object({
                Listening: level.exactOptional(),
                Reading: level.exactOptional(),
                SpokenInteraction: level.exactOptional(),
                Writing: level.exactOptional(),
              }),
            }),
          ),
        }),
        JobRelated: z.object({ Description: z.string() }).exactOptional(),
      }),
      Achievement: z.array(z.object({ Title: code, Description: z.string() })),
    }),
  }),
})
export type EuropassCv = z.infer<typeof europassCv>
