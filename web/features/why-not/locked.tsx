import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { RegionGain } from '#contract/matches'
import { mostMinutes } from '../../../matcher/codes.ts'
import type { Change, Keys, LockedGate, Reason } from '../../../matcher/contract.ts'
import { Card } from '../../components/card.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { Opener, ReasonLine } from '../../components/reason-line.tsx'
import { paths } from '../../shell/paths.ts'
import { sectionOfChange } from '../matches/change-look.ts'
import { pictureOfReason } from '../matches/reason-look.ts'
import { changeText, reasonText, type Speech } from '../matches/reason-text.ts'
import { sectionsOfGate } from './gate-section.ts'

const sameChange = (a: Change, b: Change) => JSON.stringify(a) === JSON.stringify(b)

/** The longest journey, in steps of five minutes, with which a place is not too far; undefined where that is no answer. */
function fartherFor(stops: readonly Reason[]): number | undefined {
  const far = stops.find(({ code }) => code === 'reach.tooFar')?.values.minutes
  if (typeof far !== 'number') return undefined
  const minutes = Math.ceil(far / 5) * 5
  return minutes <= mostMinutes ? minutes : undefined
}

/** Gates that no change of the list opens, and that have words of their own. */
const ownWords = ['rights', 'wish', 'dates', 'constraint'] as const

type GateProps = {
  gate: LockedGate
  speech: Speech
  /** What this change would open elsewhere. */
  elsewhere: number
  isOnlyKey: boolean
}

function Gate({ gate: { gate, stops, change }, speech, elsewhere, isOnlyKey }: GateProps) {
  const { t } = useTranslation(['whyNot', 'gains', 'me', 'common'])
  const section = change ? sectionOfChange[change.type] : sectionsOfGate[gate]?.[0]
  const farther = fartherFor(stops)
  const mayChange = section !== undefined && section !== 'legal'
  return (
    <Card kind="gap" as="li" className="stack-s">
      {stops.map((stop) => {
        const text = reasonText(stop, speech)
        return (
          <ReasonLine key={text} kind="gap" icon={pictureOfReason(stop.code)}>
            <Isolated text={text} />
          </ReasonLine>
        )
      })}
      {change ? (
        <Opener>
          <b>
            <Isolated text={changeText(change, 'move', speech)} />
          </b>
          <br />
          {isOnlyKey ? t('gains:opensThis') : t('opens')}
          {elsewhere > 0 && ` ${t('opensMore', { count: elsewhere })}`}
        </Opener>
      ) : (
        <p className="small muted">
          {farther === undefined
            ? t(`noKey.${ownWords.find((one) => one === gate) ?? 'steps'}`)
            : t('farther', { journey: t('common:minutes', { count: farther }) })}
        </p>
      )}
      {mayChange && (
        <LinkButton to={paths.myProfileEdit.to({ section })} block>
          {change
            ? t(`gains:isSo.${change.type}`)
            : t('me:profile.changeOf', { section: t(`me:profile.section.${section}`) })}
        </LinkButton>
      )}
    </Card>
  )
}

type LockedProps = { keys: Keys; gains: readonly RegionGain[]; speech: Speech }

/** What stops the place, each with the key that opens it. A key promises only what has been worked out. */
export function Locked({ keys: { locked, after }, gains, speech }: LockedProps) {
  const { t } = useTranslation('whyNot')
  const id = useId()
  const changes = new Set(locked.map(({ change }) => JSON.stringify(change)))
  const isOnlyKey = after !== null && changes.size === 1
  const elsewhereBy = (change: Change | null) => {
    const gain = change && gains.find((one) => sameChange(one.change, change))
    if (!gain) return 0
    return gain.opened - (isOnlyKey ? 1 : 0)
  }
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>{t('gates')}</h2>
      <ul className="stack-s">
        {locked.map((gate) => (
          <Gate
            key={gate.gate}
            gate={gate}
            speech={speech}
            elsewhere={elsewhereBy(gate.change)}
            isOnlyKey={isOnlyKey}
          />
        ))}
      </ul>
    </section>
  )
}
