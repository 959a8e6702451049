import { type Written, writeAs } from '@throughline/shared/formats'
import type { Theory } from '@throughline/shared/model'
import { exportedOf, type FigureOptions } from './figure.js'
import { nodePlatform } from './node-platform.js'

/** A theory as a file of that format, in the thread this runs in. Throws RangeError where nothing writes that format. */
export async function writeFile(format: string, theory: Theory, options: FigureOptions = {}): Promise<Written> {
  return writeAs(format, await exportedOf(theory, options), nodePlatform)
}
