import { ArrowRight, Ban, Pin, PinOff, Scale, Trash2, UsersRound } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button.tsx'
import { Deep } from '../../components/card.tsx'
import { Icon, type IconShape } from '../../components/icon.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { Tag } from '../../components/tag.tsx'
import { useFormat } from '../../words/format.ts'
import type { Desk, DeskActs } from './use-desk.ts'

type HandProps = { desk: Desk; acts: DeskActs }

function Line({ icon, children }: { icon: IconShape; children: ReactNode }) {
  return (
    <li className="row-s">
      <Icon of={icon} /> <span className="grow">{children}</span>
    </li>
  )
}

/** What putting a talk down here changes, before it is done. */
function Cost({ desk, acts }: HandProps) {
  const { t } = useTranslation('timetables')
  const format = useFormat()
  const { target, picked, moves } = acts
  if (!target || !picked || !moves) return null
  const nameOf = (id: string) => desk.grid.people.find((one) => one.participation === id)?.name ?? ''
  const tableOf = (id: string) => desk.grid.tables.find((one) => one.stall === id)?.number ?? 0
  const place = (to: { stall: string; round: number }) => ({ table: tableOf(to.stall), round: to.round + 1 })
  const other = target.displaced
  return (
    <>
      <p className="row wrap">
        <b>
          <Isolated text={t('toTitle', { name: nameOf(picked.participation), ...place(target) })} />
        </b>
        <Tag kind="here">{t('notDone')}</Tag>
      </p>
      <ul className="stack-s small">
        {other && (
          <Line icon={ArrowRight}>
            <Isolated
              text={
                other.to
                  ? t('moves', { name: nameOf(other.participation), ...place(other.to) })
                  : t('loses', { name: nameOf(other.participation) })
              }
            />
          </Line>
        )}
        {target.shortBy !== 0 && (
          <Line icon={UsersRound}>
            {t(target.shortBy < 0 ? 'fewerShort' : 'moreShort', { count: Math.abs(target.shortBy) })}
          </Line>
        )}
        <Line icon={Scale}>
          {t('valueFrom', {
            from: format.number(moves.value),
            to: format.number(moves.value + target.valueBy),
          })}
        </Line>
      </ul>
      <div className="row-s wrap">
        <Button
          kind="first"
          pending={acts.pending}
          onPress={() => void acts.move({ stall: target.stall, round: target.round })}
        >
          {t('drop')}
        </Button>
        <Button onPress={acts.letGo}>{t('back')}</Button>
      </div>
    </>
  )
}

/** The talk in hand: where it can go, and what else can be said of it. */
export function DeskHand({ desk, acts }: HandProps) {
  const { t } = useTranslation('timetables')
  const { picked, target, moves } = acts
  if (!picked) return null
  const name = desk.grid.people.find((one) => one.participation === picked.participation)?.name ?? ''
  const { stall, participation } = picked
  const pins = desk.timetable?.pins ?? []
  const talk = desk.timetable?.talks.find((one) => one.participation === participation && one.stall === stall)
  const isOther = (pin: { participation: string; stall: string }) =>
    pin.participation !== participation || pin.stall !== stall
  const isFixed = pins.some((pin) => pin.kind === 'fixed' && !isOther(pin))
  const pin = (kind: 'fixed' | 'never') =>
    void acts.pin([
      ...pins.filter(isOther),
      { kind, participation, stall: stall ?? '', round: kind === 'fixed' ? (talk?.round ?? null) : null },
    ])
  return (
    <Deep labelledBy="in-hand">
      <h2 id="in-hand" className={target ? 'sr' : undefined}>
        <Isolated text={t('pickedTitle', { name })} />
      </h2>
      {target ? (
        <Cost desk={desk} acts={acts} />
      ) : (
        <>
          {moves && <p className="small">{t(moves.items.length === 0 ? 'nowhere' : 'pickedSay')}</p>}
          <div className="row-s wrap">
            {talk &&
              (isFixed ? (
                <Button small icon={PinOff} onPress={() => void acts.pin(pins.filter(isOther))}>
                  {t('unfix')}
                </Button>
              ) : (
                <Button small icon={Pin} onPress={() => pin('fixed')}>
                  {t('fix')}
                </Button>
              ))}
            {talk && !isFixed && (
              <>
                <Button small icon={Trash2} onPress={() => void acts.move(null)}>
                  {t('takeOff')}
                </Button>
                <Button small icon={Ban} onPress={() => pin('never')}>
                  {t('never')}
                </Button>
              </>
            )}
            <Button small onPress={acts.letGo}>
              {t('back')}
            </Button>
          </div>
        </>
      )}
    </Deep>
  )
}
