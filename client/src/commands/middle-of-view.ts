import { centreOf } from '@throughline/shared/layout'
import { DEFAULT_BAND_SIZE } from '@throughline/shared/model'
import { camera } from '../state/index.js'

/** How high an empty box is, about. */
const NEW_HEIGHT = 60

/** The top left corner of a new box in the middle of what is in view, map pixels. */
export function middleOfView(): [number, number] {
  const { x, y } = centreOf(camera()?.viewport() ?? { x: 0, y: 0, width: 0, height: 0 })
  return [Math.round(x - DEFAULT_BAND_SIZE / 2), Math.round(y - NEW_HEIGHT / 2)]
}
