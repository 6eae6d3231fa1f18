import { Bike, BusFront, Car, Footprints, Motorbike, Zap } from 'lucide-react'
import type { Mode } from '../../matcher/codes.ts'
import type { IconShape } from './icon.tsx'

/** The picture of each way to travel. */
export const modePictures: Record<Mode, IconShape> = {
  walk: Footprints,
  bicycle: Bike,
  eBike: Zap,
  moped: Motorbike,
  publicTransport: BusFront,
  car: Car,
}
