import { useTranslation } from 'react-i18next'
import { Bridge } from '../../components/bridge.tsx'
import { Card } from '../../components/card.tsx'
import { useParts } from '../../components/criteria.tsx'
import type { IconShape } from '../../components/icon.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { paths } from '../../shell/paths.ts'
import type { Speech } from '../matches/reason-text.ts'
import type { Opening } from '../matches/use-openings.ts'
import { Question } from '../me/ask-card.tsx'
import { partsOf } from '../me/my-match.ts'
import { criterionOfGate } from './gate-section.ts'

/** The parts as they stand: a plank is not there where a gate is shut. */
function partsToday({ explanation, keys }: Opening) {
  if (!keys) return partsOf(explanation)
  const shut = new Set(keys.locked.map(({ gate }) => criterionOfGate[gate]))
  return keys.parts.map((part) => (shut.has(part.criterion) ? { ...part, value: 0, known: 10_000 } : part))
}

type VerdictProps = { opening: Opening; vacancy: string; speech: Speech; work: IconShape }

/** In a sentence or two how the place stands to me, and the bridge. */
export function WhyNotVerdict({ opening, vacancy, speech, work }: VerdictProps) {
  const { t } = useTranslation(['whyNot', 'me'])
  const { explanation, keys } = opening
  const changes = new Set(keys?.locked.map(({ change }) => JSON.stringify(change)))
  return (
    <Card kind={keys ? 'gap' : 'plain'} className="stack-s">
      {keys && (
        <>
          <p>
            <b>{t('stops', { count: keys.locked.length })}</b>
          </p>
          <p>{keys.after ? t('keys', { count: changes.size }) : t('noKeys')}</p>
        </>
      )}
      {explanation.outcome === 'ranked' && (
        <p>
          <b>{t('isThere')}</b>
        </p>
      )}
      {explanation.outcome === 'askFirst' && <Question question={explanation.question} speech={speech} />}
      <div>
        <Bridge parts={useParts(partsToday(opening))} work={work} />
      </div>
      <p className="stamp">{t('today')}</p>
      {!keys && (
        <LinkButton to={paths.myMatch.to({ vacancy })} block>
          {t('toMatch')}
        </LinkButton>
      )}
    </Card>
  )
}
