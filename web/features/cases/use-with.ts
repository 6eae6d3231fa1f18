import { useApi } from '../../data/cache.ts'
import { isOver, usePitchesOf } from '../pitches/use-pitches.ts'

type Firm = { id: string; name: string }

/** The employers whom a contact about somebody is likely to be with: those of their pitches and placements. */
export function useFirmsOf(region: string, profile: string | null): readonly Firm[] {
  const pitches = usePitchesOf(region, profile)
  const placements = useApi('GET /regions/:region/placements', profile === null ? null : { region, profile })
  const ofPitches = (pitches.data?.items ?? []).flatMap((pitch) => {
    const place = pitches.data?.vacancies[pitch.vacancy]
    return place && !isOver(pitch) ? [{ id: place.employer, name: place.employerName }] : []
  })
  const ofPlacements = (placements.data?.items ?? []).map(({ employer, employerName }) => ({
    id: employer,
    name: employerName,
  }))
  return [...new Map([...ofPitches, ...ofPlacements].map((firm) => [firm.id, firm])).values()]
}
