import { written } from '../builders/record.ts'
import { daily } from '../generate/shifts.ts'
import { able, aCandidate, tested } from './candidate.ts'
import { personaOf, type Scene, sceneOf, signedUp, together } from './scene.ts'

export const nour = personaOf('nour', {
  name: 'Nour',
  role: 'person',
  language: 'ar',
  about: {
    en: 'Warehouse and packing',
    nl: 'Magazijn en inpakken',
    ar: 'المستودع والتغليف',
    ti: 'መኽዘንን ምዕሻግን',
  },
  story: {
    en: 'Needs only a forklift certificate to work at De Hoek Logistiek. The Dutch is enough, and it is 17 minutes by bicycle.',
    nl: 'Heeft alleen nog een heftruckcertificaat nodig voor werk bij De Hoek Logistiek. Het Nederlands is goed genoeg, en het is 17 minuten fietsen.',
    ar: 'تلزم فقط شهادة قيادة رافعة شوكية للعمل في دي هوك. مستوى الهولندية كافٍ، والطريق 17 دقيقة بالدراجة.',
    ti: 'ኣብ ደ ሁክ ሎጂስቲክ ንምስራሕ ሓደ ናይ ፎርክሊፍት ምስክር ወረቐት ጥራይ ይጎድል። ቋንቋ ኔዘርላንድ እኹል እዩ፣ ብብሽክለታ 17 ደቓይቕ እዩ።',
  },
})

export const nourScene = (today: string): Scene => {
  const profile = aCandidate(today, 'nour', {
    contact: {
      name: 'Nour',
      phone: '06 0000 1002',
      language: 'ar',
      literacy: { latin: 'some', arabic: 'fluent', geez: null },
    },
    residence: { postcode: '8013' },
    skills: able(
      {
        'sk-pick': 3,
        'sk-pack': 3,
        'sk-stock': 3,
        'sk-load': 2,
        'sk-machine': 2,
        'sk-clean-rooms': 2,
        'sk-team': 3,
      },
      5,
    ),
    experience: {
      depot: { occupation: 'occ-warehouse', title: null, country: 'SY', from: '2015-06', until: '2020-09' },
    },
    languages: { dutch: tested(today, ['A2', 'A2', 'A2', 'A2']), others: { ar: 'C2', en: 'A1' } },
    availability: {
      free: daily([0, 1, 2, 3, 4, 5], 5, 14),
      blocks: { thursday: { kind: 'lesson', hours: daily([3], 8, 12), movable: true } },
      hoursPerWeek: { min: 16, max: 32 },
    },
    mobility: { modes: { bicycle: 'have', publicTransport: 'have' }, maxMinutes: 30 },
    wishes: {
      occupations: { 'occ-driver': 'dream', 'occ-warehouse': 'acceptable', 'occ-baker': 'acceptable' },
      sectors: { 'sector-industry': 'acceptable' },
    },
    introduction: written('ar', 'عملت خمس سنوات في مستودع. أعمل بدقة وأحب العمل مع الآخرين.', {
      en: 'I worked in a warehouse for five years. I work carefully and like to work with others.',
      nl: 'Ik werkte vijf jaar in een magazijn. Ik werk precies en graag samen.',
      ti: 'ን5 ዓመታት ኣብ መኽዘን ሰሪሐ። ብጥንቃቐ እሰርሕ፣ ምስ ሰባት ምስራሕ ድማ ደስ ይብለኒ።',
    }),
  })
  return together([
    signedUp('nour', { name: 'Nour', language: 'ar' }, { role: 'person', profile: profile.id }),
    sceneOf({ profiles: [profile] }),
  ])
}
