import { Check, CircleSlash, KeyRound } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Invitee } from '#contract/events'
import { Icon } from '../../components/icon.tsx'

const looks = {
  pass: ['is-pass', Check],
  opens: ['is-opens', KeyRound],
  stop: ['is-opens', CircleSlash],
} as const

function OneCheck({ state, children }: { state: Invitee['time']['state']; children: string }) {
  if (state === 'unknown')
    return (
      <span className="is-unknown">
        <span>{children}</span>
      </span>
    )
  const [look, icon] = looks[state]
  return (
    <span className={look}>
      <Icon of={icon} /> <span>{children}</span>
    </span>
  )
}

/** Time, way and wish, always in this order: solid passes, dashed says what stands in the way, hatched is not known. */
export function ThreeChecks({ one: { time, way, wish } }: { one: Invitee }) {
  const { t } = useTranslation(['events', 'codes'])
  const { best } = way
  return (
    <span className="three-checks">
      <OneCheck state={time.state}>{t(`check.time.${time.state}`)}</OneCheck>
      <OneCheck state={way.state}>
        {best && way.state !== 'unknown'
          ? t(`check.way.${way.state}`, {
              minutes: best.minutes,
              mode: t(`codes:within.mode.${best.mode}`),
            })
          : t('check.way.unknown')}
      </OneCheck>
      <OneCheck state={wish.state}>
        {wish.state === 'pass'
          ? t(`check.wish.${wish.level ?? 'acceptable'}`)
          : t(wish.state === 'stop' ? 'check.wish.stop' : 'check.wish.unknown')}
      </OneCheck>
    </span>
  )
}
