import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { VacancySummary } from '#contract/vacancies'
import type { Match } from '../../../matcher/contract.ts'
import { Deck } from '../../components/deck.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { OwnWords } from '../../components/own-text.tsx'
import { Tag } from '../../components/tag.tsx'
import { paths } from '../../shell/paths.ts'
import { useFormat } from '../../words/format.ts'
import { changeText } from '../matches/reason-text.ts'
import { useOpenings } from '../matches/use-openings.ts'
import { useSpeech } from '../matches/use-speech.ts'

/** How many of each list stand beside a profile. */
const shown = 5

type PlaceProps = { vacancy: VacancySummary; region: string; match: Match; away?: string | false }

function Place({ vacancy, region, match, away }: PlaceProps) {
  const format = useFormat()
  const to = paths.candidate.to({ region, vacancy: vacancy.id, profile: match.personId })
  return (
    <li>
      <Link className="best" to={to}>
        <span className="row-s">
          <b className="grow">
            <OwnWords text={vacancy.title} />
          </b>
          {away ? (
            <Tag kind="gap" mini>
              {away}
            </Tag>
          ) : (
            <b className="num">{format.tenths(match.shownTenths)}</b>
          )}
        </span>
        <span className="stamp">
          <bdi>{vacancy.employerName}</bdi> · <bdi>{vacancy.town}</bdi>
        </span>
        {!away && <Deck parts={match.parts} />}
      </Link>
    </li>
  )
}

/** The open places that fit somebody best, and those one change away; each opens the match. */
export function BestPlaces({ region, profile }: { region: string; profile: string }) {
  const { t } = useTranslation('profiles')
  const { data, error, reload } = useOpenings(region, profile, shown)
  const speech = useSpeech('staff')
  if (!data)
    return error ? <ErrorPanel error={error} onRetry={reload} /> : <span className="wait wait-long" />
  const { list, vacancies } = data
  const found = [
    ...list.matches.map((match) => ({ match, away: undefined })),
    ...list.nearMisses
      .slice(0, shown - 2)
      .map(({ match, change }) => ({ match, away: speech && changeText(change, 'tag', speech) })),
  ]
  if (found.length === 0) return <p className="muted">{t('bestNone')}</p>
  return (
    <ul className="plain">
      {found.map(({ match, away }) => {
        const vacancy = vacancies[match.openingId]
        return (
          vacancy && (
            <Place key={vacancy.id} vacancy={vacancy} region={region} match={match} {...(away && { away })} />
          )
        )
      })}
    </ul>
  )
}
