import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Planks } from './planks.tsx'

const patience = 3000

/** The shape of a list that is coming; after three seconds a line says that it is. */
export function LoadingShape({ rows = 3 }: { rows?: number }) {
  const { t } = useTranslation()
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patience)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className="stack" aria-busy="true">
      <span className="sr" role="status">
        {t('loading')}
      </span>
      <span className="wait wait-title" />
      {Array.from({ length: rows }, (_, row) => (
        <div key={String(row)} className="card stack-s">
          <div className="row">
            <span className="wait wait-disc" />
            <span className="grow stack-s">
              <span className="wait wait-long" />
              <span className="wait wait-short" />
            </span>
          </div>
          <Planks full={0} />
        </div>
      ))}
      {isLong && <p className="stamp">{t('stillLoading')}</p>}
    </div>
  )
}
