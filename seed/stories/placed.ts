import { aPlacement, aPlan } from '../builders/placement.ts'
import { written } from '../builders/record.ts'
import { daily } from '../generate/shifts.ts'
import { randomFrom } from '../random.ts'
import { daysFrom } from './candidate.ts'
import { type Scene, sceneOf, storyId } from './scene.ts'

/** Rahwa's work experience at Van Vliet: employer and jobhunter have signed, she still reads. */
export const placedScene = (today: string): Scene => {
  const plan = aPlan({
    purpose: written('nl', 'Meehelpen in de bakkerij. Daarna een betaalde baan.', {
      en: 'Help in the bakery. A paid job after that.',
      ar: 'المساعدة في المخبز. وبعد ذلك عمل بأجر.',
      ti: 'ኣብ እንዳ ባኒ ምሕጋዝ። ድሕሪኡ ዝኽፈሎ ስራሕ።',
    }),
    goals: {
      weigh: { skill: 'sk-clean-rooms', title: null, now: 2, aim: 3, teacher: 'Wim van Vliet' },
      machine: { skill: 'sk-machine', title: null, now: 3, aim: 4, teacher: 'Wim van Vliet' },
    },
    language: {
      tasks: written('nl', 'Recepten lezen. Eerst de woorden van het deeg.', {
        en: 'Read recipes. The words for dough come first.',
        ar: 'قراءة الوصفات. كلمات العجين أولًا.',
        ti: 'መምርሒታት ምንባብ። ቅድም ቃላት ብሑቕ።',
      }),
      helper: 'Els Brouwer',
    },
    time: {
      hoursPerWeek: 20,
      week: daily([0, 2, 4, 5], 5, 10),
      startDay: daysFrom(today, 14),
      endDay: daysFrom(today, 104),
      lessons: 'stay',
    },
    travel: { mode: 'bicycle', minutes: 12, paidBy: 'employer' },
    pay: { wage: null },
    intention: { writtenOn: daysFrom(today, -9) },
    papers: { municipalPermission: null, uwvPermission: null },
    school: null,
  })
  const signed = (side: 'employer' | 'jobhunter') => ({
    ...{ number: 1, side, on: `${daysFrom(today, -7)}T10:00:00.000Z`, language: 'nl' as const },
    handedOver: false,
  })
  return sceneOf({
    placements: [
      aPlacement(randomFrom(0, 'rahwa placed'), {
        id: storyId('placement', 'rahwa van vliet'),
        profile: storyId('profile', 'rahwa'),
        vacancy: storyId('vacancy', 'van vliet learning'),
        employer: storyId('employer', 'van vliet'),
        site: storyId('site', 'van vliet'),
        occupation: 'occ-baker',
        origin: 'talk',
        state: 'agreeing',
        yes: { person: daysFrom(today, -12), employer: daysFrom(today, -12) },
        ...{ plan, versions: { 1: plan }, offered: 1 },
        evaluations: {
          week1: { day: daysFrom(today, 18), person: null, employer: null, together: null },
          week6: { day: daysFrom(today, 56), person: null, employer: null, together: null },
          monthbefore: { day: daysFrom(today, 74), person: null, employer: null, together: null },
        },
        agreements: [signed('employer'), signed('jobhunter')],
      }),
    ],
  })
}
