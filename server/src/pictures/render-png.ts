import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { type Picture, pixelsOf } from '@throughline/shared/formats'
import { threadFile } from '../thread-file.js'
import { type DeflatedBand, pngOfBands } from './deflated-band.js'
import { drawStrips, type Strips } from './draw-strips.js'

/** A picture has no more pixels than this; a larger one is drawn at a smaller scale. */
const MAX_PIXELS = 80_000_000

/** No side is longer: what browsers and word processors still open. */
const MAX_SIDE_PX = 16_000

/** So many are drawn at once, 4 bytes each: one strip of a large picture, all of a small one. */
const STRIP_PIXELS = 2_000_000

/** From so many strips on a second thread draws the lower half. For fewer, starting it takes longer than it saves. */
const STRIPS_FOR_TWO = 4

/** Draws a picture as PNG with the bundled fonts, `scale` pixels for one of the map. */
export async function renderPng({ bounds, svg }: Picture, scale: number): Promise<Uint8Array> {
  const drawnAt = Math.min(
    scale,
    Math.sqrt(MAX_PIXELS / (bounds.width * bounds.height)),
    MAX_SIDE_PX / Math.max(bounds.width, bounds.height),
  )
  const [width, height] = [pixelsOf(bounds.width, drawnAt), pixelsOf(bounds.height, drawnAt)]
  const most = Math.max(1, Math.floor(STRIP_PIXELS / width))
  const count = Math.ceil(height / most)
  const strips = Array.from({ length: count }, (_, index) => {
    const top = index * most
    const rows = Math.min(most, height - top)
    const part = { x: bounds.x, y: bounds.y + top / drawnAt, width: width / drawnAt, height: rows / drawnAt }
    return { svg: svg(part, drawnAt), rows }
  })
  if (count < STRIPS_FOR_TWO || availableParallelism() < 2)
    return pngOfBands({ width, height }, [await drawStrips({ width, strips })])
  const half = Math.ceil(count / 2)
  const lower = drawnBeside({ width, strips: strips.slice(half) })
  const bands = await Promise.all([drawStrips({ width, strips: strips.slice(0, half) }), lower])
  return pngOfBands({ width, height }, bands)
}

function drawnBeside(strips: Strips): Promise<DeflatedBand> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(threadFile(new URL('./strips-worker.js', import.meta.url)), { workerData: strips })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`the thread that draws half of a picture ended with ${code}`)))
  })
}
