import type { ReactNode } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { useFormat } from '../../words/format.ts'
import { keyOf } from '../../words/keys.ts'
import type { TodayThing } from './use-today.ts'

/** Which of several sentences says a kind: by its paper, by who promised, by who has agreed or answered. */
const branches: { [kind in TodayThing['kind']]?: { kind?: string; why?: string } } = {
  paperEnds: { kind: 'paper', why: 'paper' },
  promiseDue: { kind: 'from' },
  placementToAgree: { why: 'missing' },
  evaluationDue: { why: 'said' },
  afterCareDue: { why: 'said' },
  noContact: { why: 'hasStep' },
}

/** What a thing of Today is, and why it is here. */
export function ThingText({ thing }: { thing: TodayThing }): ReactNode {
  const { t } = useTranslation(['today', 'cases'])
  const format = useFormat()
  const { kind, person, employer, values, on } = thing
  const branch = branches[kind] ?? {}
  const codeOf = (name: string | undefined) => (name === undefined ? kind : `${kind}.${values[name]}`)
  const what = kind === 'promiseDue' ? t(keyOf('cases:thing', String(values.what))) : ''
  const day =
    typeof values.sent === 'string' ? values.sent : typeof values.proposed === 'string' ? values.proposed : on
  const gaps = {
    ...values,
    ...{ person: person?.name ?? '', employer: employer?.name ?? '', what, day: format.day(day) },
  }
  return (
    <div className="stack-xs todo-what">
      <p className="strong">
        <Trans
          t={t}
          i18nKey={keyOf('today:kind', codeOf(branch.kind))}
          values={gaps}
          components={{ bdi: <bdi /> }}
        />
      </p>
      <p className="small muted">
        {t(keyOf('today:why', codeOf(branch.why)), gaps)}
        {kind === 'stepDue' && values.text !== '' && (
          <>
            {' '}
            <bdi>{values.text}</bdi>
          </>
        )}
      </p>
      {thing.standsInFor !== null && (
        <p className="small">
          <Trans
            t={t}
            i18nKey="today:standIn"
            values={{ name: thing.standsInFor }}
            components={{ bdi: <bdi /> }}
          />
        </p>
      )}
    </div>
  )
}
