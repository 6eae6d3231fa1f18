import { useTranslation } from 'react-i18next'
import type { RegionRules } from '#contract/regions'
import { Isolated } from '../../components/isolated.tsx'

type Sourced = Pick<RegionRules['rights'][number], 'source' | 'link' | 'proof'>

/** Where a rule stands, as it is cited in Dutch, and how sure it is. */
export function SourceOf({ rule: { source, link, proof } }: { rule: Sourced }) {
  const { t } = useTranslation('codes')
  return (
    <>
      <bdi lang="nl">
        {link === null ? (
          source
        ) : (
          <a href={link} rel="noreferrer">
            {source}
          </a>
        )}
      </bdi>{' '}
      (<Isolated text={t(`ruleProof.${proof}`)} />)
    </>
  )
}
