import { EyeOff } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { type ImportField, type ImportKind, importFields } from '#codes/imports'
import { Card } from '../../components/card.tsx'
import { Select } from '../../components/field.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { Note } from '../../components/note.tsx'
import { ownName, uiLanguages } from '../../words/languages.ts'
import type { Column, Sheet } from './use-table.ts'

type ColumnsProps = { of: ImportKind; sheet: Sheet; change: (part: Partial<Sheet>) => void }

/** What each column of a file holds, to be put right by hand; and which are not read. */
export function Columns({ of, sheet, change }: ColumnsProps) {
  const { t } = useTranslation('imports')
  const choose = (column: Column, to: ImportField | '') =>
    change({
      columns: sheet.columns.map((one) =>
        one === column
          ? { ...one, field: to === '' ? null : to }
          : { ...one, field: one.field === to ? null : one.field },
      ),
    })
  const refused = sheet.columns.filter(({ isRefused }) => isRefused)
  return (
    <Card className="stack-s">
      <h2>{t('columns')}</h2>
      <p className="small muted">{t('columnsSay')}</p>
      {sheet.columns.map((column, at) =>
        column.isRefused ? null : (
          <Select
            key={String(at)}
            label={<bdi>{column.name}</bdi>}
            value={column.field ?? ''}
            choices={[
              { value: '' as const, label: t('unread') },
              ...importFields[of].map((value) => ({ value, label: t(`field.${value}`) })),
            ]}
            onChange={(to) => choose(column, to)}
          />
        ),
      )}
      {of === 'people' && (
        <Select
          label={t('language')}
          value={sheet.language}
          choices={[
            { value: '', label: t('noLanguage') },
            ...uiLanguages.map((value) => ({ value, label: ownName(value), lang: value })),
          ]}
          onChange={(language) => change({ language })}
        />
      )}
      {refused.length > 0 && (
        <>
          <ul className="stack-xs small muted">
            {refused.map(({ name }) => (
              <li key={name}>
                <bdi>{name}</bdi>
                {': '}
                {t('unread')}
              </li>
            ))}
          </ul>
          <Note icon={EyeOff}>
            <Isolated text={t('refusedSay')} />
          </Note>
        </>
      )}
    </Card>
  )
}
