/** Stands for "where I left off" in the address of a step. */
export const goOn = 'next'
