export { MiniMap } from './MiniMap.js'
export type { ContextMenuRequest } from './map-context.js'
export { TheoryMap, type TheoryMapProps } from './TheoryMap.js'
