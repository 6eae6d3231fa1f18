import { masks } from './gate-bits.ts'

/** Marks of a swept row, above the bits of the gates that stop it: this row is free, it holds no person. */
export const nobody = masks

/** Another mark: no single change opens this row for sure. A row without the mark may open, and the changes are tried. */
export const beyond = 2 * masks

/** The size of a block, the rows that are swept at a time: few enough to stay in the processor's cache. A power of two. */
export const blockRows = 4096
