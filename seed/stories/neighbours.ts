import { written } from '../builders/record.ts'
import { allDays, daily } from '../generate/shifts.ts'
import { able, aCandidate, tested } from './candidate.ts'
import { type Scene, sceneOf } from './scene.ts'

const eritrean = { ti: 'C2', am: 'A2' } as const
const geez = { latin: 'some', arabic: null, geez: 'fluent' } as const
const mornings = daily([0, 1, 2, 3, 4, 5], 5, 13)
const bicycle = { modes: { bicycle: 'have', publicTransport: 'have' }, maxMinutes: 30 } as const

/** The others on the list for the early place at Bakkerij Van Vliet, each with one thing to see. */
export const neighboursScene = (today: string): Scene => {
  const yonas = aCandidate(today, 'yonas', {
    contact: { name: 'Yonas', language: 'ti', literacy: geez },
    residence: { postcode: '8012' },
    skills: able({ 'sk-bake': 1, 'sk-prepare-food': 3, 'sk-team': 3, 'sk-clean-rooms': 2, 'sk-pack': 2 }, 3),
    experience: {
      kitchen: {
        occupation: 'occ-kitchen-helper',
        title: null,
        country: 'ER',
        from: '2018-01',
        until: '2020-01',
      },
      bakery: { occupation: 'occ-baker', title: null, country: 'NL', from: '2025-01', until: '2025-12' },
    },
    languages: { dutch: tested(today, ['A2', 'A2', 'A2', 'A2']), others: eritrean },
    availability: { free: mornings, hoursPerWeek: { min: 20, max: 32 } },
    mobility: bicycle,
    wishes: { occupations: { 'occ-baker': 'acceptable', 'occ-cook': 'dream' } },
    introduction: written('ti', '2 ዓመት ኣብ ክሽነ፣ 1 ዓመት ድማ ኣብ እንዳ ባኒ ሰሪሐ።', {
      nl: 'Twee jaar in een keuken, één in een bakkerij.',
      en: 'Two years in a kitchen, one in a bakery.',
    }),
  })
  const daniel = aCandidate(today, 'daniel', {
    contact: { name: 'Daniel', language: 'ti', literacy: geez },
    residence: { postcode: '8041' },
    skills: able({ 'sk-bake': 1, 'sk-team': 1, 'sk-clean-rooms': 2, 'sk-pack': 2 }, 1),
    experience: {
      bakery: { occupation: 'occ-baker', title: null, country: 'ER', from: '2019-05', until: '2020-05' },
    },
    languages: { dutch: tested(today, ['A1', 'A1', 'A1', 'A1']), others: eritrean },
    availability: {
      free: mornings,
      blocks: { friday: { kind: 'lesson', hours: daily([4], 11, 13), movable: false } },
      hoursPerWeek: { min: 20, max: 28 },
    },
    mobility: bicycle,
    wishes: { occupations: { 'occ-baker': 'acceptable' } },
    introduction: written('ti', '1 ዓመት ኣብ እንዳ ባኒ ሓጊዘ።', {
      nl: 'Een jaar hulp in een bakkerij.',
      en: 'One year of help in a bakery.',
    }),
  })
  const amina = aCandidate(today, 'amina', {
    contact: { name: 'Amina', language: 'ar' },
    residence: { postcode: '8012' },
    skills: able({ 'sk-bake': 3, 'sk-elderly': 2, 'sk-team': 1, 'sk-clean-rooms': 3, 'sk-pack': 2 }, 4),
    experience: {
      oven: { occupation: 'occ-baker', title: null, country: 'SO', from: '2014-01', until: '2018-01' },
    },
    languages: { dutch: tested(today, [null, null, null, null]), others: { so: 'C2', ar: 'B1' } },
    availability: {
      free: daily([0, 2, 4, 5], 5, 11),
      hoursPerWeek: { min: 16, max: 24 },
    },
    mobility: bicycle,
    wishes: { occupations: { 'occ-care-assistant': 'dream', 'occ-baker': 'acceptable' } },
    introduction: written(
      'so',
      'Waxaan rooti u dubi jiray tuulo dhan. Hadda waxaan rabaa inaan dadka daryeelo.',
      {
        nl: 'Ik bakte brood voor een heel dorp. Nu wil ik voor mensen zorgen.',
        en: 'I baked bread for a whole village. Now I want to care for people.',
      },
    ),
  })
  const saba = aCandidate(today, 'saba', {
    contact: { name: 'Saba', language: 'ti', literacy: geez },
    residence: { town: 'Dalfsen', postcode: '7721', municipality: 'Dalfsen' },
    skills: able({ 'sk-pastry': 3, 'sk-bake': 2, 'sk-team': 2, 'sk-pack': 2 }, 5),
    languages: { dutch: tested(today, ['A2', 'A1', 'A1', 'A1']), others: eritrean },
    availability: { free: mornings, hoursPerWeek: { min: 20, max: 28 } },
    mobility: { modes: { car: 'have', bicycle: 'have', publicTransport: 'have' }, maxMinutes: 45 },
    wishes: { occupations: { 'occ-baker': 'dream' } },
    introduction: written('ti', 'ዶልሺን ኬክን እሰርሕ፣ ኣብ ገዛን ብጠለብን።', {
      nl: 'Banket en taart, thuis en op bestelling.',
      en: 'Pastry and cake, at home and to order.',
    }),
  })
  const tesfay = aCandidate(today, 'tesfay', {
    contact: { name: 'Tesfay', language: 'ti', literacy: geez },
    residence: { postcode: '8021' },
    skills: able({ 'sk-bake': 3, 'sk-machine': 2, 'sk-deliver': 2, 'sk-team': 2 }, 3),
    experience: {
      oven: { occupation: 'occ-baker', title: null, country: 'ER', from: '2016-02', until: '2019-02' },
    },
    languages: { dutch: tested(today, ['A1', 'A1', 'A1', 'A0']), others: eritrean },
    availability: { free: daily(allDays, 5, 17), hoursPerWeek: { min: 24, max: 32 } },
    wishes: { occupations: { 'occ-baker': 'dream' } },
    introduction: written('ti', '3 ዓመት ኣብ ፎርኖን ምብጻሕን ሰሪሐ።', {
      nl: 'Drie jaar oven en bezorging.',
      en: 'Three years of oven and delivery.',
    }),
  })
  const onFoot = { ...tesfay, mobility: { modes: { publicTransport: 'have' as const }, maxMinutes: 30 } }
  return sceneOf({ profiles: [yonas, daniel, amina, saba, onFoot] })
}
