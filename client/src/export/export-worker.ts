import { type Exported, formats, groundOf, type Platform, themeOf, writeSvg } from '@throughline/shared/formats'
import { drawnFigure } from './drawn-figure.js'
import type { ExportJob, FromThread, ToThread } from './export-job.js'
import { fontBytes } from './font-files.js'
import { withFonts } from './with-fonts.js'

// Runs in a thread of its own: one job in, its file out. Only a page can draw an SVG as pixels, so it is asked to.

let waiting: { resolve(picture: Uint8Array): void; reject(error: Error): void } | null = null

const platform: Platform = {
  font: fontBytes,
  async rasterise(svg, scale) {
    tell({ kind: 'rasterise', svg: await withFonts(svg), scale })
    return new Promise((resolve, reject) => {
      waiting = { resolve, reject }
    })
  },
  progress: (done) => tell({ kind: 'progress', done }),
}

self.addEventListener('message', ({ data }: MessageEvent<ToThread>) => {
  if (data.kind === 'job') void answer(data.job)
  else if (data.kind === 'rasterised') waiting?.resolve(data.picture)
  else waiting?.reject(new Error(data.reason))
})

async function answer(job: ExportJob): Promise<void> {
  try {
    const file = await made(job)
    tell({ kind: 'made', file })
  } catch (error) {
    tell({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) })
  }
}

async function made({ format, ...job }: ExportJob) {
  const { theory, choices } = job
  const exported: Exported = { theory, choices, scene: await drawnFigure({ format, ...job }) }
  if (format === null) return withFonts(forTheEye(exported))
  const write = formats.find(({ id }) => id === format)?.write
  if (write === undefined) throw new Error(`nothing writes ${format}`)
  return write(exported, platform)
}

function forTheEye({ scene, choices }: Exported): string {
  return writeSvg(scene, { title: '', theme: themeOf(choices), ground: groundOf(choices) })
}

function tell(message: FromThread): void {
  self.postMessage(message)
}
