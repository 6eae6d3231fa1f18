import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useIsWide } from '../../components/use-is-wide.ts'
import { SightCards } from './sight-cards.tsx'
import { SightTable } from './sight-table.tsx'

/** What is shown to whom: a table where `column` is not all the room there is. What is never shown is listed as long as what is. */
export function WhoSeesWhat({ column }: { column?: boolean }) {
  const { t } = useTranslation('public')
  const id = useId()
  const isWide = useIsWide()
  return (
    <section className="stack" aria-labelledby={id}>
      <div className="stack-xs">
        <h2 id={id} className="land-title">
          {t('see.title')}
        </h2>
        <p className="muted">{t('see.text')}</p>
      </div>
      {isWide && !column ? <SightTable labelledBy={id} /> : <SightCards />}
    </section>
  )
}
