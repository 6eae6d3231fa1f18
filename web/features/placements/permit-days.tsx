import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Card, Deep } from '../../components/card.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { useFormat } from '../../words/format.ts'
import { SourceLine } from './rules.tsx'
import type { Guide } from './use-placement.ts'

/** The days that follow from the plan and from asking today, as sentences; a kind of time stands before each. */
function useDays({ permit, dates }: Guide) {
  const { t } = useTranslation(['help', 'placements'])
  const format = useFormat()
  if (!dates || permit === null) return { head: '', lines: [] }
  const { askBy, decisionAround, heldUntil, startDay, today, weeks } = dates
  const day = (one: string) => format.day(one, 'full')
  const isLate = askBy !== null && askBy < today
  const head =
    askBy === null
      ? t('permit.confirmed')
      : isLate
        ? t('permit.ask')
        : t('permit.askSoon', { day: day(askBy) })
  const lines: { look: 'full' | 'gap' | 'after'; text: string }[] = [
    ...(heldUntil !== null && heldUntil >= today
      ? [{ look: 'full' as const, text: t('permit.until', { day: day(heldUntil) }) }]
      : []),
    ...(decisionAround !== null && weeks !== null
      ? [
          ...(heldUntil === null || heldUntil < decisionAround
            ? [{ look: 'gap' as const, text: t(heldUntil === null ? 'permit.waitFirst' : 'permit.wait') }]
            : []),
          {
            look: 'after' as const,
            text: t('permit.decision', {
              day: day(decisionAround),
              length: t('placements:length.weeks', { count: weeks }),
            }),
          },
        ]
      : []),
    ...(permit === 'notifiedByEmployer' && askBy !== null
      ? [{ look: 'full' as const, text: t('permit.reported', { day: day(askBy) }) }]
      : []),
    { look: 'after', text: t('permit.first', { day: day(startDay) }) },
    ...(isLate && heldUntil === null ? [{ look: 'gap' as const, text: t('permit.late') }] : []),
  ]
  return { head, lines }
}

/** The days as a list. */
export function PermitLines({ guide }: { guide: Guide }) {
  const { lines } = useDays(guide)
  return (
    <ul className="permit-days">
      {lines.map(({ look, text }) => (
        <li key={text}>
          <i className={look} aria-hidden="true" />
          <span>
            <Isolated text={text} />
          </span>
        </li>
      ))}
    </ul>
  )
}

/** The days as a part of the page. */
export function PermitDays({ guide }: { guide: Guide }) {
  const { head } = useDays(guide)
  return (
    <Card className="stack-s">
      <h2>
        <Isolated text={head} />
      </h2>
      <PermitLines guide={guide} />
    </Card>
  )
}

/** The same days beside every step, on the dark panel. */
export function PermitPanel({ guide }: { guide: Guide }) {
  const id = useId()
  const { head } = useDays(guide)
  return (
    <div className="no-print">
      <Deep labelledBy={id}>
        <h2 id={id}>
          <Isolated text={head} />
        </h2>
        <PermitLines guide={guide} />
        {guide.ground && <SourceLine ground={guide.ground} />}
      </Deep>
    </div>
  )
}
