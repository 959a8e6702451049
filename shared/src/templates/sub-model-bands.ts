import { activitiesBand, inputsBand, outputsBand } from './common-bands.js'

/** What the map of a new sub-model begins with: what goes into the step, how it is done, what it gives. */
export const subModelBands = [inputsBand, activitiesBand, outputsBand].map(({ id: _, ...band }) => band)
