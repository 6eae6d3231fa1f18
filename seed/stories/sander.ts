import { written } from '../builders/record.ts'
import { daily, weekdays } from '../generate/shifts.ts'
import { able, aCandidate, tested } from './candidate.ts'
import { personaOf, type Scene, sceneOf, signedUp, storyId, together } from './scene.ts'

export const sander = personaOf('sander', {
  name: 'Sander Vos',
  role: 'jobhunter',
  language: 'nl',
  about: {
    en: 'Jobhunter, leaving for Deventer',
    nl: 'Jobhunter, vertrekt naar Deventer',
    ar: 'مستشار توظيف، ينتقل إلى ديفنتر',
    ti: 'መራኸቢ ስራሕ፣ ናብ ደፈንተር ክኸይድ እዩ',
  },
  story: {
    en: 'Still has three people: Hiwot, Nabil and Samir. They need a new jobhunter.',
    nl: 'Heeft nog drie mensen: Hiwot, Nabil en Samir. Zij krijgen een nieuwe jobhunter.',
    ar: 'بقي لديه ثلاثة أشخاص: هيوت ونبيل وسمير. يحتاجون إلى مستشار/ة توظيف جديد/ة.',
    ti: '3 ሰባት ተሪፎምዎ ኣለዉ፦ ህይወት፣ ነቢልን ሳሚርን። ሓድሽ መራኸቢ ስራሕ የድልዮም።',
  },
})

export const sanderScene = (today: string): Scene => {
  const holders = { owner: storyId('account', 'sander'), standIn: storyId('account', 'marieke') }
  const hiwot = aCandidate(today, 'hiwot', {
    contact: { name: 'Hiwot', language: 'ti', literacy: { latin: 'some', arabic: null, geez: 'fluent' } },
    residence: { postcode: '8024' },
    skills: able({ 'sk-bake': 2, 'sk-prepare-food': 3, 'sk-sell': 2, 'sk-team': 2 }, 4),
    languages: { dutch: tested(today, ['A1', 'A1', 'A0', 'A0']), others: { ti: 'C2' } },
    availability: { free: daily(weekdays, 9, 15), hoursPerWeek: { min: 12, max: 20 } },
    wishes: { occupations: { 'occ-cook': 'dream', 'occ-kitchen-helper': 'acceptable' } },
    introduction: written('ti', 'ኣብ ዕዳጋ እንጀራ እስንክትን እሸይጥን ነይረ።', {
      nl: 'Ik bakte en verkocht injera op de markt.',
      en: 'I baked and sold injera at the market.',
    }),
    case: holders,
  })
  const nabil = aCandidate(today, 'nabil', {
    contact: { name: 'Nabil', language: 'ar', literacy: { latin: 'some', arabic: 'fluent', geez: null } },
    residence: { postcode: '8022' },
    skills: able({ 'sk-bake': 1, 'sk-customers': 3, 'sk-clean-rooms': 2, 'sk-team': 3 }, 2),
    languages: { dutch: tested(today, ['A2', 'A1', 'A1', 'A1']), others: { ar: 'C2' } },
    availability: { free: daily(weekdays, 7, 14), hoursPerWeek: { min: 20, max: 24 } },
    wishes: { occupations: { 'occ-baker': 'acceptable', 'occ-shop': 'dream' } },
    introduction: written('ar', 'أحب العمل مع الناس. أبدأ قريبًا في مخبز.', {
      nl: 'Ik werk graag met mensen. Binnenkort begin ik in een bakkerij.',
      en: 'I like to work with people. Soon I start in a bakery.',
    }),
    case: holders,
  })
  const samir = aCandidate(today, 'samir', {
    contact: { name: 'Samir', language: 'ar', literacy: { latin: 'fluent', arabic: 'fluent', geez: null } },
    residence: { town: 'Kampen', postcode: '8261', municipality: 'Kampen' },
    skills: able({ 'sk-cables': 3, 'sk-drawing': 2, 'sk-safe': 3, 'sk-plan': 2 }, 9),
    certificates: { asked: true, items: { 'cert-vca': { validUntil: null } } },
    experience: {
      wiring: {
        occupation: 'occ-electrician',
        title: null,
        country: 'SY',
        from: '2009-04',
        until: '2018-10',
      },
    },
    languages: { dutch: tested(today, ['B1', 'A2', 'B1', 'A2']), others: { ar: 'C2', en: 'B1' } },
    availability: { free: daily(weekdays, 7, 17), hoursPerWeek: { min: 32, max: 40 } },
    wishes: { occupations: { 'occ-electrician': 'dream' }, sectors: { 'sector-technology': 'acceptable' } },
    introduction: written('ar', 'كهربائي منذ تسع سنوات. أنتظر رخصة القيادة.', {
      nl: 'Negen jaar elektricien. Ik wacht op mijn rijbewijs.',
      en: 'An electrician for nine years. I am waiting for my driving licence.',
    }),
    case: holders,
  })
  return together([
    signedUp('sander', { name: 'Sander Vos' }, { role: 'jobhunter' }),
    sceneOf({ profiles: [hiwot, nabil, samir] }),
  ])
}
