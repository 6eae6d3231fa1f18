import { CircleQuestionMark, UserRound } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Face } from '../../components/face.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { OwnWords } from '../../components/own-text.tsx'
import { Tag } from '../../components/tag.tsx'
import { paths } from '../../shell/paths.ts'
import { useFormat } from '../../words/format.ts'
import { ProposePitch } from '../pitches/propose-pitch.tsx'
import { ProposePlacement } from '../placements/propose.tsx'
import { PickActs } from './pick-acts.tsx'
import { changeText, type Speech } from './reason-text.ts'
import type { Candidate } from './use-candidates.ts'

/** Where somebody stands for this vacancy. */
function Standing({ candidate, speech }: { candidate: Candidate; speech: Speech }) {
  const { t } = useTranslation('matches')
  const format = useFormat()
  const { explanation, rank } = candidate
  if (explanation.outcome === 'nearMiss')
    return <Tag kind="gap">{changeText(explanation.nearMiss.change, 'tag', speech)}</Tag>
  if (explanation.outcome === 'ranked')
    return rank === null ? null : <span className="stamp">{t('rank', { rank: format.number(rank) })}</span>
  return <Tag icon={CircleQuestionMark}>{t(`outcome.${explanation.outcome}`)}</Tag>
}

type CandidateHeadProps = {
  candidate: Candidate
  speech: Speech
  region: string
  vacancy: string
  id: string
}

/** Who it is, in their own words, and where they stand. */
export function CandidateHead({ candidate, speech, region, vacancy, id }: CandidateHeadProps) {
  const { t } = useTranslation('matches')
  const { person } = candidate
  return (
    <div className="who">
      <Face name={person.name} size="l" />
      <div className="grow stack-xs">
        <div className="row-s">
          <h2 id={id}>
            <bdi>{person.name}</bdi>
          </h2>
          <Standing candidate={candidate} speech={speech} />
        </div>
        {person.introduction && (
          <p className="muted small">
            <OwnWords text={person.introduction} />
          </p>
        )}
      </div>
      <LinkButton to={paths.person.to({ region, profile: person.id })} kind="quiet" icon={UserRound}>
        {t('toPerson')}
      </LinkButton>
      <ProposePitch region={region} vacancy={vacancy} profile={person.id} name={person.name} />
      <PickActs region={region} vacancy={vacancy} profile={person.id} name={person.name} />
      <ProposePlacement region={region} vacancy={vacancy} profile={person.id} />
    </div>
  )
}
