import { type Exported, groundOf, type Platform, pictureOf, themeOf, writeAs } from '@throughline/shared/formats'
import { reasonOf } from '../documents/index.js'
import { drawnFigure } from './drawn-figure.js'
import type { ExportJob, FromThread } from './export-job.js'
import { fontBytes } from './font-files.js'
import { rasterise } from './rasterise.js'

// Runs in a thread of its own: one job in, its file out.

/** The longer side of a picture for the eye is no longer, pixels: as large as it is shown on a sharp screen. */
const SHOWN_PX = 1200

const platform: Platform = {
  font: fontBytes,
  rasterise,
  progress: (step, share = 0) => tell({ kind: 'progress', step, share }),
}

self.addEventListener('message', ({ data }: MessageEvent<ExportJob>) => void answer(data))

async function answer(job: ExportJob): Promise<void> {
  try {
    const file = await made(job)
    tell({ kind: 'made', file })
  } catch (error) {
    tell({ kind: 'failed', reason: reasonOf(error) })
  }
}

async function made({ format, ...job }: ExportJob) {
  const { theory, choices } = job
  const exported: Exported = { theory, choices, scene: await drawnFigure({ format, ...job }) }
  if (format === null) return forTheEye(exported)
  return writeAs(format, exported, platform)
}

function forTheEye({ scene, choices }: Exported): Promise<Uint8Array> {
  const picture = pictureOf(scene, { theme: themeOf(choices), ground: groundOf(choices) })
  return rasterise(picture, Math.min(2, SHOWN_PX / Math.max(scene.bounds.width, scene.bounds.height)))
}

function tell(message: FromThread): void {
  self.postMessage(message)
}
