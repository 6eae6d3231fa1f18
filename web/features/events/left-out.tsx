import { UserPlus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Invitee, InviteeGroup } from '#contract/events'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { dials } from '../../components/planks.tsx'

const groups: readonly InviteeGroup[] = ['littleDutch', 'elsewhere', 'noLatin', 'fewHours']

type LeftOutProps = {
  items: readonly Invitee[]
  chosen: ReadonlySet<string>
  people: number
  inRegion: Readonly<Record<InviteeGroup, number>>
  onTake: (profiles: readonly string[]) => void
}

/** Groups of which fewer are chosen than live in the region, with the next of each to take in. */
export function LeftOut({ items, chosen, people, inRegion, onTake }: LeftOutProps) {
  const { t } = useTranslation('events')
  return (
    <Card className="stack" labelledBy="left-out">
      <h2 id="left-out">{t('left.title')}</h2>
      <ul className="left-out">
        {groups.map((group) => {
          const own = items.filter((one) => one.groups.includes(group))
          const on = own.filter(({ profile }) => chosen.has(profile)).length
          const all = inRegion[group]
          const share = people === 0 ? 0 : all / people
          const shareOn = chosen.size === 0 ? 0 : on / chosen.size
          const wanted = Math.max(0, Math.round(share * chosen.size) - on)
          const next = own
            .filter(({ profile, state }) => !chosen.has(profile) && state === null)
            .slice(0, wanted)
            .map(({ profile }) => profile)
          return (
            <li key={group} className="stack-xs">
              <b>{t(`group.${group}`)}</b>
              <span
                className="left-bar"
                aria-hidden="true"
                style={dials({ '--on': shareOn, '--all': share })}
              >
                <i />
                <em />
              </span>
              <span className="small muted">{t('left.of', { on, list: chosen.size, all, people })}</span>
              {next.length > 0 && (
                <span>
                  <Button small icon={UserPlus} onPress={() => onTake(next)}>
                    {t('left.take', { count: next.length })}
                  </Button>
                </span>
              )}
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
