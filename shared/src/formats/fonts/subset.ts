import { cmapTable } from './cmap-table.js'
import { type Tables, tablesOf, viewOf } from './sfnt-tables.js'

/** What is kept of a font. */
export interface Letters {
  readonly glyphs: ReadonlySet<number>
  /** Glyphs by code point. */
  readonly codePoints: ReadonlyMap<number, number>
}

/** What a browser needs, and what says whose font it is. */
const KEPT = ['GDEF', 'GPOS', 'GSUB', 'OS/2', 'gasp', 'hhea', 'maxp', 'name', 'prep', 'cvt ', 'fpgm']

/**
 * The tables of a TrueType font with the outlines of these letters only. Glyphs keep their numbers, so that what joins
 * and moves letters holds as it is; those that are left out are empty.
 */
export function subset(bytes: Uint8Array, { glyphs, codePoints }: Letters): Tables {
  const tables = tablesOf(bytes)
  const outlines = outlinesIn(tables)
  const kept = withComponents(outlines, glyphs)
  const parts = outlines.map((outline, id) => (kept.has(id) ? outline : EMPTY))
  const head = needed(tables, 'head').slice()
  viewOf(head).setInt16(LOCA_FORMAT_AT, 1)
  return new Map([
    ...KEPT.flatMap((tag) => {
      const table = tables.get(tag)
      return table === undefined ? [] : [[tag, table] as const]
    }),
    ['head', head],
    ['hmtx', metrics(tables, kept)],
    ['cmap', cmapTable(codePoints)],
    ['post', withoutNames(needed(tables, 'post'))],
    ...glyphTables(parts),
  ])
}

const EMPTY = new Uint8Array()
const LOCA_FORMAT_AT = 50
const POST_HEADER_BYTES = 32

function needed(tables: Tables, tag: string): Uint8Array {
  const table = tables.get(tag)
  if (table === undefined) throw new RangeError(`a font without ${tag}`)
  return table
}

function outlinesIn(tables: Tables): readonly Uint8Array[] {
  const glyf = needed(tables, 'glyf')
  const loca = viewOf(needed(tables, 'loca'))
  const isLong = viewOf(needed(tables, 'head')).getInt16(LOCA_FORMAT_AT) === 1
  const offset = (id: number) => (isLong ? loca.getUint32(4 * id) : 2 * loca.getUint16(2 * id))
  const count = viewOf(needed(tables, 'maxp')).getUint16(4)
  return Array.from({ length: count }, (_, id) => glyf.subarray(offset(id), offset(id + 1)))
}

/** Glyphs made of others bring these along. OpenType, "glyf", composite glyphs. */
function withComponents(outlines: readonly Uint8Array[], glyphs: ReadonlySet<number>): ReadonlySet<number> {
  const kept = new Set(glyphs)
  for (const id of kept) {
    const outline = outlines[id]
    if (outline === undefined || outline.length < 10 || viewOf(outline).getInt16(0) >= 0) continue
    const view = viewOf(outline)
    let at = 10
    for (let more = true; more; ) {
      const flags = view.getUint16(at)
      kept.add(view.getUint16(at + 2))
      at += 4 + (flags & 0x1 ? 4 : 2) + (flags & 0x8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0)
      more = (flags & 0x20) !== 0
    }
  }
  return kept
}

// Of what is left out the width is nought: it packs to nothing.
function metrics(tables: Tables, kept: ReadonlySet<number>): Uint8Array {
  const all = needed(tables, 'hmtx').slice()
  const count = viewOf(needed(tables, 'hhea')).getUint16(34)
  for (let id = 0; id < count - 1; id++) if (!kept.has(id)) all.fill(0, 4 * id, 4 * id + 4)
  return all
}

/** Version 3 of the table: no names of glyphs. */
function withoutNames(post: Uint8Array): Uint8Array {
  const header = post.slice(0, POST_HEADER_BYTES)
  viewOf(header).setUint32(0, 0x00030000)
  return header
}

function glyphTables(outlines: readonly Uint8Array[]): readonly (readonly [string, Uint8Array])[] {
  const loca = new Uint8Array(4 * (outlines.length + 1))
  let length = 0
  outlines.forEach((outline, id) => {
    viewOf(loca).setUint32(4 * id, length)
    length += padded(outline.length)
  })
  viewOf(loca).setUint32(4 * outlines.length, length)
  const glyf = new Uint8Array(length)
  let at = 0
  for (const outline of outlines) {
    glyf.set(outline, at)
    at += padded(outline.length)
  }
  return [
    ['glyf', glyf],
    ['loca', loca],
  ]
}

const padded = (length: number): number => Math.ceil(length / 4) * 4
