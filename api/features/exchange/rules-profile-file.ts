import { modes, mostMinutes } from '../../../matcher/codes.ts'
import type { Reference } from '../../reference.ts'
import type { ProfileSections } from '../profiles/contract.ts'
import type { VumProfileFile } from './contract-profile.ts'
import {
  agreementCodes,
  kindOfCode,
  levelOfCode,
  licenceCodes,
  threeLetters,
  transportCodes,
} from './rules-codes.ts'
import { conceptNamed, dutchText, pointersOf, wholePostcode } from './rules-names.ts'

type Sections = Pick<
  ProfileSections,
  | 'residence'
  | 'skills'
  | 'experience'
  | 'certificates'
  | 'languages'
  | 'availability'
  | 'mobility'
  | 'wishes'
  | 'introduction'
>

const monthOf = (day: string | undefined): string | null => day?.slice(0, 7) ?? null
const occupationName = (beroep: { naamBeroepOngecodeerd?: string; omschrijvingBeroepsnaam?: string } = {}) =>
  beroep.naamBeroepOngecodeerd ?? beroep.omschrijvingBeroepsnaam

/** Those that were found, by their ids; each with the same beside it. */
const found = <Value>(ids: readonly (string | null)[], value: () => Value): Record<string, Value> =>
  Object.fromEntries(ids.flatMap((id) => (id === null ? [] : [[id, value()] as const])))

const languagesOf = (
  spoken: NonNullable<VumProfileFile['arbeidsmarktkwalificatie']>['taalbeheersing'],
  on: string,
) => {
  const dutch = spoken?.find(({ codeTaal }) => codeTaal === 'nld')
  const known = (code: number | undefined) => {
    const level = levelOfCode(code)
    return level === null ? null : { level, source: 'jobhunter' as const, on }
  }
  const others = (spoken ?? []).flatMap(({ codeTaal, codeNiveauTaalbeheersingMondeling: code }) => {
    const tag = Object.keys(threeLetters).find((one) => threeLetters[one] === codeTaal)
    const level = levelOfCode(code)
    return tag && tag !== 'nl' && level !== null ? [[tag, level] as const] : []
  })
  return {
    dutch: {
      listening: known(dutch?.codeNiveauTaalbeheersingLuisteren),
      speaking: known(dutch?.codeNiveauTaalbeheersingMondeling),
      reading: known(dutch?.codeNiveauTaalbeheersingLezen),
      writing: known(dutch?.codeNiveauTaalbeheersingSchriftelijk),
    },
    others: Object.fromEntries(others),
  }
}

/**
 * Somebody as VUM describes them as sections of a profile that nobody has confirmed yet, with pointers to what in the file could not be
 * taken over. Levels of Dutch are the jobhunter's word of `today`; skills are at the second of four levels, since VUM says none.
 */
export const fromVumProfile = (
  vum: VumProfileFile,
  { today, reference }: { today: string; reference: Reference },
): { sections: Sections; lost: string[] } => {
  const { mobiliteit = {}, werktijden = {}, arbeidsmarktkwalificatie: labour = {} } = vum
  const named = (kind: string, names: readonly (string | undefined)[]) =>
    names.map((name) => (name === undefined ? null : conceptNamed(reference, kind, name)))
  const wanted = named('occ', (vum.bemiddelingsberoep ?? []).map(occupationName))
  const skills = named(
    'sk',
    (labour.vakvaardigheid ?? []).map(({ omschrijving }) => omschrijving),
  )
  const licences = (labour.rijbewijs ?? []).map(
    ({ codeSoortRijbewijs: code }) =>
      Object.keys(licenceCodes).find((id) => licenceCodes[id] === code) ?? null,
  )
  const courses = named(
    'cert',
    (labour.cursus ?? []).map(({ naamCursus }) => naamCursus),
  )
  const agreements = (vum.contractvorm ?? []).flatMap(({ codeTypeOvereenkomst: code }) => code ?? [])
  const codes = (vum.vervoermiddel ?? []).flatMap(({ codeVervoermiddel: code }) => code ?? [])
  // A bicycle may be electric and the rest nobody knows: only what a code says for certain.
  const ridden = modes.filter(
    (mode) => mode !== 'eBike' && mode !== 'walk' && codes.includes(transportCodes[mode]),
  )
  const { aantalWerkurenPerWeekMinimaal: least, aantalWerkurenPerWeekMaximaal: most } = werktijden
  const max = Math.min(60, most || least || 0)
  const min = Math.min(max, least || 1)
  const minutes = mobiliteit.maximaleReistijd
  const postcode = mobiliteit.bemiddelingspostcode?.replace(/\s/g, '').toUpperCase() ?? null
  const worked = labour.werkervaring ?? []
  const sections: Sections = {
    residence: { town: null, postcode: wholePostcode(postcode), municipality: null, movingDay: null },
    skills: {
      finished: false,
      items: found(skills, () => ({ level: 2, years: null, lastUsed: null, evidence: 'self' as const })),
    },
    experience: Object.fromEntries(
      worked.flatMap(({ beroep, datumAanvangWerkzaamheden: from, datumEindeWerkzaamheden: until }, at) => {
        const name = occupationName(beroep)
        if (name === undefined) return []
        const occupation = conceptNamed(reference, 'occ', name)
        const title = occupation === null ? dutchText(name) : null
        const months = { from: monthOf(from), until: monthOf(until) }
        return [[`vum-${at}`, { occupation, title, country: null, ...months }] as const]
      }),
    ),
    certificates: { asked: false, items: found([...licences, ...courses], () => ({ validUntil: null })) },
    languages: languagesOf(labour.taalbeheersing, today),
    availability: {
      ...{ free: null, blocks: {} },
      hoursPerWeek: max > 0 ? { min, max } : null,
      startDay: vum.flexibiliteit?.datumAanvangBeschikbaarVoorWerk ?? null,
    },
    mobility: {
      modes: Object.fromEntries(ridden.map((mode) => [mode, 'have' as const])),
      maxMinutes: minutes === undefined || minutes < 5 ? null : Math.min(mostMinutes, minutes),
    },
    wishes: {
      ...{ confirmedOn: null, groups: {}, sectors: {} },
      occupations: found(wanted, () => 'acceptable' as const),
      kinds: found(
        agreements.filter((code) => Object.values(agreementCodes).includes(code)).map(kindOfCode),
        () => 'acceptable' as const,
      ),
    },
    introduction: vum.persoonlijkePresentatie ? dutchText(vum.persoonlijkePresentatie) : null,
  }
  const spoken = labour.taalbeheersing ?? []
  const lost = pointersOf({
    '/vervoermiddel': codes.some((code) => !ridden.some((mode) => transportCodes[mode] === code)),
    '/mobiliteit/bemiddelingspostcode': postcode !== null && sections.residence.postcode === null,
    '/mobiliteit/maximaleReistijd': (minutes ?? null) !== sections.mobility.maxMinutes,
    '/mobiliteit/maximaleReisafstand': mobiliteit.maximaleReisafstand !== undefined,
    '/werktijden': Math.max(most ?? 0, least ?? 0) > 60,
    '/contractvorm': agreements.some((code) => !Object.values(agreementCodes).includes(code)),
    '/bemiddelingsberoep': wanted.includes(null),
    '/arbeidsmarktkwalificatie/vakvaardigheid': skills.includes(null),
    '/arbeidsmarktkwalificatie/taalbeheersing': spoken.some(
      ({ codeTaal }) => !Object.values(threeLetters).includes(codeTaal),
    ),
    '/arbeidsmarktkwalificatie/rijbewijs': licences.includes(null),
    '/arbeidsmarktkwalificatie/cursus': courses.includes(null),
    // Where somebody went to school is asked here and not told there.
    '/arbeidsmarktkwalificatie/opleiding': labour.opleiding !== undefined,
    '/arbeidsmarktkwalificatie/werkervaring': worked.length > Object.keys(sections.experience).length,
  })
  return { sections, lost }
}
