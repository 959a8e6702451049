/** How a box's shape opens and what may close it, the longest opening first. Source: Mermaid's "Flowcharts" page. */
const SHAPES: readonly { readonly open: string; readonly close: readonly string[]; readonly look: string }[] = [
  { open: '(((', close: [')))'], look: 'double circle' },
  { open: '((', close: ['))'], look: 'circle' },
  { open: '([', close: ['])'], look: 'stadium' },
  { open: '(-', close: ['-)'], look: 'ellipse' },
  { open: '(', close: [')'], look: 'rounded' },
  { open: '[(', close: [')]'], look: 'cylinder' },
  { open: '[[', close: [']]'], look: 'subroutine' },
  { open: '[/', close: ['/]', '\\]'], look: 'slanted' },
  { open: '[\\', close: ['\\]', '/]'], look: 'slanted' },
  { open: '[|', close: ['|]'], look: 'rectangle' },
  { open: '[', close: [']'], look: 'rectangle' },
  { open: '{{', close: ['}}'], look: 'hexagon' },
  { open: '{', close: ['}'], look: 'diamond' },
  { open: '>', close: [']'], look: 'flag' },
]

/** The shape that opens at this place of a text. */
export const shapeAt = (text: string, at: number) => SHAPES.find(({ open }) => text.startsWith(open, at))
