export { MiniMap } from './MiniMap.js'
export type { ContextMenuRequest } from './map-context.js'
export { appearanceNow, coloursOf, onAppearanceChange } from './painting/colours.js'
export { TheoryMap, type TheoryMapProps } from './TheoryMap.js'
