import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { MatchedPerson } from '#contract/matches'
import type { Change, Explanation, Match, Reason } from '../../../matcher/contract.ts'
import { Card } from '../../components/card.tsx'
import { useParts } from '../../components/criteria.tsx'
import { Face } from '../../components/face.tsx'
import { Icon } from '../../components/icon.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { OwnWords } from '../../components/own-text.tsx'
import { BarFill } from '../../components/planks.tsx'
import { ReasonLine } from '../../components/reason-line.tsx'
import { Tag } from '../../components/tag.tsx'
import { useFormat } from '../../words/format.ts'
import { changeText, reasonText, type Speech } from '../matches/reason-text.ts'
import { partShort } from '../matches/short-text.ts'

/** Somebody beside others: `match` is null where `stops` say what stands in the way. */
export type Compared = MatchedPerson & {
  outcome: Explanation['outcome']
  match: Match | null
  stops: readonly Reason[]
  /** The one change after which a near miss is as shown. */
  change: Change | null
}

type ComparisonProps = { people: readonly Compared[]; speech: Speech; children: ReactNode }

/** People in columns, a criterion in each row. */
export function Comparison({ people, speech, children }: ComparisonProps) {
  const { t } = useTranslation(['search', 'matches'])
  const format = useFormat()
  const rows = useParts(people.find(({ match }) => match)?.match?.parts ?? [])
  return (
    <Card className="cms">
      <table className="cm" data-count={people.length}>
        <caption className="sr">{t('compare')}</caption>
        <thead>
          <tr>
            <td />
            {people.map(({ id, name, introduction, match, outcome, change }) => (
              <th key={id} scope="col">
                <span className="cm-who">
                  <Face name={name} size="l" />
                  <span className="stack-xs">
                    <b>
                      <bdi>{name}</bdi>
                    </b>
                    {introduction && (
                      <span className="small muted">
                        <OwnWords text={introduction} />
                      </span>
                    )}
                    {match ? (
                      <span>{t('beside.points', { points: format.tenths(match.shownTenths) })}</span>
                    ) : (
                      <Tag kind="gap">{t('beside.stopped')}</Tag>
                    )}
                    {outcome === 'askFirst' && <Tag>{t('matches:outcome.askFirst')}</Tag>}
                    {change && <Tag kind="gap">{changeText(change, 'tag', speech)}</Tag>}
                  </span>
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ criterion, label, icon, weight }) => (
            <tr key={criterion}>
              <th scope="row">
                <span className="cm-m">
                  <Icon of={icon} />
                  <b>{label}</b>
                  <span className="stamp">{t('beside.weight', { weight: format.number(weight) })}</span>
                </span>
              </th>
              {people.map(({ id, match }) => {
                const part = match?.parts.find((one) => one.criterion === criterion)
                return (
                  <td key={id}>
                    {part ? (
                      <span className="cm-p">
                        <span className="cm-bar" aria-hidden="true">
                          <BarFill value={part.value} known={part.known} />
                        </span>
                        <b>{format.tenths(part.shownTenths)}</b>
                        <span>
                          <Isolated text={partShort(part, speech)} />
                        </span>
                      </span>
                    ) : (
                      t('common:notKnown')
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
          <tr>
            <th scope="row">{t('matches:checkFirst')}</th>
            {people.map(({ id, match, stops }) => (
              <td key={id}>
                <ul className="stack-xs">
                  {match?.checks.length === 0 && (
                    <ReasonLine as="li">{t('matches:nothingToCheck')}</ReasonLine>
                  )}
                  {(match?.checks ?? stops).map((check) => {
                    const text = reasonText(check, speech)
                    return (
                      <ReasonLine key={text} as="li" kind={match ? 'check' : 'gap'}>
                        <Isolated text={text} />
                      </ReasonLine>
                    )
                  })}
                </ul>
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      {children}
    </Card>
  )
}
