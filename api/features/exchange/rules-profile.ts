import { kinds, type Mode } from '../../../matcher/codes.ts'
import { idOfSecret } from '../../ids.ts'
import type { Reference } from '../../reference.ts'
import type { ProfileAnswer } from '../profiles/contract.ts'
import type { VumLanguage, VumProfile } from './contract.ts'
import { agreementCodes, languageCodes, licenceCodes, threeLetters, transportCodes } from './rules-codes.ts'
import { inDutch, nameOf, pointersOf, someOf, wholePostcode } from './rules-names.ts'

type Languages = ProfileAnswer['languages']

const dutchOf = ({ dutch }: Languages): VumLanguage[] => {
  const codeOf = (known: Languages['dutch']['reading']) => (known ? languageCodes[known.level] : 0)
  if (Object.values(dutch).every((known) => known === null)) return []
  return [
    {
      codeTaal: 'nld',
      codeNiveauTaalbeheersingMondeling: codeOf(dutch.speaking),
      codeNiveauTaalbeheersingSchriftelijk: codeOf(dutch.writing),
      codeNiveauTaalbeheersingLezen: codeOf(dutch.reading),
      codeNiveauTaalbeheersingLuisteren: codeOf(dutch.listening),
    },
  ]
}

const othersOf = ({ others }: Languages): VumLanguage[] =>
  Object.entries(others).flatMap(([tag, level]) => {
    const codeTaal = threeLetters[tag]
    return codeTaal ? [{ codeTaal, codeNiveauTaalbeheersingMondeling: languageCodes[level] }] : []
  })

const isWanted = (wish: string | undefined) => wish === 'dream' || wish === 'acceptable'

/** A person as VUM's matching profile, with pointers to what VUM has no place for or what it does not name. Months of work begin and end on their first day. */
export const toVumProfile = (
  profile: Omit<ProfileAnswer, 'version' | 'changedAt' | 'goesOn'>,
  reference: Reference,
): { profiel: VumProfile; lost: string[] } => {
  const {
    residence,
    mobility,
    availability,
    wishes,
    skills,
    certificates,
    education,
    experience,
    languages,
  } = profile
  const modes = (Object.keys(mobility.modes) as Mode[]).filter((mode) => mobility.modes[mode] === 'have')
  const transport = new Set(modes.map((mode) => transportCodes[mode]))
  const agreements = new Set(
    kinds.flatMap((kind) => (isWanted(wishes.kinds[kind]) ? (agreementCodes[kind] ?? []) : [])),
  )
  const occupations = Object.keys(wishes.occupations).filter((id) => isWanted(wishes.occupations[id]))
  const held = Object.keys(certificates.items)
  const courses = held.filter((id) => licenceCodes[id] === undefined)
  const times = availability.hoursPerWeek
  const postcode = wholePostcode(residence.postcode)
  const move = {
    ...(postcode && { bemiddelingspostcode: postcode }),
    ...(mobility.maxMinutes !== null && { maximaleReistijd: mobility.maxMinutes }),
  }
  const months = (month: string | null) => (month === null || month === 'now' ? null : `${month}-01`)

  const profiel: VumProfile = {
    // Asked by VUM; it does not lead back to the profile.
    idWerkzoekende: idOfSecret('vum', profile.id),
    indicatieBeschikbaarheidContactgegevens: 2,
    ...someOf(
      'vervoermiddel',
      [...transport].map((code) => ({
        codeVervoermiddel: code,
        indicatieBeschikbaarVoorWoonWerkverkeer: 1 as const,
      })),
    ),
    ...(Object.keys(move).length > 0 && { mobiliteit: move }),
    ...(availability.startDay && {
      flexibiliteit: { datumAanvangBeschikbaarVoorWerk: availability.startDay },
    }),
    ...(times && {
      werktijden: { aantalWerkurenPerWeekMinimaal: times.min, aantalWerkurenPerWeekMaximaal: times.max },
    }),
    ...someOf(
      'contractvorm',
      [...agreements].map((code) => ({ codeTypeOvereenkomst: code as '01' })),
    ),
    ...someOf(
      'bemiddelingsberoep',
      occupations.map((id) => ({ naamBeroepOngecodeerd: nameOf(reference, id).slice(0, 120) })),
    ),
    arbeidsmarktkwalificatie: {
      ...someOf(
        'vakvaardigheid',
        Object.keys(skills.items).map((id) => ({ omschrijving: nameOf(reference, id).slice(0, 120) })),
      ),
      ...someOf('taalbeheersing', [...dutchOf(languages), ...othersOf(languages)]),
      ...someOf(
        'rijbewijs',
        held.flatMap((id) => (licenceCodes[id] ? [{ codeSoortRijbewijs: licenceCodes[id] }] : [])),
      ),
      ...someOf(
        'cursus',
        courses.map((id) => ({ naamCursus: nameOf(reference, id) })),
      ),
      ...someOf(
        'opleiding',
        Object.values(education).map(({ title }) => ({
          codeNiveauOpleiding: 9 as const,
          opleidingsnaam: { naamOpleidingOngecodeerd: inDutch(title, 120) },
        })),
      ),
      ...someOf(
        'werkervaring',
        Object.values(experience).map(({ from, until, occupation, title }) => {
          const name = title ? inDutch(title, 120) : occupation && nameOf(reference, occupation).slice(0, 120)
          const [first, last] = [months(from), months(until)]
          return {
            ...(first && { datumAanvangWerkzaamheden: first }),
            ...(last && { datumEindeWerkzaamheden: last }),
            ...(name && { beroep: { naamBeroepOngecodeerd: name } }),
          }
        }),
      ),
    },
  }
  const lost = pointersOf({
    '/contact': true,
    '/introduction': profile.introduction !== null,
    '/skills/items/level': Object.keys(skills.items).length > 0,
    '/certificates/items/validUntil': held.length > 0,
    '/languages/others': Object.keys(languages.others).some((tag) => threeLetters[tag] === undefined),
    '/education/country': Object.keys(education).length > 0,
    '/experience/country': Object.keys(experience).length > 0,
    '/availability/free': availability.free !== null,
    '/availability/blocks': Object.keys(availability.blocks).length > 0,
    '/wishes/groups': Object.keys(wishes.groups).length > 0,
    '/wishes/sectors': Object.keys(wishes.sectors).length > 0,
    '/wishes/kinds': isWanted(wishes.kinds.trial),
    '/residence/postcode': residence.postcode !== null && postcode === null,
  })
  return { profiel, lost }
}
