import { Bike, Clock, Heart, MessagesSquare, Wrench } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { keyOf } from '../words/keys.ts'
import type { IconShape } from './icon.tsx'

/** The picture of each criterion; a new one without a picture gets the tool. */
export const criterionPictures: Record<string, IconShape> = {
  skills: Wrench,
  language: MessagesSquare,
  travel: Bike,
  availability: Clock,
  wish: Heart,
}

/** Gives the parts of a match their word and picture; `myPart` speaks in the first person. */
export function useParts<Part extends { criterion: string }>(
  parts: readonly Part[],
  voice: 'part' | 'myPart' = 'part',
): (Part & { label: string; icon: IconShape })[] {
  const { t } = useTranslation()
  return parts.map((part) => ({
    ...part,
    label: t(keyOf(`common:${voice}`, part.criterion)),
    icon: criterionPictures[part.criterion] ?? Wrench,
  }))
}
