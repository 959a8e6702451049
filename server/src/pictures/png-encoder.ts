import { once } from 'node:events'
import { createDeflate } from 'node:zlib'
import { pixelsChunk, pngOf } from '@throughline/shared/formats'

/** Figures are large plain areas: higher levels take several times as long, and find little more. */
const LEVEL = 2

/** Large, because each block waits for this thread. Bytes. */
const BLOCK = 1_000_000

/** Makes a PNG of pixels that come in strips, from top to bottom. One strip is compressed while the next is drawn. */
export class PngEncoder {
  readonly #width: number
  readonly #height: number
  readonly #isOpaque: boolean
  readonly #deflate = createDeflate({ level: LEVEL, chunkSize: BLOCK })
  readonly #chunks: Uint8Array[] = []
  // In turn: while one is being compressed the other is filled.
  #lines: [Uint8Array, Uint8Array] = [new Uint8Array(), new Uint8Array()]
  #before: Promise<void> = Promise.resolve()

  constructor({ width, height, isOpaque }: { width: number; height: number; isOpaque: boolean }) {
    this.#width = width
    this.#height = height
    this.#isOpaque = isOpaque
    this.#deflate.on('data', (part: Uint8Array) => this.#chunks.push(pixelsChunk(part)))
  }

  /**
   * Takes the next strip, and changes it. Resolves once there is room for another: no more than two are in memory.
   *
   * @param pixels RGBA, colours multiplied by their alpha as resvg draws them
   */
  async add(pixels: Uint8Array): Promise<void> {
    if (!this.#isOpaque) divideByAlpha(pixels)
    const lines = this.#linesOf(pixels)
    await this.#before
    this.#before = new Promise((resolve, reject) => {
      this.#deflate.write(lines, (error) => (error ? reject(error) : resolve()))
    })
  }

  /** The whole file. */
  async end(): Promise<Uint8Array> {
    await this.#before
    const ended = once(this.#deflate, 'end')
    this.#deflate.end()
    await ended
    return pngOf({ width: this.#width, height: this.#height }, this.#chunks)
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

/** Colours by themselves, as PNG keeps them. In place. */
function divideByAlpha(pixels: Uint8Array): void {
  for (let at = 3; at < pixels.length; at += 4) {
    const alpha = pixels[at] ?? 0
    if (alpha === 255 || alpha === 0) continue
    for (let colour = at - 3; colour < at; colour++) pixels[colour] = Math.round(((pixels[colour] ?? 0) * 255) / alpha)
  }
}
