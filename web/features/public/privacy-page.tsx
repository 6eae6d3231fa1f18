import { useTranslation } from 'react-i18next'
import { Card } from '../../components/card.tsx'
import { usePageTitle } from '../../components/page-head.tsx'
import { PublicFrame } from '../../shell/public-frame.tsx'

/** What is kept and who sees it, in plain words. */
export default function PrivacyPage() {
  const { t } = useTranslation('about')
  usePageTitle(t('privacy.title'))
  return (
    <PublicFrame>
      <div className="stack-s">
        <h1>{t('privacy.title')}</h1>
        <p className="muted lead">{t('privacy.lead')}</p>
      </div>
      {(['keep', 'see', 'employers', 'mine', 'cookie'] as const).map((topic) => (
        <Card key={topic} className="stack-s">
          <h2>{t(`privacy.${topic}.title`)}</h2>
          <p className="prose">{t(`privacy.${topic}.text`)}</p>
        </Card>
      ))}
    </PublicFrame>
  )
}
