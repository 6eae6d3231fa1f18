import { HandHelping } from 'lucide-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { ProfileAnswer } from '#contract/profiles'
import { LinkButton } from '../../components/link-button.tsx'
import { goOn } from '../../shell/go-on.ts'
import { paths } from '../../shell/paths.ts'
import { CardMaker } from '../access/card-maker.tsx'

/** What a jobhunter does with the person beside them: fill in the profile, and give the card. */
export function Together({ profile }: { profile: ProfileAnswer }) {
  const { t } = useTranslation('builder')
  const id = useId()
  const { region, id: person } = profile
  return (
    <section className="card stack" aria-labelledby={id}>
      <h2 id={id}>{t('together.title')}</h2>
      <div className="row-s">
        <LinkButton to={paths.buildWith.to({ region, profile: person, step: goOn })} icon={HandHelping}>
          {t('together.go')}
        </LinkButton>
      </div>
      <CardMaker profile={profile} />
    </section>
  )
}
