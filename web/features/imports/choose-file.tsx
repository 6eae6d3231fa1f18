import { CircleAlert, FileSpreadsheet } from 'lucide-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../components/icon.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import type { BadFile } from './use-table.ts'

type ChooseFileProps = {
  isFirst: boolean
  name: string | undefined
  bad: BadFile | null
  pending: boolean
  onChoose: (file: File) => void
}

/** Where a CSV file is chosen, and what is wrong with one that cannot be read. */
export function ChooseFile({ isFirst, name, bad, pending, onChoose }: ChooseFileProps) {
  const { t } = useTranslation('imports')
  const id = useId()
  return (
    <section className="stack-s imp-file">
      {isFirst && (
        <>
          <p>
            <Isolated text={t('say')} />
          </p>
          <p className="muted">
            <Isolated text={t('how')} />
          </p>
        </>
      )}
      <div className="field">
        <label htmlFor={id}>
          <Icon of={FileSpreadsheet} />
          <span>
            <Isolated text={t(isFirst ? 'file' : 'otherFile')} />
          </span>
        </label>
        {bad && (
          <p className="field-fault" id={`${id}-fault`} role="alert">
            <Icon of={CircleAlert} />
            <span>
              <Isolated text={t(`bad.${bad}`)} />
            </span>
          </p>
        )}
        <input
          className="input"
          id={id}
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          {...(bad && { 'aria-invalid': true, 'aria-describedby': `${id}-fault` })}
          onChange={(event) => {
            const file = event.target.files?.[0]
            if (file) onChoose(file)
          }}
        />
        {name !== undefined && (
          <p className="small muted">
            <bdi>{name}</bdi>
          </p>
        )}
      </div>
      {pending && isFirst && (
        <>
          <p role="status">{t('looking')}</p>
          <LoadingShape rows={4} />
        </>
      )}
    </section>
  )
}
