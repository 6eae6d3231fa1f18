import { addMonths } from '../../api/adapters/clock.ts'
import { anEmployer } from '../builders/employer.ts'
import { madeBy, written } from '../builders/record.ts'
import { aSite } from '../builders/site.ts'
import { aVacancy } from '../builders/vacancy.ts'
import { daily, weekdays } from '../generate/shifts.ts'
import { randomFrom } from '../random.ts'
import { able, aCandidate, daysFrom, tested } from './candidate.ts'
import { personaOf, type Scene, sceneOf, signedUp, storyId, together } from './scene.ts'

export const hana = personaOf('hana', {
  name: 'Hana',
  role: 'person',
  language: 'en',
  about: {
    en: 'In the asylum procedure',
    nl: 'In de asielprocedure (asielzoeker)',
    ar: 'في إجراءات اللجوء',
    ti: 'ኣብ መስርሕ ሕቶ ዑቕባ',
  },
  story: {
    en: 'Works at a nursery on a permit that ends in nine days. The employer must ask for the new one.',
    nl: 'Werkt bij een kwekerij met een vergunning die over negen dagen afloopt. De werkgever moet de nieuwe aanvragen.',
    ar: 'العمل في مشتل بتصريح ينتهي بعد تسعة أيام. على صاحب العمل أن يطلب التصريح الجديد.',
    ti: 'ኣብ ቦታ ተኽልታት ትሰርሕ ኣላ። ናይ ስራሕ ፍቓዳ ድሕሪ 9 መዓልታት ይውዳእ። ነቲ ሓድሽ ኣስራሒ ከመልክቱሉ ኣለዎም።',
  },
})

const nursery = (today: string): Scene => {
  const random = randomFrom(0, 'Kwekerij Oostermeer')
  const manager = storyId('account', 'marieke')
  const history = madeBy(manager, daysFrom(today, -400))
  const employer = anEmployer(random, {
    id: storyId('employer', 'oostermeer'),
    history,
    organisation: { name: 'Kwekerij Oostermeer', kvk: '00000904', sectors: ['sector-agriculture'] },
    contacts: { first: { name: 'Ria Oostermeer', email: 'oostermeer@example.org', phone: null } },
    reception: { experience: 'much', ready: { buddyNamed: true, teamTold: true }, freePlaces: 1 },
    account: { manager },
  })
  const site = aSite(random, {
    id: storyId('site', 'oostermeer'),
    employer: employer.id,
    history,
    name: 'De kas',
    address: { street: 'Kasweg 12', town: 'Zwolle', postcode: '8042' },
  })
  const vacancy = aVacancy(random, {
    id: storyId('vacancy', 'oostermeer'),
    employer: employer.id,
    state: 'filled',
    history,
    basics: {
      kind: 'job',
      site: site.id,
      occupation: 'occ-greenhouse',
      title: written('nl', 'Medewerker kas', { en: 'Greenhouse worker' }),
      startDay: daysFrom(today, -150),
    },
    work: {
      tasks: {
        plants: {
          title: written('nl', 'Planten verzorgen', { en: 'Care for plants' }),
          share: 1,
          dutch: { listening: 'A1', speaking: 'A1', reading: 'A0', writing: 'A0' },
          hard: [],
          floorLanguageHelps: true,
        },
      },
      floorLanguages: ['en', 'pl'],
      demands: ['heat'],
    },
    requirements: { skills: { 'sk-plants': { level: 2, importance: 'must', learnable: true } } },
    hours: { possible: daily(weekdays, 7, 16) },
  })
  return sceneOf({ employers: [employer], sites: [site], vacancies: [vacancy] })
}

export const hanaScene = (today: string): Scene => {
  const profile = aCandidate(today, 'hana', {
    contact: { name: 'Hana', email: 'hana@example.org', language: 'en' },
    residence: { town: 'Zwolle', postcode: '8031', municipality: 'Zwolle', movingDay: daysFrom(today, 60) },
    legal: {
      position: 'asylumSeeker',
      procedureStart: addMonths(today, -13),
      documentUntil: addMonths(today, 7),
      workPermit: { validUntil: daysFrom(today, 9) },
      benefit: null,
    },
    skills: able({ 'sk-plants': 3, 'sk-harvest': 2, 'sk-pack': 2, 'sk-team': 3, 'sk-computer': 3 }, 2),
    experience: {
      nursery: {
        occupation: 'occ-greenhouse',
        title: null,
        country: 'NL',
        from: daysFrom(today, -150).slice(0, 7),
        until: 'now',
      },
    },
    languages: { dutch: tested(today, ['A1', 'A1', 'A1', 'A1']), others: { am: 'C2', en: 'C1' } },
    availability: { free: daily(weekdays, 7, 17), hoursPerWeek: { min: 24, max: 36 } },
    wishes: {
      occupations: { 'occ-greenhouse': 'acceptable', 'occ-office-worker': 'dream' },
      sectors: { 'sector-agriculture': 'acceptable' },
    },
    introduction: written('en', 'I like to see things grow. I came here to build a quiet life.', {
      nl: 'Ik zie graag dingen groeien. Ik wil hier een rustig leven opbouwen.',
    }),
  })
  return together([
    signedUp('hana', { name: 'Hana', language: 'en' }, { role: 'person', profile: profile.id }),
    nursery(today),
    sceneOf({ profiles: [profile] }),
  ])
}
