import { type DutchSkill, dutchSkills, languageLevels, otherWork } from '../../../matcher/codes.ts'
import type { Reference } from '../../reference.ts'
import type { VacancyAnswer, VacancySections } from '../vacancies/contract.ts'
import type { VumLanguage, VumVacancy } from './contract.ts'
import { agreementCodes, kindOfCode, languageCodes, levelOfCode, licenceCodes } from './rules-codes.ts'
import { conceptNamed, dutchText, inDutch, nameOf, pointersOf, someOf, wholePostcode } from './rules-names.ts'

type Tasks = VacancySections['work']['tasks']
type Asked = Pick<VacancySections, 'basics' | 'hours' | 'work' | 'requirements' | 'pay' | 'description'>

const periods = { hour: 'uur', week: 'week', month: 'maand', once: 'keer' } as const
const perOf = (word: string | undefined) =>
  (Object.keys(periods) as (keyof typeof periods)[]).find((per) => periods[per] === word)

const wageText = ({ amountCents, per }: NonNullable<VacancySections['pay']['wage']>) =>
  `€ ${(amountCents / 100).toFixed(2).replace('.', ',')} per ${periods[per]}`
/** Reads what `wageText` writes; a wage in other words cannot be read. */
const wageOf = (said: string | undefined): VacancySections['pay']['wage'] => {
  const [, euros, cents, word] = /^€ (\d{1,6}),(\d\d) per (\w+)$/.exec(said ?? '') ?? []
  const per = perOf(word)
  return per ? { amountCents: Number(euros) * 100 + Number(cents), currency: 'EUR', per } : null
}

/** The Dutch that the hardest task asks; nothing where no task asks any. */
const dutchOf = (tasks: Tasks): VumLanguage[] => {
  const code = (skill: DutchSkill) => {
    const levels = Object.values(tasks).map(({ dutch }) => languageLevels.indexOf(dutch[skill]))
    return languageCodes[languageLevels[Math.max(0, ...levels)] ?? 'A0']
  }
  const asked: VumLanguage = {
    codeTaal: 'nld',
    codeNiveauTaalbeheersingMondeling: code('speaking'),
    codeNiveauTaalbeheersingSchriftelijk: code('writing'),
    codeNiveauTaalbeheersingLezen: code('reading'),
    codeNiveauTaalbeheersingLuisteren: code('listening'),
  }
  return dutchSkills.some((skill) => code(skill) > 1) ? [asked] : []
}

/** A vacancy as VUM writes it, with pointers to what VUM has no place for; null for a kind that it does not know. */
export const toVumVacancy = (
  vacancy: Omit<VacancyAnswer, 'history' | 'version' | 'changedAt'>,
  postcode: string | null,
  reference: Reference,
): { vacature: VumVacancy; lost: string[] } | null => {
  const { basics, work, requirements, hours, pay, guidance, description } = vacancy
  const agreement = agreementCodes[basics.kind]
  if (agreement === null) return null
  const certificates = Object.keys(requirements.certificates)
  const { min, desired, max } = hours.perWeek
  const whole = wholePostcode(postcode)
  const place = {
    ...(whole && { postcode: whole }),
    ...(vacancy.town && { woonplaatsnaam: vacancy.town }),
  }
  const vacature: VumVacancy = {
    idVacature: vacancy.id,
    naamVacature: inDutch(basics.title, 120),
    ...(description && { omschrijvingVacature: inDutch(description, 2000) }),
    werkgever: {
      ...(vacancy.employerName && { handelsnaamOrganisatie: vacancy.employerName }),
      adresHouding: [{ codeFunctieAdres: 'E', adres: { adresNederland: place } }],
    },
    arbeidsVoorwaarden: {
      datumAanvangWerkzaamheden: basics.startDay,
      ...(basics.endDay && { datumEindeWerkzaamheden: basics.endDay }),
      ...(pay.wage && { salarisIndicatie: wageText(pay.wage) }),
    },
    contractvorm: [
      {
        codeTypeArbeidscontract: basics.endDay === null ? 'O' : 'B',
        codeTypeOvereenkomst: agreement as '01',
      },
    ],
    beroep: {
      naamBeroepOngecodeerd:
        basics.occupation === otherWork
          ? inDutch(basics.title, 120)
          : nameOf(reference, basics.occupation).slice(0, 120),
    },
    ...someOf(
      'rijbewijs',
      certificates.flatMap((id) => (licenceCodes[id] ? [{ codeSoortRijbewijs: licenceCodes[id] }] : [])),
    ),
    ...(work.demands.includes('night') && {
      flexibiliteit: { indicatieOnregelmatigWerkOfPloegendienst: 1 },
    }),
    werktijden: {
      ...(min !== null && { aantalWerkurenPerWeekMinimaal: min }),
      aantalWerkurenPerWeekMaximaal: max ?? desired,
    },
    ...someOf(
      'cursus',
      certificates.flatMap((id) => (licenceCodes[id] ? [] : [{ naamCursus: nameOf(reference, id) }])),
    ),
    ...someOf(
      'vakvaardigheid',
      Object.keys(requirements.skills).map((id) => ({ omschrijving: nameOf(reference, id).slice(0, 120) })),
    ),
    ...someOf('taalbeheersing', dutchOf(work.tasks)),
  }
  const lost = pointersOf({
    '/basics/kind': kindOfCode(agreement) !== basics.kind,
    '/basics/positions': basics.positions > 1,
    '/work/tasks': Object.keys(work.tasks).length > 0,
    '/work/floorLanguages': work.floorLanguages.length > 0,
    '/work/demands': work.demands.some((demand) => demand !== 'night'),
    '/work/dutchSharePercent': work.dutchSharePercent !== null,
    '/requirements/skills/level': Object.keys(requirements.skills).length > 0,
    '/requirements/certificates/obtainable': certificates.length > 0,
    '/hours/perWeek/desired': max !== null && max !== desired,
    '/hours/possible': hours.possible !== null,
    '/hours/required': hours.required !== null,
    '/pay/allowance': pay.allowance !== null,
    '/pay/travelCostPaid': pay.travelCostPaid !== null,
    '/guidance': Object.values(guidance).some(Boolean),
  })
  return { vacature, lost }
}

const dutchAsked = (languages: VumVacancy['taalbeheersing']): Tasks[string]['dutch'] => {
  const found = languages?.find(({ codeTaal }) => codeTaal === 'nld')
  return {
    listening: levelOfCode(found?.codeNiveauTaalbeheersingLuisteren) ?? 'A0',
    speaking: levelOfCode(found?.codeNiveauTaalbeheersingMondeling) ?? 'A0',
    reading: levelOfCode(found?.codeNiveauTaalbeheersingLezen) ?? 'A0',
    writing: levelOfCode(found?.codeNiveauTaalbeheersingSchriftelijk) ?? 'A0',
  }
}

/** A week that a vacancy may have: VUM says 0 and 99 where there is no bound. */
const hoursOf = (said: number | undefined) => (said ? Math.min(said, 60) : null)

/**
 * A vacancy of VUM's as the sections of a draft at a site, with pointers to what in it could not be taken over; null where it does not
 * say how many hours. One without a first day begins `today`;
 * what it asks of skills is nice to have, since VUM does not say more.
 */
export const fromVumVacancy = (
  vum: VumVacancy,
  { site, today, reference }: { site: string; today: string; reference: Reference },
): { sections: Asked; lost: string[] } | null => {
  const { arbeidsVoorwaarden: terms = {}, beroep = {}, werktijden: times = {}, contractvorm = [] } = vum
  const min = hoursOf(times.aantalWerkurenPerWeekMinimaal)
  const max = hoursOf(times.aantalWerkurenPerWeekMaximaal)
  const desired = max ?? min
  if (desired === null) return null
  const called = beroep.naamBeroepOngecodeerd ?? beroep.omschrijvingBeroepsnaam ?? vum.naamVacature
  const occupation = conceptNamed(reference, 'occ', called)
  const skills = (vum.vakvaardigheid ?? []).map(({ omschrijving }) =>
    conceptNamed(reference, 'sk', omschrijving),
  )
  const certificates = [
    ...(vum.rijbewijs ?? []).map(
      ({ codeSoortRijbewijs: code }) =>
        Object.keys(licenceCodes).find((id) => licenceCodes[id] === code) ?? null,
    ),
    ...(vum.cursus ?? []).map(({ naamCursus }) => conceptNamed(reference, 'cert', naamCursus)),
  ]
  const [first] = contractvorm
  const wage = wageOf(terms.salarisIndicatie)
  const sections: Asked = {
    basics: {
      kind: kindOfCode(first?.codeTypeOvereenkomst),
      site,
      occupation: occupation ?? otherWork,
      title: dutchText(vum.naamVacature),
      positions: 1,
      startDay: terms.datumAanvangWerkzaamheden ?? today,
      endDay: terms.datumEindeWerkzaamheden ?? null,
      intentionToHire: first?.codeTypeArbeidscontract === 'O',
    },
    hours: { perWeek: { min, desired, max }, possible: null, required: null },
    work: {
      tasks: {
        work: {
          ...{ title: dutchText(called), share: 1, dutch: dutchAsked(vum.taalbeheersing) },
          ...{ hard: [], floorLanguageHelps: false },
        },
      },
      floorLanguages: [],
      demands: vum.flexibiliteit?.indicatieOnregelmatigWerkOfPloegendienst === 1 ? ['night'] : [],
      dutchSharePercent: null,
    },
    requirements: {
      skills: Object.fromEntries(
        skills.flatMap((id) =>
          id ? [[id, { level: 2, importance: 'nice' as const, learnable: true }] as const] : [],
        ),
      ),
      certificates: Object.fromEntries(
        certificates.flatMap((id) => (id ? [[id, { obtainable: false }] as const] : [])),
      ),
    },
    pay: { wage, allowance: null, travelCostPaid: null },
    description: vum.omschrijvingVacature ? dutchText(vum.omschrijvingVacature) : null,
  }
  const lost = pointersOf({
    '/werkgever': vum.werkgever !== undefined,
    '/beroep': occupation === null,
    '/arbeidsVoorwaarden/salarisIndicatie': terms.salarisIndicatie !== undefined && wage === null,
    '/contractvorm': contractvorm.length > 1,
    '/vakvaardigheid': skills.includes(null),
    '/rijbewijs': certificates.slice(0, vum.rijbewijs?.length ?? 0).includes(null),
    '/cursus': certificates.slice(vum.rijbewijs?.length ?? 0).includes(null),
    '/taalbeheersing': (vum.taalbeheersing ?? []).some(({ codeTaal }) => codeTaal !== 'nld'),
    '/werktijden':
      Math.max(times.aantalWerkurenPerWeekMinimaal ?? 0, times.aantalWerkurenPerWeekMaximaal ?? 0) > 60,
  })
  return { sections, lost }
}
