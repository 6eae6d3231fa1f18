import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { ComboBox } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { useTranslation } from 'react-i18next'
import { Icon } from './icon.tsx'

export type ComboProps = {
  label: string
  /** What there is to choose for what is typed; everything for nothing. */
  find: (typed: string) => readonly { id: string; label: string }[]
  onPick: (id: string) => void
}

/** One of many, found by typing. What is chosen leaves the field, which is then empty for the next. */
export default function Combo({ label, find, onPick }: ComboProps) {
  const { t } = useTranslation('forms')
  const [typed, setTyped] = useState('')
  const [picked, setPicked] = useState(0)
  return (
    <ComboBox
      // A field that is emptied by what is picked would open its list again; a new one stays closed.
      key={picked}
      className="field"
      allowsEmptyCollection
      items={find(typed)}
      inputValue={typed}
      onInputChange={setTyped}
      selectedKey={null}
      onSelectionChange={(id) => {
        if (id === null) return
        setTyped('')
        setPicked(picked + 1)
        onPick(String(id))
      }}
    >
      <Label>{label}</Label>
      <div className="combo">
        <Input className="input" dir="auto" autoFocus={picked > 0} />
        <Button className="combo-open">
          <Icon of={ChevronDown} />
        </Button>
      </div>
      <Popover className="combo-list">
        <ListBox renderEmptyState={() => <p className="muted small combo-none">{t('notFound')}</p>}>
          {(item: { id: string; label: string }) => (
            <ListBoxItem id={item.id} className="combo-item" textValue={item.label}>
              {item.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
