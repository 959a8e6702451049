import { once } from 'node:events'
import { constants, createDeflate } from 'node:zlib'
import { pngOf } from '@throughline/shared/formats'

/** Rows of a picture as PNG keeps them: a piece of a zlib stream that can be put behind another. */
export interface DeflatedBand {
  readonly bytes: Uint8Array
  /** The check sum of what is in it (Adler-32), and how many bytes that is. */
  readonly sum: number
  readonly length: number
}

/** Figures are large plain areas: higher levels take several times as long, and find little more. */
const LEVEL = 2

/** Large, because each block waits for this thread, which is drawing. Bytes. */
const BLOCK = 1_000_000

/** Deflates pixels that come in strips, from top to bottom. One strip is compressed while the next is drawn. */
export class BandEncoder {
  readonly #width: number
  readonly #deflate = createDeflate({ level: LEVEL, chunkSize: BLOCK })
  readonly #parts: Uint8Array[] = []
  // In turn: while one is being compressed the other is filled.
  #lines: [Uint8Array, Uint8Array] = [new Uint8Array(), new Uint8Array()]
  #before: Promise<void> = Promise.resolve()
  #length = 0

  constructor(width: number) {
    this.#width = width
    this.#deflate.on('data', (part: Uint8Array) => this.#parts.push(part))
  }

  /**
   * Takes the next strip, and changes it. Resolves once there is room for another: no more than two are in memory.
   *
   * @param pixels RGBA, colours multiplied by their alpha as resvg draws them
   */
  async add(pixels: Uint8Array): Promise<void> {
    divideByAlpha(pixels)
    const lines = this.#linesOf(pixels)
    this.#length += lines.length
    await this.#before
    this.#before = new Promise((resolve, reject) => {
      this.#deflate.write(lines, (error) => (error ? reject(error) : resolve()))
    })
  }

  async end(): Promise<DeflatedBand> {
    await this.#before
    // Up to here nothing says that the stream ends: it can go on with another band.
    await new Promise<void>((resolve) => this.#deflate.flush(constants.Z_SYNC_FLUSH, resolve))
    const flushed = this.#parts.reduce((sum, { length }) => sum + length, 0)
    const ended = once(this.#deflate, 'end')
    this.#deflate.end()
    await ended
    const all = Buffer.concat(this.#parts)
    return {
      bytes: all.subarray(HEADER_BYTES, flushed),
      sum: all.readUInt32BE(all.length - 4),
      length: this.#length,
    }
  }

  // Before each line stands how it is filtered: as it is.
  #linesOf(pixels: Uint8Array): Uint8Array {
    const bytes = this.#width * 4
    const rows = pixels.length / bytes
    const [next, other] = this.#lines
    const room = next.length < rows * (bytes + 1) ? new Uint8Array(rows * (bytes + 1)) : next
    this.#lines = [other, room]
    const lines = room.subarray(0, rows * (bytes + 1))
    for (let row = 0; row < rows; row++) {
      lines.set(pixels.subarray(row * bytes, (row + 1) * bytes), row * (bytes + 1) + 1)
    }
    return lines
  }
}

/** A PNG of bands, from top to bottom. */
export function pngOfBands(size: { readonly width: number; readonly height: number }, bands: readonly DeflatedBand[]) {
  const end = Buffer.alloc(LAST_BLOCK.length + 4)
  end.set(LAST_BLOCK)
  end.writeUInt32BE(bands.reduce(joined).sum, LAST_BLOCK.length)
  return pngOf(size, [HEADER, ...bands.map(({ bytes }) => bytes), end])
}

// A zlib stream (RFC 1950) begins with how it was made, and ends with an empty block and the sum of all that was in it.
const HEADER = Uint8Array.of(0x78, 0x5e)
const HEADER_BYTES = HEADER.length
const LAST_BLOCK = Uint8Array.of(0x03, 0x00)

/** The sum of two bands behind each other, from theirs: Adler-32 is the sum of all bytes, and the sum of those sums. */
function joined(before: DeflatedBand, after: DeflatedBand): DeflatedBand {
  const [a1, b1] = [before.sum & 0xffff, before.sum >>> 16]
  const [a2, b2] = [after.sum & 0xffff, after.sum >>> 16]
  const a = (a1 + a2 - 1 + ADLER) % ADLER
  const b = (b1 + b2 + (after.length % ADLER) * (a1 - 1 + ADLER)) % ADLER
  return { bytes: after.bytes, sum: ((b << 16) | a) >>> 0, length: before.length + after.length }
}

const ADLER = 65_521

/** Colours by themselves, as PNG keeps them. In place. */
function divideByAlpha(pixels: Uint8Array): void {
  for (let at = 3; at < pixels.length; at += 4) {
    const alpha = pixels[at] ?? 0
    if (alpha === 255 || alpha === 0) continue
    for (let colour = at - 3; colour < at; colour++) pixels[colour] = Math.round(((pixels[colour] ?? 0) * 255) / alpha)
  }
}
