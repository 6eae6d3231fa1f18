import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

/** What stands in the browser's tab and history; nothing is said with an empty title. */
export function usePageTitle(title: string): void {
  const { t } = useTranslation()
  const whole = t('tabTitle', { title })
  useEffect(() => {
    if (title !== '') document.title = whole
  }, [title, whole])
}

export type Crumb = { label: ReactNode; to?: string }

/** The way back up; the last one is where we are below. */
export function Breadcrumb({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <ol className="crumbs">
      {crumbs.map(({ label, to }, index) => (
        <li key={to ?? String(index)}>{to ? <Link to={to}>{label}</Link> : label}</li>
      ))}
    </ol>
  )
}

type PageHeadProps = {
  /** The finding where there is one: "37 people fit". */
  title: ReactNode
  /** The same as plain text, for the browser's tab. */
  tabTitle: string
  crumbs?: readonly Crumb[]
  /** A line above the title, instead of crumbs. */
  above?: ReactNode
  actions?: ReactNode
  /** Face or picture before the title. */
  face?: ReactNode
}

/** Head of a staff page. */
export function PageHead({ title, tabTitle, crumbs, above, actions, face }: PageHeadProps) {
  usePageTitle(tabTitle)
  return (
    <header className="desk-head">
      {face}
      <div className="stack-xs">
        {crumbs && <Breadcrumb crumbs={crumbs} />}
        {above && <p className="small muted">{above}</p>}
        <h1>{title}</h1>
      </div>
      {actions && <div className="actions">{actions}</div>}
    </header>
  )
}
