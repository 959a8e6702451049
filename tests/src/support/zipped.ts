import { crc32, deflateRawSync } from 'node:zlib'

/** A zip of these entries, none of them made smaller: other programs read it as any. */
export function zipped(entries: ReadonlyMap<string, Uint8Array>): Buffer {
  return zipOf(
    [...entries].map(([path, content]) => ({
      path,
      kept: Buffer.from(content),
      method: STORED,
      bytes: content.length,
      sum: crc32(content),
    })),
  )
}

/** A small zip with one entry of so many zero bytes. */
export function zippedZeros(path: string, bytes: number): Buffer {
  const content = Buffer.alloc(bytes)
  return zipOf([{ path, kept: deflateRawSync(content), method: DEFLATED, bytes, sum: crc32(content) }])
}

interface Entry {
  readonly path: string
  /** The content as it stands in the zip. */
  readonly kept: Buffer
  readonly method: number
  /** How long the content is, and its check sum. */
  readonly bytes: number
  readonly sum: number
}

function zipOf(entries: readonly Entry[]): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { path, kept, method, bytes, sum } of entries) {
    const name = Buffer.from(path)
    const head = Buffer.alloc(26)
    head.writeUInt16LE(20, 0)
    head.writeUInt16LE(method, 4)
    head.writeUInt32LE(sum, 10)
    head.writeUInt32LE(kept.length, 14)
    head.writeUInt32LE(bytes, 18)
    head.writeUInt16LE(name.length, 22)
    const where = Buffer.alloc(14)
    where.writeUInt32LE(at, 10)
    locals.push(LOCAL, head, name, kept)
    directory.push(ENTRY, VERSION, head, where, name)
    at += LOCAL.length + head.length + name.length + kept.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(listed.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...locals, listed, END, end])
}

const STORED = 0
const DEFLATED = 8
const LOCAL = Buffer.from('PK\x03\x04', 'latin1')
const ENTRY = Buffer.from('PK\x01\x02', 'latin1')
const END = Buffer.from('PK\x05\x06', 'latin1')
const VERSION = Buffer.from([20, 0])
