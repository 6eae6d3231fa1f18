import { History } from 'lucide-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Explanation, Match } from '../../../matcher/contract.ts'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { Icon } from '../../components/icon.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { dayOf, useFormat } from '../../words/format.ts'
import { CandidateGaps } from './candidate-gaps.tsx'
import { CandidateHead } from './candidate-head.tsx'
import { HoursBeside } from './hours-beside.tsx'
import { MatchChanges } from './match-changes.tsx'
import { MatchChecks } from './match-checks.tsx'
import { MatchWords } from './match-words.tsx'
import type { Speech } from './reason-text.ts'
import { ReplayList } from './replay-list.tsx'
import { ScoreParts } from './score-parts.tsx'
import { type Candidate, useCandidate } from './use-candidates.ts'

/** The scored pair of an explanation; for a near miss, as it would be after the change. */
function matchOf(explanation: Explanation): Match | null {
  if (explanation.outcome === 'stopped') return null
  return explanation.outcome === 'nearMiss' ? explanation.nearMiss.match : explanation.match
}

type DetailProps = {
  region: string
  vacancy: string
  profile: string
  speech: Speech
  rulesVersion: string
  /** The id under which the list beside it was written down. */
  list: string
}

function Opened({
  candidate,
  region,
  vacancy,
  speech,
  rulesVersion,
  list,
}: Omit<DetailProps, 'profile'> & { candidate: Candidate }) {
  const { t } = useTranslation('matches')
  const format = useFormat()
  const id = useId()
  const match = matchOf(candidate.explanation)
  const isAfter = candidate.explanation.outcome === 'nearMiss'
  const [shown, setShown] = useState({ candidate, at: Date.now() })
  if (shown.candidate !== candidate) setShown({ candidate, at: Date.now() })
  const hours = <HoursBeside hours={candidate.hours} />
  return (
    <article className="detail card" aria-labelledby={id}>
      <CandidateHead candidate={candidate} speech={speech} region={region} vacancy={vacancy} id={id} />
      <CandidateGaps explanation={candidate.explanation} speech={speech} />
      {match ? (
        <div className="detail-grid">
          <div className="stack">
            <section className="stack-s">
              <div className="sec-head">
                <h3>{t(isAfter ? 'madeAfter' : 'made', { points: format.tenths(match.shownTenths) })}</h3>
                <span className="stamp">{t('scale')}</span>
              </div>
              <ScoreParts match={match} speech={speech} />
            </section>
            {hours}
          </div>
          <div className="stack">
            <MatchWords match={match} />
            <MatchChecks match={match} speech={speech} />
            <MatchChanges
              gains={candidate.gains}
              before={isAfter ? null : match.shownTenths}
              speech={speech}
            />
          </div>
        </div>
      ) : (
        hours
      )}
      <div className="stamp detail-foot">
        <Icon of={History} />
        <span>
          {t('shown', { day: format.relativeDay(dayOf(shown.at)), time: format.time(shown.at) })} {t('rules')}{' '}
          <code>{rulesVersion.slice(0, 6)}</code>.{' '}
          {match &&
            t(match.confidence === 100 ? 'confidenceAll' : 'confidence', { percent: match.confidence })}
        </span>
        <ReplayList key={list} region={region} id={list} />
      </div>
    </article>
  )
}

/** One person for one vacancy: how the score is made, in words, what to check, and both weeks. */
export function CandidateDetail({ profile, ...rest }: DetailProps) {
  const { data, error, reload } = useCandidate(rest.region, rest.vacancy, profile)
  if (data) return <Opened key={profile} candidate={data} {...rest} />
  return error ? <ErrorPanel error={error} onRetry={reload} /> : <LoadingShape rows={2} />
}
