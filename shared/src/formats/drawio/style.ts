/** The style of a cell: `rounded=1;fillColor=#fff`; words without a value name a shape. */
export type Style = ReadonlyMap<string, string>

/** Reads a cell's style. */
export function styleOf(written: string): Style {
  const style = new Map<string, string>()
  for (const part of written.split(';')) {
    const at = part.indexOf('=')
    if (at > 0) style.set(part.slice(0, at).trim(), part.slice(at + 1).trim())
    else if (part.trim() !== '') style.set(part.trim(), '')
  }
  return style
}

/** What a box looks like: its shape and its fill. */
export function lookOf(style: Style): string | null {
  const named = [...style].find(([name, value]) => value === '' && !PLAIN.has(name))?.[0]
  const shape = style.get('shape') ?? named ?? ''
  const fill = style.get('fillColor') ?? ''
  const look = [shape, fill === 'none' || fill === 'default' ? '' : fill].filter((word) => word !== '').join(' ')
  return look === '' ? null : look.slice(0, 200)
}

/** Words laid on the ground, without an edge or a fill. */
export function isBareText(style: Style): boolean {
  if (style.has('text') || style.get('shape') === 'text' || style.has('edgeLabel')) return true
  return style.get('strokeColor') === 'none' && style.get('fillColor') === 'none'
}

const PLAIN = new Set(['group', 'text', 'swimlane', 'html', 'edgeLabel'])
