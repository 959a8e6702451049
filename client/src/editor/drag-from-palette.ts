import type { ElementType } from '@throughline/shared/model'

/** What the map looks for in a drop. */
export const DRAGGED_TYPE = 'application/x-throughline-type'

export function dragFromPalette(transfer: DataTransfer, type: ElementType | 'group'): void {
  transfer.setData(DRAGGED_TYPE, type)
  transfer.effectAllowed = 'copy'
}
