import { zlibSync } from 'fflate'
import { type Tables, viewOf } from './sfnt-tables.js'

/** A font file of these tables, each packed. Source: WOFF File Format 1.0. */
export function woff(tables: Tables): Uint8Array {
  const packed = [...tables]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([tag, table]) => {
      const small = zlibSync(table, { level: 9 })
      return { tag, table, stored: small.length < table.length ? small : table }
    })
  const directoryEnd = HEADER_BYTES + ENTRY_BYTES * packed.length
  const length = packed.reduce((end, { stored }) => end + padded(stored.length), directoryEnd)
  const bytes = new Uint8Array(length)
  const view = viewOf(bytes)
  view.setUint32(0, SIGNATURE)
  view.setUint32(4, TRUETYPE)
  view.setUint32(8, length)
  view.setUint16(12, packed.length)
  view.setUint32(
    16,
    packed.reduce((sum, { table }) => sum + padded(table.length), 12 + 16 * packed.length),
  )
  view.setUint16(20, 1)
  let offset = directoryEnd
  packed.forEach(({ tag, table, stored }, index) => {
    const at = HEADER_BYTES + ENTRY_BYTES * index
    bytes.set(
      [...tag].map((letter) => letter.charCodeAt(0)),
      at,
    )
    view.setUint32(at + 4, offset)
    view.setUint32(at + 8, stored.length)
    view.setUint32(at + 12, table.length)
    view.setUint32(at + 16, checksum(table))
    bytes.set(stored, offset)
    offset += padded(stored.length)
  })
  return bytes
}

const SIGNATURE = 0x774f4646
const TRUETYPE = 0x00010000
const HEADER_BYTES = 44
const ENTRY_BYTES = 20

const padded = (length: number): number => Math.ceil(length / 4) * 4

function checksum(table: Uint8Array): number {
  const whole = new Uint8Array(padded(table.length))
  whole.set(table)
  const view = viewOf(whole)
  let sum = 0
  for (let at = 0; at < whole.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}
