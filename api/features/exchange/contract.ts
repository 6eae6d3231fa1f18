import { z } from 'zod'
import { endpoint, line, postcode, uiLanguage } from '../../contract.ts'
import { profileId, regionId, siteId, vacancyId } from '../../contract-ids.ts'

/** Text that VUM never lets be empty. */
const words = (max: number) => z.string().min(1).max(max)
const day = z.iso.date()
const many = <T extends z.ZodType>(one: T) => z.array(one).max(100).exactOptional()
const hours = z.int().min(0).max(99)
const level = z.int().min(0).max(8)

const occupation = z.object({
  codeBeroepsnaam: words(10).exactOptional(),
  omschrijvingBeroepsnaam: words(120).exactOptional(),
  naamBeroepOngecodeerd: words(120).exactOptional(),
})
const agreement = z.object({
  codeTypeArbeidscontract: z.enum(['B', 'O']).exactOptional(),
  codeTypeOvereenkomst: z.enum(['01', '02', '03', '04']).exactOptional(),
})
const language = z.object({
  codeTaal: z.string().regex(/^[a-z]{3}$/),
  codeNiveauTaalbeheersingMondeling: level.exactOptional(),
  codeNiveauTaalbeheersingSchriftelijk: level.exactOptional(),
  codeNiveauTaalbeheersingLezen: level.exactOptional(),
  codeNiveauTaalbeheersingLuisteren: level.exactOptional(),
})
export type VumLanguage = z.infer<typeof language>
const skill = z.object({ omschrijving: words(120) })
const licence = z.object({ codeSoortRijbewijs: words(3) })
const course = z.object({ naamCursus: words(120) })
const workingTimes = z.object({
  aantalWerkurenPerWeekMinimaal: hours.exactOptional(),
  aantalWerkurenPerWeekMaximaal: hours.exactOptional(),
})
const flexibility = z.object({
  indicatieOnregelmatigWerkOfPloegendienst: z.int().min(0).max(2).exactOptional(),
  datumAanvangBeschikbaarVoorWerk: day.exactOptional(),
})
const address = z.object({
  codeFunctieAdres: words(1).exactOptional(),
  adres: z
    .object({
      adresNederland: z
        .object({ postcode: words(7).exactOptional(), woonplaatsnaam: words(80).exactOptional() })
        .exactOptional(),
    })
    .exactOptional(),
})

/** A vacancy as VUM writes it, as far as this product knows its fields. */
export const vumVacancy = z.object({
  idVacature: words(200).exactOptional(),
  naamVacature: words(120),
  omschrijvingVacature: words(2000).exactOptional(),
  werkgever: z
    .object({ handelsnaamOrganisatie: words(500).exactOptional(), adresHouding: many(address) })
    .exactOptional(),
  arbeidsVoorwaarden: z
    .object({
      datumAanvangWerkzaamheden: day.exactOptional(),
      datumEindeWerkzaamheden: day.exactOptional(),
      salarisIndicatie: words(100).exactOptional(),
    })
    .exactOptional(),
  contractvorm: many(agreement),
  beroep: occupation.exactOptional(),
  rijbewijs: many(licence),
  flexibiliteit: flexibility.exactOptional(),
  werktijden: workingTimes.exactOptional(),
  cursus: many(course),
  vakvaardigheid: many(skill),
  taalbeheersing: many(language),
})
export type VumVacancy = z.infer<typeof vumVacancy>

/** Somebody who looks for work as VUM's matching profile: without a name, an address or a way to reach them. */
export const vumProfile = z.object({
  idWerkzoekende: words(200),
  indicatieBeschikbaarheidContactgegevens: z.literal(2),
  vervoermiddel: many(
    z.object({ codeVervoermiddel: z.int(), indicatieBeschikbaarVoorWoonWerkverkeer: z.literal(1) }),
  ),
  mobiliteit: z
    .object({
      bemiddelingspostcode: words(6).exactOptional(),
      maximaleReistijd: z.int().min(0).max(999).exactOptional(),
    })
    .exactOptional(),
  flexibiliteit: flexibility.exactOptional(),
  werktijden: workingTimes.exactOptional(),
  contractvorm: many(agreement),
  bemiddelingsberoep: many(occupation),
  arbeidsmarktkwalificatie: z.object({
    vakvaardigheid: many(skill),
    taalbeheersing: many(language),
    rijbewijs: many(licence),
    cursus: many(course),
    opleiding: many(
      z.object({
        codeNiveauOpleiding: z.literal(9),
        opleidingsnaam: z.object({ naamOpleidingOngecodeerd: words(120) }),
      }),
    ),
    werkervaring: many(
      z.object({
        datumAanvangWerkzaamheden: day.exactOptional(),
        datumEindeWerkzaamheden: day.exactOptional(),
        beroep: occupation.exactOptional(),
      }),
    ),
  }),
})
export type VumProfile = z.infer<typeof vumProfile>

/** A vacancy as it may be found: without its name, its text, and who the employer is. */
export const vumVacancyMatch = z.object({
  ...vumVacancy.omit({ idVacature: true, naamVacature: true, omschrijvingVacature: true }).shape,
  werkgever: z.object({ adresHouding: many(address) }).exactOptional(),
})

/** A question of VUM's: around which postcode, and what must hold of what is found. */
const question = z.strictObject({
  selectiegebied: z.strictObject({ postcode, afstand: z.int().min(0).max(999) }),
  /** JSON in VUM's query language. What it asks that is not known, and what is empty, is as if it were not there. */
  selectievraag: z.string().max(20_000),
})
export type VumQuestion = z.infer<typeof question>
/** As many as one question finds at most; they come in no order. */
export const mostFound = 100

/** JSON pointers of what does not go along, in the record or file that was given. */
const lost = z.array(z.string())

export const exchangeEndpoints = {
  sendVacancy: endpoint({
    method: 'GET',
    path: '/regions/:region/vacancies/:id/vum',
    summary: 'A vacancy as VUM writes it, and what of it VUM has no place for',
    access: { roles: ['employer', 'jobhunter'] },
    params: z.object({ region: regionId, id: vacancyId }),
    answer: z.object({ vacature: vumVacancy, lost }),
  }),
  readVacancy: endpoint({
    method: 'POST',
    path: '/regions/:region/vum-vacancies',
    summary:
      'Take a vacancy that VUM wrote over as a draft at a site; the same vacancy once more changes nothing',
    access: { roles: ['jobhunter'] },
    params: z.object({ region: regionId }),
    body: z.strictObject({
      site: siteId,
      /** The vacancy as JSON. Fields that are not known, and empty ones, are as if they were not there. */
      file: z.string().min(1).max(50_000),
    }),
    answer: z.object({ vacancy: vacancyId, lost }),
    status: 201,
  }),
  sendProfile: endpoint({
    method: 'GET',
    path: '/regions/:region/profiles/:id/vum',
    summary:
      'A person as VUM’s matching profile, without name, address or telephone, and what VUM has no place for',
    access: { roles: ['person', 'jobhunter'] },
    params: z.object({ region: regionId, id: profileId }),
    answer: z.object({ profiel: vumProfile, lost }),
  }),
  readProfile: endpoint({
    method: 'POST',
    path: '/regions/:region/vum-profiles',
    summary:
      'Begin the profile of somebody whom VUM describes; VUM knows no name, so it comes with it. The same once more changes nothing',
    access: { roles: ['jobhunter'] },
    params: z.object({ region: regionId }),
    body: z.strictObject({
      name: line(120),
      language: uiLanguage,
      /** The profile as JSON. Fields that are not known, and empty ones, are as if they were not there. */
      file: z.string().min(1).max(50_000),
    }),
    answer: z.object({ profile: profileId, lost }),
    status: 201,
  }),
  findVacancies: endpoint({
    method: 'POST',
    path: '/regions/:region/vum-vacancies/matches',
    summary: 'Open vacancies that answer a question of VUM’s, without name, text and employer, in no order',
    access: { roles: ['jobhunter'] },
    params: z.object({ region: regionId }),
    body: question,
    answer: z.object({
      matches: z.array(z.object({ vumID: vacancyId, vacature: vumVacancyMatch })).max(mostFound),
    }),
    perMinute: 60,
  }),
  findProfiles: endpoint({
    method: 'POST',
    path: '/regions/:region/vum-profiles/matches',
    summary:
      'Matching profiles of people who look for work that answer a question of VUM’s, in no order; each is a look at them',
    access: { roles: ['jobhunter'] },
    params: z.object({ region: regionId }),
    body: question,
    answer: z.object({
      matches: z.array(z.object({ vumID: z.string(), profiel: vumProfile })).max(mostFound),
    }),
    perMinute: 60,
  }),
}
