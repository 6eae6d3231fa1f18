import { House, RotateCcw } from 'lucide-react'
import { useCallback, useEffect, useRef } from 'react'
import { ownRelease, releaseNow } from '../data/api.ts'
import { hasDrafts } from '../data/drafts.ts'
import { troubleWords } from '../words/trouble.ts'
import { Icon } from './icon.tsx'
import { MissingFile } from './missing-file.ts'

type TroubleProps = { error: unknown; again: () => void }

/** Stands where a page failed: what happened, what is safe, and the way on. Needs no words and no files from elsewhere. */
export function Trouble({ error, again }: TroubleProps) {
  const words = troubleWords()
  const isMissing = error instanceof MissingFile
  const said = isMissing ? words.missing : words.error
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${said.title} · Werkbrug`
    heading.current?.focus()
  }, [said])

  // Browsers remember that a file did not come until the page is loaded anew, which loses nothing: forms keep what is typed.
  const retry = useCallback(async () => {
    if (!isMissing) again()
    else if ((await releaseNow()) !== null) location.reload()
  }, [isMissing, again])

  useEffect(() => {
    if (!isMissing) return
    // After a release the old files are gone: only a new page has the new ones.
    void releaseNow().then((release) => {
      if (release !== null && release !== ownRelease()) location.reload()
    })
    const onLine = () => void retry()
    window.addEventListener('online', onLine)
    return () => window.removeEventListener('online', onLine)
  }, [isMissing, retry])

  return (
    <div className="page stack">
      <div className="alert" role="alert">
        <h1 ref={heading} tabIndex={-1}>
          {said.title}
        </h1>
        <p>{said.text}</p>
        {hasDrafts() && <p>{words.typed}</p>}
        <div className="row-s wrap">
          <button type="button" className="btn btn-1" onClick={() => void retry()}>
            <Icon of={RotateCcw} />
            <span>{words.again}</span>
          </button>
          <a className="btn btn-3" href="/">
            <Icon of={House} />
            <span>{words.first}</span>
          </a>
        </div>
      </div>
    </div>
  )
}
