import { CircleAlert, FileSpreadsheet } from 'lucide-react'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button.tsx'
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
      {bad && (
        <p className="field-fault" role="alert">
          <Icon of={CircleAlert} />
          <span>
            <Isolated text={t(`bad.${bad}`)} />
          </span>
        </p>
      )}
      <div className="row-s wrap">
        <FileTrigger
          acceptedFileTypes={['.csv', '.tsv', '.txt', 'text/csv']}
          onSelect={(files) => {
            const file = files?.[0]
            if (file) onChoose(file)
          }}
        >
          <Button icon={FileSpreadsheet} pending={pending}>
            <Isolated text={t(isFirst ? 'file' : 'otherFile')} />
          </Button>
        </FileTrigger>
        {name !== undefined && (
          <span className="small muted">
            <bdi>{name}</bdi>
          </span>
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
