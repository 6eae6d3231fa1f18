import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { classes } from './classes.ts'
import { Disc } from './face.tsx'
import type { IconShape } from './icon.tsx'
import { type Measured, Planks, planksOf, standingOf } from './planks.tsx'

type PartBarProps = Measured & { icon: IconShape; label: string; children?: ReactNode }

/** One part of a match for a person: picture, name, a word, five planks, and the reasons as children. No number. */
export function PartBar({ icon, label, value, known, children }: PartBarProps) {
  const { t } = useTranslation()
  const standing = standingOf({ value, known })
  return (
    <div className="part">
      <Disc icon={icon} small />
      <div className="part-head">
        <b>{label}</b>
        <span className={classes(standing === 'all' && 'full')}>{t(`standing.${standing}`)}</span>
      </div>
      <Planks full={planksOf(value)} unknown={known === 0} />
      {children && <div className="part-said">{children}</div>}
    </div>
  )
}
