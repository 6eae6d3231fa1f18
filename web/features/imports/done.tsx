import { Undo2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ImportKind } from '#codes/imports'
import { Button } from '../../components/button.tsx'
import { LinkButton } from '../../components/link-button.tsx'

type DoneProps = {
  of: ImportKind
  /** Where what was brought in can be read. */
  list: string
  count: number
  undone: { gone: number; kept: readonly string[] } | null
  pending: boolean
  onUndo: () => void
}

/** What came of bringing a file in, and the way back: what nobody has touched since goes out again, the rest is named. */
export function Done({ of, list, count, undone, pending, onUndo }: DoneProps) {
  const { t } = useTranslation('imports')
  return (
    <div className="stack" role="status">
      <p>{undone ? t('undone', { count: undone.gone }) : t('doneSay')}</p>
      {undone && undone.kept.length > 0 && (
        <>
          <p>{t('undoneKept')}</p>
          <ul>
            {[...new Set(undone.kept)].map((name) => (
              <li key={name}>
                <bdi>{name}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="row-s wrap">
        <LinkButton kind="first" to={list}>
          {t(`toList.${of}`)}
        </LinkButton>
        {count > 0 && !undone && (
          <Button icon={Undo2} pending={pending} onPress={onUndo}>
            {t('undo')}
          </Button>
        )}
      </div>
    </div>
  )
}
