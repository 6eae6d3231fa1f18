import { useLocation, useParams } from 'react-router'
import type { PlacementAnswer } from '#contract/placements'
import { paths } from '../../shell/paths.ts'
import { useMembership } from '../../shell/session.tsx'

export type Audience = 'person' | 'employer' | 'staff'

/** The pages of a placement for one audience. */
export const linksOf = (as: Audience, region: string, placement: string) => {
  if (as === 'person')
    return {
      page: paths.myPlacement.to({ placement }),
      agree: paths.myPlacementAgree.to({ placement }),
      evaluate: (evaluation: string) => paths.myPlacementEvaluate.to({ placement, evaluation }),
      plan: (_section: string) => null,
      permit: (_step: string) => paths.myPlacementPermit.to({ placement }),
    }
  const [page, agree, evaluate, plan, permit] =
    as === 'employer'
      ? [
          paths.ownPlacement,
          paths.ownPlacementAgree,
          paths.ownPlacementEvaluate,
          paths.ownPlacementPlan,
          paths.ownPlacementPermit,
        ]
      : [
          paths.placement,
          paths.placementAgree,
          paths.placementEvaluate,
          paths.placementPlan,
          paths.placementPermit,
        ]
  return {
    page: page.to({ region, placement }),
    agree: agree.to({ region, placement }),
    evaluate: (evaluation: string) => evaluate.to({ region, placement, evaluation }),
    plan: (section: string) => plan.to({ region, placement, section }),
    permit: (step: string) => permit.to({ region, placement, step }),
  }
}
export type Links = ReturnType<typeof linksOf>

/** Whose page of a placement this is, which placement, and the pages beside it. */
export function useHere() {
  const { pathname } = useLocation()
  const params = useParams()
  const own = useMembership('person')
  const as: Audience = pathname.startsWith('/me/')
    ? 'person'
    : pathname.includes('/work/')
      ? 'employer'
      : 'staff'
  const region = params.region ?? own?.region ?? ''
  const id = params.placement ?? ''
  return { as, region, id, links: linksOf(as, region, id) }
}

/** The side whose words and signature a reader gives. */
export const sideOf = (as: Audience): 'person' | 'employer' | 'jobhunter' =>
  as === 'staff' ? 'jobhunter' : as

/** Who stands on the other side for a reader. */
export const otherName = (as: Audience, { personName, employerName }: PlacementAnswer): string =>
  as === 'employer' ? personName : employerName
