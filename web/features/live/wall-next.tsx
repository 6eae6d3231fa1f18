import './wall.css'
import { Languages, Repeat } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../components/icon.tsx'
import { Isolated } from '../../components/isolated.tsx'
import type { Answer } from '../../data/endpoints.ts'
import { useFormat } from '../../words/format.ts'
import { useCalled } from '../events/use-called.ts'

type Wall = Answer<'POST /wall'>

/** So many moves fit on the screen without scrolling. */
const most = 6

/** Where interpreters go next, and who sits down after a rest: those who have to look up. */
export function movesOf({ talks }: Pick<Wall, 'talks'>, round: number) {
  const [now, next] = [round, round + 1].map((wanted) => talks.filter((talk) => talk.round === wanted))
  const helped = (next ?? []).flatMap(({ interpreter, table }) => {
    if (interpreter === null) return []
    const before = now?.find((talk) => talk.interpreter === interpreter)
    return [
      { kind: before?.table === table ? ('stays' as const) : ('goes' as const), name: interpreter, table },
    ]
  })
  const rested = (next ?? []).flatMap(({ called, table }) =>
    now?.some((talk) => talk.called === called) ? [] : [{ kind: 'new' as const, name: called, table }],
  )
  return [...helped, ...rested].slice(0, most)
}

type WallNextProps = { wall: Wall; round: number; begins: string | null }

/** What changes with the next round, and when it begins; nothing where nothing does. */
export function WallNext({ wall, round, begins }: WallNextProps) {
  const { t } = useTranslation('live')
  const format = useFormat()
  const called = useCalled()
  const moves = movesOf(wall, round)
  if (moves.length === 0) return null
  return (
    <section className="deep wall-next">
      <h2>
        {t('mine.next')}
        {begins && <> · {format.time(begins)}</>}
      </h2>
      <ul>
        {moves.map(({ kind, name, table }) => (
          <li key={`${kind} ${name} ${table}`} className="wall-small">
            <Icon of={kind === 'new' ? Repeat : Languages} />
            <Isolated text={t(`wall.${kind}`, { name: called(name), table })} />
          </li>
        ))}
      </ul>
    </section>
  )
}
