import { useTranslation } from 'react-i18next'
import type { Match } from '../../../matcher/contract.ts'
import { Isolated } from '../../components/isolated.tsx'
import { ReasonLine } from '../../components/reason-line.tsx'
import { reasonText, type Speech } from './reason-text.ts'

/** What stands unproved in a match, to be asked or seen to before anything is promised. */
export function MatchChecks({ match, speech }: { match: Match; speech: Speech }) {
  const { t } = useTranslation('matches')
  return (
    <section className="stack-s">
      <h3>{t('checkFirst')}</h3>
      {match.checks.length === 0 && <ReasonLine>{t('nothingToCheck')}</ReasonLine>}
      <ul className="stack-s">
        {match.checks.map((check) => {
          const text = reasonText(check, speech)
          return (
            <ReasonLine key={text} as="li" kind="check">
              <Isolated text={text} />
            </ReasonLine>
          )
        })}
      </ul>
    </section>
  )
}
