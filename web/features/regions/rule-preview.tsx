import { useTranslation } from 'react-i18next'
import { Card } from '../../components/card.tsx'
import { Isolated } from '../../components/isolated.tsx'
import type { Answer } from '../../data/endpoints.ts'
import { useFormat } from '../../words/format.ts'
import { keyOf } from '../../words/keys.ts'

type Preview = Answer<'POST /regions/:region/rule-previews'>
type Turned = Preview['items'][number]

function Turn({ turn: { rule, before, after } }: { turn: Turned['turns'][number] }) {
  const { t } = useTranslation('regions')
  const say = (verdict: typeof before) => t(`rule.verdict.${verdict ?? 'none'}`)
  return (
    <p className="small">
      {t('rule.preview.turn', {
        rule: t(keyOf('regions:rule.judge', rule)),
        before: say(before),
        after: say(after),
      })}
    </p>
  )
}

function TurnedPlacement({ one }: { one: Turned }) {
  const { t } = useTranslation(['regions', 'placements'])
  const format = useFormat()
  return (
    <li className="stack-xs">
      <p>
        <b>{t(`common:kind.${one.kind}`)}</b> · {t(`placements:state.${one.state}`)}
        {one.employerName && (
          <>
            {' · '}
            <bdi lang="nl">{one.employerName}</bdi>
          </>
        )}
      </p>
      {one.turns.map((turn) => (
        <Turn key={turn.rule} turn={turn} />
      ))}
      <p className="stamp">
        {one.startDay && <>{t('rule.preview.first', { day: format.day(one.startDay) })} · </>}
        <Isolated text={t('rule.preview.jobhunter', { name: one.jobhunterName })} />
      </p>
    </li>
  )
}

/** What a new version of a rule would change: which placements would be judged otherwise, and how. */
export function RulePreview({ preview: { looked, turned, items } }: { preview: Preview }) {
  const { t } = useTranslation('regions')
  const format = useFormat()
  return (
    <Card className="stack-s" labelledBy="rule-preview">
      <h2 id="rule-preview">{t('rule.preview.title')}</h2>
      <p role="status">{turned === 0 ? t('rule.preview.none') : t('rule.preview.some', { count: turned })}</p>
      {items.some(({ employerName }) => employerName === null) && (
        <p className="small muted">{t('rule.preview.hidden')}</p>
      )}
      {items.length > 0 && (
        <ul className="stack-s">
          {items.map((one, at) => (
            <TurnedPlacement key={String(at)} one={one} />
          ))}
        </ul>
      )}
      {turned > items.length && <p className="small muted">{t('rule.preview.more')}</p>}
      <p className="stamp">{t('rule.preview.looked', { looked: format.number(looked) })}</p>
    </Card>
  )
}
