import { type Band, inOrder, type Placement, type Theory } from '../model/index.js'

const FROM_THE_TOP: readonly Placement[] = ['above', 'main', 'below']

/** The bands as one reads the map: those above the columns, the columns, those below. */
export function bandsFromTheTop({ bands }: Theory): readonly Band[] {
  const ordered = inOrder(bands.values())
  return FROM_THE_TOP.flatMap((placement) => ordered.filter((band) => band.placement === placement))
}
