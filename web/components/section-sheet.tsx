import { ArrowLeft, History, Undo2 } from 'lucide-react'
import type { FormEvent, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { SectionForm } from '../data/use-section-form.ts'
import { Button } from './button.tsx'
import { Card } from './card.tsx'
import { ConflictPanel } from './conflict-panel.tsx'
import { ErrorPanel } from './error-panel.tsx'
import { goToUnread, useFirstFault } from './first-fault.ts'
import { LinkButton } from './link-button.tsx'
import { Note } from './note.tsx'
import { SavedMark } from './notice.tsx'

type SectionSheetProps<Values> = {
  form: SectionForm<Values>
  /** Where the record is read. */
  back: string
  /** The section as it is read, for both sides of a conflict. */
  show: (values: Values) => ReactNode
  children: ReactNode
}

/** The sheet on which a section is changed: the fields, and where it is stored what went wrong and where it is now. */
export function SectionSheet<Values>({ form, back, show, children }: SectionSheetProps<Values>) {
  const { t } = useTranslation()
  const { saving, conflict } = form
  const sheet = useFirstFault<HTMLFormElement>(saving.kind === 'failed' && saving.error)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!goToUnread(sheet.current)) form.submit()
  }
  return (
    <form ref={sheet} className="sheet stack" noValidate onSubmit={submit}>
      {form.wasKept && <Note icon={History}>{t('typedBefore')}</Note>}
      <Card className="stack">{children}</Card>
      {saving.kind === 'failed' && (
        <ErrorPanel error={saving.error} takesFocus={saving.error.faults.length === 0} />
      )}
      {conflict && (
        <ConflictPanel
          mine={show(form.values)}
          theirs={show(conflict.theirs)}
          isOwn={conflict.isOwn}
          onKeepMine={conflict.keepMine}
          onTakeTheirs={conflict.takeTheirs}
        />
      )}
      <div className="row-s wrap">
        <Button kind="first" type="submit" pending={saving.kind === 'saving'}>
          {t('save')}
        </Button>
        {form.discard && (
          <Button kind="quiet" icon={Undo2} onPress={form.discard}>
            {t('discard')}
          </Button>
        )}
        <LinkButton to={back} kind="quiet" icon={ArrowLeft}>
          {t('back')}
        </LinkButton>
        <SavedMark state={form.saved} />
      </div>
    </form>
  )
}
