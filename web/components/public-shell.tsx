import type { ReactNode } from 'react'
import { Logo } from './logo.tsx'
import { MainContent, SkipLink } from './main-content.tsx'

type PublicShellProps = {
  home: string
  /** Beside the mark: a tag. */
  mark?: ReactNode
  /** At the end of the bar. */
  tools: ReactNode
  foot?: ReactNode
  children: ReactNode
  className?: string
}

/** The frame of pages that everybody may read. */
export function PublicShell({ home, mark, tools, foot, children, className = '' }: PublicShellProps) {
  return (
    <div className={`page-frame ${className}`}>
      <SkipLink />
      <header className="top">
        <div className="top-in">
          <Logo to={home} />
          {mark}
          {tools}
        </div>
      </header>
      <MainContent className="page">{children}</MainContent>
      {foot}
    </div>
  )
}
