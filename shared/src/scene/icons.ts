import { ELEMENT_TYPES, type ElementType, elementType, type IconShape } from '../model/index.js'
import { controlIcons } from './control-icons.js'
import { markIcons } from './mark-icons.js'

export type IconName = `t-${ElementType | 'group'}` | keyof typeof markIcons | keyof typeof controlIcons

/** Every sign of ours by name, drawn on a grid of 16 units: for the DOM, the canvas and files alike. */
export const icons: Readonly<Record<IconName, readonly IconShape[]>> = {
  ...typeIcons(),
  't-group': [
    {
      d: 'M2 5V3a1 1 0 0 1 1-1h2M11 2h2a1 1 0 0 1 1 1v2M14 11v2a1 1 0 0 1-1 1h-2M5 14H3a1 1 0 0 1-1-1v-2',
      strokePx: 1.5,
    },
    { d: 'M5.4 5h5.2c.2 0 .4.2.4.4v5.2c0 .2-.2.4-.4.4H5.4a.4.4 0 0 1-.4-.4V5.4c0-.2.2-.4.4-.4Z', fill: true },
  ],
  ...markIcons,
  ...controlIcons,
}

/** The icon of a type of element. */
export const typeIcon = (type: ElementType | 'group'): IconName => `t-${type}`

function typeIcons(): Record<`t-${ElementType}`, readonly IconShape[]> {
  const entries = ELEMENT_TYPES.map((type) => [`t-${type}`, elementType(type).icon])
  return Object.fromEntries(entries)
}
