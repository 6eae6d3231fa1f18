import { written } from '../builders/record.ts'
import { together as allOf, daily } from '../generate/shifts.ts'
import { aCandidate, daysFrom, tested } from './candidate.ts'
import { personaOf, type Scene, sceneOf, signedUp, storyId, together } from './scene.ts'

export const rahwa = personaOf('rahwa', {
  name: 'Rahwa',
  role: 'person',
  language: 'ti',
  about: {
    en: 'Baker, six years',
    nl: 'Bakker, zes jaar',
    ar: 'خبرة ست سنوات في المخبز',
    ti: 'ን6 ዓመታት ኣብ እንዳ ባኒ',
  },
  story: {
    en: 'Early work at Bakkerij Van Vliet fits her best. Somebody has promised her a bicycle, but she does not have it yet.',
    nl: 'Vroeg werk bij Bakkerij Van Vliet past het best. Iemand heeft haar een fiets beloofd, maar zij heeft die nog niet.',
    ar: 'أنسب عمل لها هو العمل المبكر في مخبز فان فليت. وعدها شخص بدراجة، ولم تصل بعد.',
    ti: 'ኣብ እንዳ ባኒ ፋን ፍሊት ናይ ንግሆ ስራሕ ብዝበለጸ ይሰማማዕ። ንዕኡ ዘድሊ ብሽክለታ ቃል ተኣትዩ፣ ገና ግን ኣይመጸን።',
  },
})

/** 31 hours free: no bus before six, lessons on Tuesday and Wednesday morning. */
const availability = {
  free: allOf([daily([0, 2, 4, 5], 5, 12), daily([1], 9, 12), daily([3], 5, 10)]),
  blocks: {
    tuesday: { kind: 'lesson' as const, hours: daily([1], 9, 12), movable: true },
    wednesday: { kind: 'lesson' as const, hours: daily([2], 10, 12), movable: true },
  },
  hoursPerWeek: { min: 20, max: 32 },
}

export const rahwaScene = (today: string): Scene => {
  const profile = aCandidate(today, 'rahwa', {
    contact: {
      name: 'Rahwa',
      phone: '06 0000 1001',
      language: 'ti',
      literacy: { latin: 'some', arabic: null, geez: 'fluent' },
    },
    residence: { postcode: '8031' },
    skills: {
      finished: true,
      items: {
        'sk-bake': { level: 4, years: 6, lastUsed: 2023, evidence: 'employer' },
        'sk-machine': { level: 3, years: 6, lastUsed: 2023, evidence: 'test' },
        'sk-team': { level: 2, years: 6, lastUsed: 2023, evidence: 'self' },
        'sk-clean-rooms': { level: 2, years: 6, lastUsed: 2023, evidence: 'self' },
        'sk-pack': { level: 1, years: 1, lastUsed: Number(today.slice(0, 4)), evidence: 'assessment' },
      },
    },
    experience: {
      bakery: { occupation: 'occ-baker', title: null, country: 'ER', from: '2017-03', until: '2023-02' },
    },
    languages: {
      dutch: tested(today, ['A2', 'A2', 'A1', 'A1']),
      others: { ti: 'C2', en: 'A2', ar: 'A2' },
    },
    availability,
    mobility: { modes: { bicycle: 'promised', publicTransport: 'have' }, maxMinutes: 30 },
    wishes: {
      occupations: {
        'occ-baker': 'dream',
        'occ-kitchen-helper': 'acceptable',
        'occ-production': 'acceptable',
      },
      groups: {},
      sectors: {},
      kinds: { job: 'dream', dual: 'acceptable' },
    },
    introduction: written('ti', 'ን6 ዓመታት ኣብ እንዳ ባኒ ሰሪሐ። ናይ ንግሆ ሰዓታት ደስ ይብለኒ።', {
      en: 'Six years in a bakery. I like the early hours.',
      nl: 'Zes jaar in een bakkerij. Ik houd van de vroege uren.',
      ar: 'ست سنوات في مخبز. أحب ساعات الصباح الباكر.',
    }),
    sharing: {
      releases: {
        [storyId('employer', 'stadsgracht')]: { from: daysFrom(today, -40), until: daysFrom(today, 48) },
      },
    },
    case: { owner: storyId('account', 'marieke'), standIn: storyId('account', 'sander') },
    education: {
      school: {
        title: written('ti', '2ይ ደረጃ ቤት ትምህርቲ', { en: 'Secondary school', nl: 'Middelbare school' }),
        country: 'ER',
        year: 2014,
        valuation: 'none',
      },
    },
    integration: { route: 'B1', planReference: `PIP-${daysFrom(today, -170).slice(0, 4)}-031` },
  })
  return together([
    signedUp('rahwa', { name: 'Rahwa', language: 'ti' }, { role: 'person', profile: profile.id }),
    sceneOf({ profiles: [profile] }),
  ])
}
