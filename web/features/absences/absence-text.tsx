import { Trans, useTranslation } from 'react-i18next'
import type { AbsenceAnswer } from '#contract/absences'
import { useFormat } from '../../words/format.ts'

/** Who is away from when until when, and who stands in, said to the reader. */
export function AbsenceText({ absence }: { absence: AbsenceAnswer }) {
  const { t } = useTranslation('absences')
  const format = useFormat()
  const { view, account, standIn, from, until } = absence
  return (
    <Trans
      t={t}
      i18nKey={`is.${view}`}
      values={{
        ...{ name: account.name, standIn: standIn.name },
        ...{ from: format.day(from), until: format.day(until) },
      }}
      components={{ bdi: <bdi /> }}
    />
  )
}
