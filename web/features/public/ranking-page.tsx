import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Card } from '../../components/card.tsx'
import { useParts } from '../../components/criteria.tsx'
import { Deck } from '../../components/deck.tsx'
import { Icon } from '../../components/icon.tsx'
import { usePageTitle } from '../../components/page-head.tsx'
import { paths } from '../../shell/paths.ts'
import { PublicFrame } from '../../shell/public-frame.tsx'

/** First values of the matching model; a region may move them, and every list says which rules it was made by. */
const weights = [
  { criterion: 'skills', weight: 40 },
  { criterion: 'language', weight: 20 },
  { criterion: 'travel', weight: 15 },
  { criterion: 'availability', weight: 15 },
  { criterion: 'wish', weight: 10 },
]
const full = weights.map((part) => ({ ...part, value: 10_000, known: 10_000 }))

function Weights() {
  const { t } = useTranslation('about')
  return (
    <div className="stack-s">
      <Deck parts={full} />
      <ul className="two">
        {useParts(weights).map(({ criterion, weight, label, icon }) => (
          <li key={criterion} className="row-s">
            <Icon of={icon} /> <b>{label}</b>{' '}
            <span className="muted num">{t('ranking.then.points', { count: weight })}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** How a ranked list comes about, in plain words. */
export default function RankingPage() {
  const { t } = useTranslation('about')
  usePageTitle(t('ranking.title'))
  return (
    <PublicFrame>
      <div className="stack-s">
        <h1>{t('ranking.title')}</h1>
        <p className="muted lead">{t('ranking.lead')}</p>
      </div>
      {(['first', 'then', 'unknown', 'blind'] as const).map((topic) => (
        <Card key={topic} className="stack-s">
          <h2>{t(`ranking.${topic}.title`)}</h2>
          <p className="prose">{t(`ranking.${topic}.text`)}</p>
          {topic === 'then' && <Weights />}
        </Card>
      ))}
      <p>
        <Link to={paths.register.to()}>{t('register.link')}</Link>
      </p>
      <p>
        <Link to={paths.api.to()}>{t('api.link')}</Link>
      </p>
    </PublicFrame>
  )
}
