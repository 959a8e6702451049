export type { OutlineItem } from './tree.js'
export { treeDrawing } from './tree-drawing.js'
