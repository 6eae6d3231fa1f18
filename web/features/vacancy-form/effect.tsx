import { TrendingUp } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Relaxation } from '../../../matcher/contract.ts'
import { Icon } from '../../components/icon.tsx'
import type { LiveCount } from './use-live-count.ts'

export type EffectProps = { what: Exclude<Relaxation, { type: 'demand' }>; live: LiveCount }

/** What letting go of a demand brings, said before one presses; and after, what it brought. */
export function Effect({ what, live }: EffectProps) {
  const { t } = useTranslation('vacancyForm')
  const more = live.more(what)
  const gained = live.gained(what)
  if (gained !== null && gained > 0)
    return (
      <p className="effect effect-up">
        <Icon of={TrendingUp} /> {t('effect.gained', { count: gained })}
      </p>
    )
  if (more === undefined || (more === null && live.count?.people === null)) return null
  const people = more === null ? t('effect.few') : t('effect.people', { count: more })
  return <p className="effect">{t(`effect.${what.type}`, { people })}</p>
}
