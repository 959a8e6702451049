import { formats, type Pasted, readClipboard, readFile } from '@throughline/shared/formats'

/** Text of other programs that is taken for a drawing, not for words. */
const DRAWINGS = new Set(['mermaid', 'drawio', 'dot', 'canvas', 'kumu'])

/** Longer text is not looked into: it would hold up the page. Characters. */
const MAX_DRAWING = 500_000

/** What was pasted: things copied here, a drawing of another program, or lines of words. */
export async function readPasted(text: string): Promise<Pasted> {
  const pasted = readClipboard(text)
  if (pasted.kind === 'fragment' || text.length > MAX_DRAWING) return pasted
  const bytes = new TextEncoder().encode(text)
  if (!formats.some(({ id, recognises }) => DRAWINGS.has(id) && recognises(bytes, ''))) return pasted
  const read = await readFile(bytes)
  return read.ok ? { kind: 'fragment', theory: read.theory } : pasted
}
