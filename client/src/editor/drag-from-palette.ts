import type { ElementType } from '@throughline/shared/model'
import { PALETTE_TYPE } from '../canvas/index.js'

/** Begins to drag a new box or group from the palette to the map. */
export function dragFromPalette(transfer: DataTransfer, type: ElementType | 'group'): void {
  transfer.setData(PALETTE_TYPE, type)
  transfer.effectAllowed = 'copy'
}
