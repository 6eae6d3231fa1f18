import { useTranslation } from 'react-i18next'
import type { Explanation } from '../../../matcher/contract.ts'
import { Bridge } from '../../components/bridge.tsx'
import { Deep } from '../../components/card.tsx'
import { useParts } from '../../components/criteria.tsx'
import type { IconShape } from '../../components/icon.tsx'
import { partsOf, verdictOf } from './my-match.ts'

/** How the place fits me in one sentence, and the bridge. */
export function MatchVerdict({ explanation, work }: { explanation: Explanation; work: IconShape }) {
  const { t } = useTranslation(['me', 'reasons'])
  const parts = useParts(partsOf(explanation))
  const verdict = {
    ranked: (match: Parameters<typeof verdictOf>[0]) => t(`reasons:verdict.${verdictOf(match)}`),
    nearMiss: () => t('match.oneMissing'),
    askFirst: () => t('match.askFirst'),
    stopped: () => t('match.stopped'),
  }
  return (
    <Deep>
      <p className="lead">
        {explanation.outcome === 'ranked'
          ? verdict.ranked(explanation.match)
          : verdict[explanation.outcome]()}
      </p>
      {explanation.outcome === 'nearMiss' && (
        <p className="muted">
          {t('match.after', { verdict: t(`reasons:verdict.${verdictOf(explanation.nearMiss.match)}`) })}
        </p>
      )}
      {parts.length > 0 && (
        <div>
          <Bridge parts={parts} work={work} />
        </div>
      )}
    </Deep>
  )
}
