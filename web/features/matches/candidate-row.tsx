import { CircleQuestionMark } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { MatchedPerson } from '#contract/matches'
import type { PickState } from '#contract/picks'
import type { Match } from '../../../matcher/contract.ts'
import { classes } from '../../components/classes.ts'
import { Deck } from '../../components/deck.tsx'
import { Face } from '../../components/face.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { Tag } from '../../components/tag.tsx'
import { useFormat } from '../../words/format.ts'
import { PickTag } from './pick-look.tsx'

type RowProps = {
  person: MatchedPerson
  to: string
  isOpen: boolean
  /** What a jobhunter decided about them for this vacancy. */
  picked?: PickState | undefined
  /** What is told in one line. */
  line: string
}

function Row({
  person,
  to,
  isOpen,
  picked,
  line,
  before,
  beside,
  end,
  below,
  near,
}: RowProps & {
  before?: ReactNode
  beside?: ReactNode
  end?: ReactNode
  below?: ReactNode
  near?: boolean
}) {
  return (
    <li>
      <Link
        className={classes('cand', near && 'cand-near', isOpen && 'sel')}
        to={to}
        {...(isOpen && { 'aria-current': 'true' as const })}
      >
        {before}
        <Face name={person.name} size="s" />
        <span className="grow">
          <span className="cand-top">
            <span className="row-s">
              <b>
                <bdi>{person.name}</bdi>
              </b>
              {picked && <PickTag state={picked} />}
              {beside}
            </span>
            {end}
          </span>
          {below}
          <span className="cand-line">
            <Isolated text={line} />
          </span>
        </span>
      </Link>
    </li>
  )
}

/** Somebody in the ranked list: place, name, score, its parts, and the finding. */
export function RankedRow({ match, rank, ...row }: RowProps & { match: Match; rank: number }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <Row
      {...row}
      before={<span className="rank num">{format.number(rank)}</span>}
      beside={
        match.parts.some(({ known }) => known === 0) && (
          <Tag mini icon={CircleQuestionMark}>
            {t('checkFirst')}
          </Tag>
        )
      }
      end={<span className="num score">{format.tenths(match.shownTenths)}</span>}
      below={<Deck parts={match.parts} />}
    />
  )
}

/** Somebody of whom too little is known: the line is the question, the deck shows what is not known. */
export const AskRow = ({ match, ...row }: RowProps & { match: Match }) => (
  <Row {...row} below={<Deck parts={match.parts} />} />
)

/** Somebody one change away; the line is what opens it. */
export const NearRow = ({ away, ...row }: RowProps & { away: string }) => (
  <Row
    {...row}
    near
    end={
      <Tag kind="gap" mini>
        {away}
      </Tag>
    }
  />
)
