import { profiles } from '../../../api/features/profiles/store.ts'
import { vacancies } from '../../../api/features/vacancies/store.ts'
import { aProfile } from '../../../seed/builders/profile.ts'
import type { World } from '../../support/world.ts'
import { allow, here, inHome, type Samples } from '../sample.ts'
import { newVacancy } from './vacancies.ts'

/** As many people as make a list, of whom one has a name in it. */
const showPeople = async (world: World) => {
  if (world.pseudonym) return
  const places = inHome(world, vacancies)
  const vacancy = await places.update(world.id.open, 'latest', (now) => ({ ...now, state: 'open' }))
  for (let made = 0; made < 5; made += 1) await inHome(world, profiles).insert(aProfile(world.random))
  await world.deps.pictures.renew(world.id.home)
  world.pseudonym = (await world.deps.pictures.seen(vacancy))?.cards[0]?.pseudonym ?? ''
}

export const pictureSamples: Samples = {
  'POST /regions/:region/counts': {
    path: (world) => `${here(world)}/counts`,
    body: (world) => {
      const { basics, work, hours } = newVacancy(world)
      return { basics, work, hours, requirements: { skills: {}, certificates: {} } }
    },
    by: 'ownEmployer',
    verdict: allow('ownEmployer', 'staff').but({ otherEmployer: 400 }),
  },
  'GET /regions/:region/vacancies/:id/anonymous-people': {
    path: (world) => `${here(world)}/vacancies/${world.id.open}/anonymous-people`,
    by: 'ownEmployer',
    verdict: allow('ownEmployer', 'staff').but({ otherEmployer: 404 }),
  },
  'POST /regions/:region/vacancies/:id/wanted': {
    path: (world) => `${here(world)}/vacancies/${world.id.open}/wanted`,
    body: ({ pseudonym }) => ({ pseudonym, isWanted: true }),
    prepare: showPeople,
    by: 'ownEmployer',
    verdict: allow('ownEmployer').but({ otherEmployer: 404 }),
  },
  'GET /regions/:region/vacancies/:id/wanted': {
    path: (world) => `${here(world)}/vacancies/${world.id.open}/wanted`,
    by: 'holder',
    verdict: allow('staff'),
  },
}
