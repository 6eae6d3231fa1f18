import { CircleAlert } from 'lucide-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportField, ImportKind } from '#codes/imports'
import { neededFields } from '#codes/imports'
import { languageLevels } from '../../../matcher/codes.ts'
import { Button } from '../../components/button.tsx'
import { Field, Select } from '../../components/field.tsx'
import { Icon } from '../../components/icon.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { faultText } from '../../words/faults.ts'
import { ownName, uiLanguages } from '../../words/languages.ts'
import type { Verdict } from './use-table.ts'

type MendProps = {
  of: ImportKind
  line: number
  fault: Verdict['faults'][number]
  /** What stands in the cell. */
  written: string
  onMend: (field: ImportField, to: string) => void
}

/** What is wrong with a cell, what is right, and a way to mend it there. */
export function Mend({ of, line, fault, written, onMend }: MendProps) {
  const { t, i18n } = useTranslation(['imports', 'forms'])
  // Not kept beyond the page: the file it belongs to is not either.
  const typed = useRef<HTMLInputElement>(null)
  const { field } = fault
  const said = faultText([{ ...fault, in: 'body', path: '/cell', message: '' }], '/cell', t, i18n.language)
  const label = t('inRow', { field: t(`field.${field}`), row: line })
  const choices =
    field === 'speaking'
      ? languageLevels.map((value) => ({ value: value as string, label: value as string }))
      : field === 'language'
        ? uiLanguages.map((value) => ({ value: value as string, label: ownName(value), lang: value }))
        : null
  const tenth = /^\d+0$/.test(written) && fault.code === 'too_big' ? written.slice(0, -1) : null
  return (
    <div className="imp-mend stack-s">
      <p className="field-fault">
        <Icon of={CircleAlert} />
        <span>
          {written !== '' && (
            <>
              <bdi>{t('wrongValue', { value: written })}</bdi>{' '}
            </>
          )}
          <Isolated text={said ?? ''} />
        </span>
      </p>
      <div className="row-s wrap imp-ways">
        {choices ? (
          <Select
            label={label}
            value=""
            choices={[{ value: '', label: t('choose') }, ...choices]}
            onChange={(to) => onMend(field, to)}
          />
        ) : (
          <>
            <Field label={label}>
              {(wiring) => (
                <input className="input" dir="auto" defaultValue={written} ref={typed} {...wiring} />
              )}
            </Field>
            <Button onPress={() => onMend(field, typed.current?.value ?? '')}>{t('use')}</Button>
          </>
        )}
        {tenth !== null && (
          <Button onPress={() => onMend(field, tenth)}>{t('makeIt', { value: tenth })}</Button>
        )}
        {!neededFields[of].includes(field) && written !== '' && (
          <Button kind="quiet" onPress={() => onMend(field, '')}>
            {t('leaveEmpty')}
          </Button>
        )}
      </div>
    </div>
  )
}
