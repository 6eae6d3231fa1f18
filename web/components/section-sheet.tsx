import { ArrowLeft } from 'lucide-react'
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { SectionForm } from '../data/use-section-form.ts'
import { Button } from './button.tsx'
import { Card } from './card.tsx'
import { ConflictPanel } from './conflict-panel.tsx'
import { ErrorPanel } from './error-panel.tsx'
import { LinkButton } from './link-button.tsx'
import { SavedMark } from './notice.tsx'

type SectionSheetProps<Values> = {
  form: SectionForm<Values>
  /** Where the record is read. */
  back: string
  /** The section as it is read, for both sides of a conflict. */
  show: (values: Values) => ReactNode
  children: ReactNode
}

/** The sheet on which a section is changed: what went wrong, the fields, and below them where it is stored. */
export function SectionSheet<Values>({ form, back, show, children }: SectionSheetProps<Values>) {
  const { t } = useTranslation()
  const sheet = useRef<HTMLFormElement>(null)
  const { saving, conflict } = form
  const hasFailed = saving.kind === 'failed'
  useEffect(() => {
    if (hasFailed) sheet.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [hasFailed])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    form.submit()
  }
  return (
    <form ref={sheet} className="sheet stack" noValidate onSubmit={submit}>
      {saving.kind === 'failed' && <ErrorPanel error={saving.error} />}
      {conflict && (
        <ConflictPanel
          mine={show(form.values)}
          theirs={show(conflict.theirs)}
          onKeepMine={conflict.keepMine}
          onTakeTheirs={conflict.takeTheirs}
        />
      )}
      <Card className="stack">{children}</Card>
      <div className="row-s">
        <Button kind="first" type="submit" pending={saving.kind === 'saving'}>
          {t('save')}
        </Button>
        <LinkButton to={back} kind="quiet" icon={ArrowLeft}>
          {t('back')}
        </LinkButton>
        <SavedMark state={saving.kind === 'saving' ? 'saving' : form.isStored ? 'saved' : null} />
      </div>
    </form>
  )
}
