import { ArrowRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ProfileAnswer } from '#contract/profiles'
import { Card } from '../../components/card.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { goOn } from '../../shell/go-on.ts'
import { paths } from '../../shell/paths.ts'
import { firstOpen, questionsFor } from './questions.ts'

/** While a question is open: the way back into the builder, to that question. */
export function GoOnCard({ profile }: { profile: ProfileAnswer }) {
  const { t } = useTranslation('me')
  const open = firstOpen(questionsFor(profile, false), profile)
  if (!open || open.name === 'sharing') return null
  return (
    <Card kind="gap" className="stack-s">
      <p>{t('goOn.title')}</p>
      <LinkButton to={paths.build.to({ step: goOn })} block iconAfter={ArrowRight}>
        {t('goOn.go')}
      </LinkButton>
    </Card>
  )
}
