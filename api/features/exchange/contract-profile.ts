import { z } from 'zod'

const words = (max: number) => z.string().min(1).max(max)
const day = z.iso.date()
const many = <T extends z.ZodType>(one: T) => z.array(one).max(100).exactOptional()
const level = z.int().min(0).max(8)
const occupation = z.object({
  omschrijvingBeroepsnaam: words(120).exactOptional(),
  naamBeroepOngecodeerd: words(120).exactOptional(),
})

/** Somebody who looks for work as others write them in VUM's words, as far as this product knows the fields. */
export const vumProfileFile = z.object({
  idWerkzoekende: words(200).exactOptional(),
  persoonlijkePresentatie: words(2000).exactOptional(),
  vervoermiddel: many(z.object({ codeVervoermiddel: z.int().exactOptional() })),
  mobiliteit: z
    .object({
      bemiddelingspostcode: words(7).exactOptional(),
      maximaleReistijd: z.int().min(0).max(999).exactOptional(),
      maximaleReisafstand: z.int().min(0).max(999).exactOptional(),
    })
    .exactOptional(),
  flexibiliteit: z.object({ datumAanvangBeschikbaarVoorWerk: day.exactOptional() }).exactOptional(),
  werktijden: z
    .object({
      aantalWerkurenPerWeekMinimaal: z.int().min(0).max(99).exactOptional(),
      aantalWerkurenPerWeekMaximaal: z.int().min(0).max(99).exactOptional(),
    })
    .exactOptional(),
  contractvorm: many(z.object({ codeTypeOvereenkomst: words(2).exactOptional() })),
  bemiddelingsberoep: many(occupation),
  arbeidsmarktkwalificatie: z
    .object({
      vakvaardigheid: many(z.object({ omschrijving: words(120).exactOptional() })),
      taalbeheersing: many(
        z.object({
          codeTaal: z.string().regex(/^[a-z]{3}$/),
          codeNiveauTaalbeheersingMondeling: level.exactOptional(),
          codeNiveauTaalbeheersingSchriftelijk: level.exactOptional(),
          codeNiveauTaalbeheersingLezen: level.exactOptional(),
          codeNiveauTaalbeheersingLuisteren: level.exactOptional(),
        }),
      ),
      rijbewijs: many(z.object({ codeSoortRijbewijs: words(3).exactOptional() })),
      cursus: many(z.object({ naamCursus: words(120).exactOptional() })),
      opleiding: many(
        z.object({
          opleidingsnaam: z
            .object({
              naamOpleidingOngecodeerd: words(120).exactOptional(),
              omschrijvingOpleidingsnaam: words(120).exactOptional(),
            })
            .exactOptional(),
          datumDiploma: day.exactOptional(),
        }),
      ),
      werkervaring: many(
        z.object({
          datumAanvangWerkzaamheden: day.exactOptional(),
          datumEindeWerkzaamheden: day.exactOptional(),
          beroep: occupation.exactOptional(),
        }),
      ),
    })
    .exactOptional(),
})
export type VumProfileFile = z.infer<typeof vumProfileFile>
