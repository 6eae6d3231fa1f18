import { Check, CircleQuestionMark, KeyRound } from 'lucide-react'
import type { ReactNode } from 'react'
import type { VacancySummary } from '#contract/vacancies'
import type { Part } from '../../../matcher/contract.ts'
import { Bridge } from '../../components/bridge.tsx'
import { CardLink } from '../../components/card.tsx'
import { useParts } from '../../components/criteria.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { type ReasonKind, ReasonLine } from '../../components/reason-line.tsx'
import { paths } from '../../shell/paths.ts'
import { pictureNamed } from '../taxonomy/concept-pictures.ts'
import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'
import { KindLine } from '../vacancies/kind-line.tsx'
import { WorkTitle, WrittenTitle } from '../vacancies/work-title.tsx'

const pictures = { fit: Check, gap: KeyRound, check: CircleQuestionMark }

type MatchCardProps = {
  vacancy: VacancySummary
  parts: readonly Part[]
  taxonomy: Taxonomy
  /** How it stands, as a tag. */
  tag: ReactNode
  /** One sentence: the finding, or what opens it. */
  line: string | undefined
  /** What the sentence says: that it fits, what opens it, or what nobody knows yet. */
  kind?: ReasonKind
}

/** A place for me: what and where, how it stands, the bridge, and one reason. All of it opens the match. */
export function MatchCard({ vacancy, parts, taxonomy, tag, line, kind = 'fit' }: MatchCardProps) {
  return (
    <CardLink
      to={paths.myMatch.to({ vacancy: vacancy.id })}
      className={kind === 'gap' ? 'stack card-gap match-near' : 'stack'}
    >
      <div className="stack-xs">
        <KindLine vacancy={vacancy} taxonomy={taxonomy} />
        <div className="near-head">
          <h3>
            <WorkTitle title={vacancy.title} occupation={vacancy.occupation} taxonomy={taxonomy} />
          </h3>
          {tag}
        </div>
        <WrittenTitle title={vacancy.title} />
        <p className="small muted">
          <bdi>{vacancy.employerName}</bdi> · <bdi>{vacancy.town}</bdi>
        </p>
      </div>
      <div className="stack-s">
        <Bridge parts={useParts(parts)} work={pictureNamed(taxonomy.concept(vacancy.occupation)?.icon)} />
        {line && (
          <ReasonLine kind={kind} icon={pictures[kind]}>
            <span className="small">
              <Isolated text={line} />
            </span>
          </ReasonLine>
        )}
      </div>
    </CardLink>
  )
}
