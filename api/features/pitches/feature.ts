import type { FilePort } from '../../adapters/files/port.ts'
import type { MatcherPort } from '../../adapters/matcher/port.ts'
import type { Base, Opened } from '../../feature.ts'
import { hour, minute } from '../../jobs/job.ts'
import { pitchEnds } from '../../jobs/pitch-ends.ts'
import type { Directory } from '../directory.ts'
import type { EmployerService } from '../employers/service.ts'
import type { PickService } from '../picks/service.ts'
import type { PlacementService } from '../placements/service.ts'
import type { ProfileService } from '../profiles/service.ts'
import type { LookService } from '../profiles/service-looks.ts'
import type { RegionService } from '../regions/service.ts'
import type { VacancyService } from '../vacancies/service.ts'
import { pitchRoutes } from './routes.ts'
import { type PitchService, pitchService } from './service.ts'
import { pitchActs } from './service-acts.ts'
import { type PitchClock, pitchClock } from './service-clock.ts'
import { pitchMatching } from './service-match.ts'
import { receivedPitches } from './service-received.ts'
import { pitchTaskList } from './service-tasks.ts'
import { pitchVoice } from './service-voice.ts'
import { pitches as spec } from './store.ts'

export const pitchSpecs = [spec]

export const openPitches = (
  base: Base,
  needs: {
    matcher: MatcherPort
    files: FilePort
    directory: Directory
    picks: PickService
    placements: PlacementService
    regions: RegionService
    profiles: ProfileService
    looks: LookService
    employers: EmployerService
    vacancies: VacancyService
  },
): Opened<{ pitches: PitchService; pitchClock: PitchClock }> => {
  const given = { ...base, ...needs, matching: pitchMatching({ ...base, ...needs }) }
  const pitches = pitchService(given)
  const acts = pitchActs({ ...given, pitches })
  const received = receivedPitches({ ...given, pitches })
  const tasks = pitchTaskList({ ...given, pitches })
  const voice = pitchVoice({ ...given, pitches, received })
  const time = pitchClock(given)
  return {
    name: 'pitches',
    services: { pitches, pitchClock: time },
    routes: pitchRoutes({ pitches, acts, received, tasks, voice }),
    jobs: [
      { name: 'answers to pitches that stand', everyMs: minute / 6, run: time.settle },
      { name: 'pitches that nobody answered', everyMs: hour, run: time.daily },
    ],
    followers: [pitchEnds(time.close)],
    erasers: [voice.erase],
  }
}
