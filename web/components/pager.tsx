import { ArrowLeft, ArrowRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { LinkButton } from './link-button.tsx'

type PagerProps = {
  /** Names the list that goes on. */
  label: string
  /** Where the list begins, where it is not on screen. */
  first?: string | undefined
  next?: string | undefined
}

/** The way through a list that is longer than a page. Nothing for a list that is whole. */
export function Pager({ label, first, next }: PagerProps) {
  const { t } = useTranslation('forms')
  if (first === undefined && next === undefined) return null
  return (
    <nav className="row-s no-print" aria-label={label}>
      {first !== undefined && (
        <LinkButton to={first} icon={ArrowLeft}>
          {t('firstPage')}
        </LinkButton>
      )}
      {next !== undefined && (
        <LinkButton to={next} iconAfter={ArrowRight}>
          {t('nextPage')}
        </LinkButton>
      )}
    </nav>
  )
}
