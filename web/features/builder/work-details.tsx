import { Trash2 } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { Select } from '../../components/field.tsx'
import { Icon, type IconShape } from '../../components/icon.tsx'
import { dayOf, useFormat } from '../../words/format.ts'
import { countryNames } from '../../words/format-countries.ts'
import { type Work, yearsUntil } from './work.ts'

type WorkDetailsProps = {
  label: string
  picture: IconShape
  work: Work
  /** Told in own words: it stands on no tile, so it is taken away here. */
  isOwn: boolean
  /** Just chosen: the reader is led here. */
  isLatest: boolean
  onChange: (work: Work) => void
  onRemove: () => void
}

const numberOf = (value: string): number | null => (value === '' ? null : Number(value))

/** Where and when somebody did one kind of work. */
export function WorkDetails(props: WorkDetailsProps) {
  const { label, picture, work, isOwn, isLatest, onChange, onRemove } = props
  const { t } = useTranslation('builder')
  const format = useFormat()
  const card = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isLatest) card.current?.scrollIntoView({ block: 'nearest' })
  }, [isLatest])
  const years = yearsUntil(Number(dayOf().slice(0, 4))).map((year) => ({
    value: String(year),
    label: String(year),
  }))
  const countries = Object.keys(countryNames)
    .map((code) => ({ value: code, label: format.countryName(code) }))
    .sort((a, b) => format.compare(a.label, b.label))
  const open = { value: '', label: t('work.choose') }
  return (
    <div ref={card} className="work-details">
      <Card kind={work.country === null || work.from === null ? 'gap' : 'plain'} className="stack-s">
        <div className="row">
          <h2 className="row-s grow">
            <Icon of={picture} /> <bdi>{label}</bdi>
          </h2>
          {isOwn && <IconButton icon={Trash2} label={t('work.remove', { work: label })} onPress={onRemove} />}
        </div>
        {(work.country === null || work.from === null) && (
          <p className="small muted">{t('work.incomplete')}</p>
        )}
        <Select
          label={t('work.where')}
          value={work.country ?? ''}
          choices={[open, ...countries]}
          onChange={(code) => onChange({ ...work, country: code === '' ? null : code })}
        />
        <div className="work-years">
          <Select
            label={t('work.from')}
            value={String(work.from ?? '')}
            choices={[open, ...years]}
            onChange={(year) => onChange({ ...work, from: numberOf(year) })}
          />
          <Select
            label={t('work.until')}
            value={String(work.until ?? '')}
            choices={[open, { value: 'now', label: t('work.now') }, ...years]}
            onChange={(year) => onChange({ ...work, until: year === 'now' ? 'now' : numberOf(year) })}
          />
        </div>
      </Card>
    </div>
  )
}
