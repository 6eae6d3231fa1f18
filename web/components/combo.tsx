import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { Icon } from './icon.tsx'
import { SuggestField, type Suggestion } from './suggest-field.tsx'

type ComboProps = {
  label: string
  /** What there is to choose for what is typed; everything for nothing. */
  find: (typed: string) => readonly Suggestion[]
  /** Told what was picked, and what had been typed to find it. */
  onPick: (id: string, typed: string) => void
}

/** One of many, found by typing. What is picked leaves the field, which is then empty for the next. */
export function Combo({ label, find, onPick }: ComboProps) {
  const [typed, setTyped] = useState('')
  const pick = (id: string) => {
    setTyped('')
    onPick(id, typed)
  }
  return (
    <SuggestField
      label={label}
      value={typed}
      onChange={setTyped}
      find={find}
      onPick={pick}
      mark={<Icon of={ChevronDown} />}
    />
  )
}
