import {
  Baby,
  Bike,
  GraduationCap,
  HandHelping,
  HeartPulse,
  MessagesSquare,
  Timer,
  Wallet,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Isolated } from '../../components/isolated.tsx'
import { ReasonLine } from '../../components/reason-line.tsx'
import type { Answer } from '../../data/endpoints.ts'
import { useFormat } from '../../words/format.ts'
import { SourceLine } from './rules.tsx'

export type Instrument = Answer<'GET /regions/:region/instruments'>['items'][number]

const pictures = {
  trial: Timer,
  wage: Wallet,
  coach: HandHelping,
  illness: HeartPulse,
  travel: Bike,
  childcare: Baby,
  training: GraduationCap,
  advice: MessagesSquare,
} as const

type InstrumentListProps<One extends Instrument> = { items: readonly One[]; more?: (one: One) => ReactNode }

/** Help with work: what it gives, where it is asked for, what has to be known first, and where it stands. */
export function InstrumentList<One extends Instrument>({ items, more }: InstrumentListProps<One>) {
  const { t } = useTranslation('help')
  const format = useFormat()
  const inWords = (said: Instrument['says']) => <Isolated text={said[format.language] ?? said.en ?? ''} />
  return (
    <ul className="rows">
      {items.map((one) => (
        <li key={one.id} className="stack-xs">
          <ReasonLine kind={one.unknown.length > 0 ? 'check' : 'fit'} icon={pictures[one.helps]}>
            <b>{inWords(one.name)}</b>
          </ReasonLine>
          <p className="rule-more">{inWords(one.says)}</p>
          <p className="rule-more small">
            <Isolated text={t(`instruments.office.${one.office}`)} />
          </p>
          {one.unknown.length > 0 && (
            <p className="rule-more small">
              {t('instruments.unknown', {
                what: format.list(one.unknown.map((name) => t(`instruments.condition.${name}`))),
              })}
            </p>
          )}
          <SourceLine ground={one} />
          {more?.(one)}
        </li>
      ))}
    </ul>
  )
}
