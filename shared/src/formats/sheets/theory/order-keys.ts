import { generateNKeysBetween } from 'fractional-indexing'

/** Fractional indexes for so many things, in their order. */
export const orderKeys = (count: number): readonly string[] => generateNKeysBetween(null, null, count)
