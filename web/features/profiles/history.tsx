import { CirclePlus, Lock, LockOpen, PencilLine, ShieldCheck } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HistoryEntry } from '#contract'
import { Button } from '../../components/button.tsx'
import { Icon, type IconShape } from '../../components/icon.tsx'
import { useFormat } from '../../words/format.ts'
import { keyOf } from '../../words/keys.ts'

const pictures: Record<string, IconShape> = {
  created: CirclePlus,
  claimed: ShieldCheck,
  closed: Lock,
  reopened: LockOpen,
}

type HistoryProps = {
  entries: readonly HistoryEntry[]
  /** Who somebody is to the reader: "by my jobhunter". */
  nameOf: (actor: string) => string
}

/** The sections that a change touched, each once. */
const sectionsOf = ({ paths }: HistoryEntry): string[] => [
  ...new Set(paths.map((path) => path.split('/')[1] ?? '').filter((name) => name !== 'state')),
]

/** What happened to a profile, latest first: what changed, by whom and when; never the values. */
export function History({ entries, nameOf }: HistoryProps) {
  const { t } = useTranslation(['profiles', 'codes'])
  const format = useFormat()
  const [shown, setShown] = useState(5)
  const latest = [...entries].sort((a, b) => b.version - a.version)
  return (
    <>
      <ol className="hist">
        {latest.slice(0, shown).map((entry) => {
          const names = sectionsOf(entry).map((name) => t(keyOf('codes:profileSection', name)))
          return (
            <li key={entry.version}>
              <i>
                <Icon of={pictures[entry.action] ?? PencilLine} />
              </i>
              <div>
                <b>
                  {t(keyOf('codes:action', entry.action))}
                  {names.length > 0 && t('historyOf', { sections: names.join(t('common:bridge.comma')) })}
                </b>
                <p className="stamp">
                  {format.dateTime(entry.at)} · <bdi>{nameOf(entry.actor)}</bdi>
                </p>
              </div>
            </li>
          )
        })}
      </ol>
      {latest.length > shown && (
        <div>
          <Button small onPress={() => setShown(latest.length)}>
            {t('common:showMore')}
          </Button>
        </div>
      )}
    </>
  )
}
