import { CircleQuestionMark } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Part } from '../../../matcher/contract.ts'
import { Well } from '../../components/card.tsx'
import { useParts } from '../../components/criteria.tsx'
import { Icon } from '../../components/icon.tsx'
import { ButtonContent, buttonLook } from '../../components/link-button.tsx'
import { paths } from '../../shell/paths.ts'

/** How it came about that I see this place: what was compared, and what does not count. */
export function WhyShown({ parts }: { parts: readonly Pick<Part, 'criterion'>[] }) {
  const { t } = useTranslation('me')
  const named = useParts(parts, 'myPart')
  return (
    <details className="disclose">
      <summary className={buttonLook({ block: true })}>
        <ButtonContent icon={CircleQuestionMark}>{t('match.whyShown')}</ButtonContent>
      </summary>
      <Well>
        <p>{t('match.shown.first')}</p>
        <p>{t('match.shown.then')}</p>
        <ul className="stack-xs">
          {named.map(({ criterion, icon, label }) => (
            <li key={criterion} className="row-s">
              <Icon of={icon} /> {label}
            </li>
          ))}
        </ul>
        <p>{t('match.shown.blind')}</p>
        <p>{t('match.shown.human')}</p>
        <p>
          <Link to={paths.ranking.to()}>{t('match.shown.more')}</Link>
        </p>
      </Well>
    </details>
  )
}
