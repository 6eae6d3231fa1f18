import { Ban, KeyRound, Pin, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { Icon } from '../../components/icon.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { dials } from '../../components/planks.tsx'
import { useFormat } from '../../words/format.ts'
import type { Desk, DeskActs } from './use-desk.ts'

type SideProps = { desk: Desk; timetable: NonNullable<Desk['timetable']>; acts: DeskActs }

const namesOf = (desk: Desk) => ({
  person: (id: string | null) => desk.grid.people.find((one) => one.participation === id)?.name ?? '',
  table: (id: string | null) => desk.grid.tables.find((one) => one.stall === id)?.number ?? 0,
})

/** Who has too few talks and why; each can be picked up to be given one more. */
function ShortCard({ desk, timetable, acts }: SideProps) {
  const { t } = useTranslation('timetables')
  const people = timetable.short.filter(({ participation }) => participation !== null)
  const names = namesOf(desk)
  return (
    <Card className="stack-s" labelledBy="short">
      <h2 id="short">{t('short')}</h2>
      {people.length === 0 && <p className="muted">{t('shortNone')}</p>}
      <ul className="stack-s">
        {people.map(({ participation, talks, why }) => (
          <li key={participation} className="short-one">
            <button
              type="button"
              className="token"
              aria-pressed={acts.picked?.participation === participation && acts.picked.stall === null}
              onClick={() => void acts.pick({ participation: participation ?? '', stall: null })}
            >
              <b>
                <bdi>{names.person(participation)}</bdi>
              </b>
            </button>
            <span className="small muted">
              {why.values.least !== undefined && t('shortOne', { talks, least: why.values.least })}{' '}
              {t(`why.${why.code}`)}
            </span>
          </li>
        ))}
      </ul>
      {people.length > 0 && <Helps desk={desk} timetable={timetable} acts={acts} />}
    </Card>
  )
}

function Helps({ desk, timetable: { helps, solving } }: SideProps) {
  const { t } = useTranslation('timetables')
  const format = useFormat()
  const names = namesOf(desk)
  if (helps === null) return solving === null ? null : <p className="small">{t('helpsSeek')}</p>
  const sentence = (help: NonNullable<typeof helps>[number]) => {
    const { kind, language, round, stall, participation, end } = help
    if (kind === 'interpreter')
      return t('help.interpreter', { language: format.languageName(language ?? ''), round: (round ?? 0) + 1 })
    if (kind === 'seat') return t('help.seat', { table: names.table(stall) })
    return t(end === 'to' ? 'help.longerTo' : 'help.longerFrom', { name: names.person(participation) })
  }
  return (
    <>
      <h3>{t('helps')}</h3>
      {helps.length === 0 && <p className="small muted">{t('helpsNone')}</p>}
      <ul className="stack-s">
        {helps.map((help) => (
          <li key={JSON.stringify(help)} className="open-way small">
            <Icon of={KeyRound} />
            <span>
              <Isolated text={sentence(help)} />{' '}
              <Isolated text={t('helpGain', { names: format.list(help.gain.map(names.person)) })} />
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

function QualityCard({ timetable: { quality } }: SideProps) {
  const { t } = useTranslation('timetables')
  const format = useFormat()
  if (!quality) return null
  const { value, bound, isBest } = quality
  return (
    <Card className="stack-s" labelledBy="quality">
      <h2 id="quality">{t(isBest ? 'bestTitle' : 'nearTitle')}</h2>
      {bound !== null && (
        <div className="desk-bound" aria-hidden="true">
          <i style={dials({ '--n': value })} />
          {bound > value && <i style={dials({ '--n': Math.max(bound - value, bound / 50) })} />}
        </div>
      )}
      <p className="small">
        {t('value', { value: format.number(value) })}{' '}
        {bound !== null && !isBest && t('boundSay', { bound: format.number(bound) })}
      </p>
    </Card>
  )
}

function PinsCard({ desk, timetable: { pins }, acts }: SideProps) {
  const { t } = useTranslation('timetables')
  const names = namesOf(desk)
  return (
    <Card className="stack-s" labelledBy="pins">
      <h2 id="pins">{t('pins')}</h2>
      {pins.length === 0 && <p className="muted">{t('pinsNone')}</p>}
      <ul className="stack-s">
        {pins.map((pin) => (
          <li key={`${pin.kind} ${pin.participation} ${pin.stall}`} className="row-s">
            <Icon of={pin.kind === 'never' ? Ban : Pin} />
            <span className="grow small">
              <Isolated
                text={t(`pin.${pin.kind}`, {
                  ...{ name: names.person(pin.participation), table: names.table(pin.stall) },
                  round: (pin.round ?? 0) + 1,
                })}
              />
            </span>
            <IconButton
              icon={X}
              label={t('remove')}
              onPress={() => void acts.pin(pins.filter((one) => one !== pin))}
            />
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** Beside the grid: who is short and what would help, how good the timetable is, and what was fixed by hand. */
export function DeskSide(props: SideProps) {
  return (
    <>
      <ShortCard {...props} />
      <QualityCard {...props} />
      <PinsCard {...props} />
    </>
  )
}
