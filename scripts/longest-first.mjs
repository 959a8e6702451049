import { BaseSequencer } from 'vitest/node'

// What takes longest on two quiet cores, longest first; by the size of a file nobody could tell.
const LONG = [
  'journeys/saving',
  'crash',
  'journeys/epochs',
  'interchange/pptx',
  'journeys/export',
  'journeys/map',
  'journeys/outline',
  'journeys/presenting',
  'hostile',
  'cases',
  'several-servers',
  'interchange/docx',
  'killed-steps',
  'pictures',
  'convergence',
  'replicas',
].map((name) => `/tests/src/${name}.test.ts`)

/** The order in which test files begin: those that take long first, so that all workers end together. */
export class LongestFirst extends BaseSequencer {
  async sort(files) {
    const place = ({ moduleId }) => {
      const found = LONG.findIndex((name) => moduleId.endsWith(name))
      return found < 0 ? LONG.length : found
    }
    return (await super.sort(files)).sort((one, other) => place(one) - place(other))
  }
}
