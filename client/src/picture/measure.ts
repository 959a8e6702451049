import {
  type Bidi,
  FACE_FAMILIES,
  type Font,
  type Measure,
  type MeasuredFace,
  type Weight,
} from '@throughline/shared/scene'
import { scriptLater } from '../ui/index.js'

/** A measure whose fonts and rules arrive over the network. */
export interface BrowserMeasure extends Measure {
  /** Called when something has come that changes widths or looks: pictures must be drawn anew. */
  onLoaded(listener: () => void): () => void
}

const loadBidi = scriptLater(() => import('./bidi.js').then((own) => own.bidi))

/** Widths are kept for this many words, then forgotten all at once: a bound, seldom reached. */
const MAX_KEPT = 100_000

const WEIGHTS: readonly Weight[] = [400, 500, 600]

/** Measures by canvas with the bundled fonts. Resolves when Inter is there; what else is needed comes when it is first asked for. */
export async function loadMeasure(): Promise<BrowserMeasure> {
  await Promise.all(WEIGHTS.map((weight) => document.fonts.load(cssFont({ sizePx: 15, weight }, 'inter'))))
  return createMeasure(document.createElement('canvas'))
}

function createMeasure(canvas: HTMLCanvasElement): BrowserMeasure {
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('this browser gives no 2D canvas')
  const kept = new Map<string, Map<string, number>>()
  let count = 0
  const listeners = new Set<() => void>()
  // The event of the faces that were waited for comes after them: nothing has been measured without them.
  const measuredWith = new Set([...document.fonts].filter(({ status }) => status === 'loaded').map(nameOfFace))
  /** What has been asked for in: a font that only the page around the map has changes no width of ours. */
  const asked = new Set<string>()
  let edition = 0
  const renew = () => {
    edition++
    for (const listener of [...listeners]) listener()
  }
  const forget = () => {
    kept.clear()
    count = 0
  }
  document.fonts.addEventListener('loadingdone', (event) => {
    const fresh = event.fontfaces.filter((face) => !measuredWith.has(nameOfFace(face)))
    for (const face of fresh) measuredWith.add(nameOfFace(face))
    if (!fresh.some(({ family }) => asked.has(family.replaceAll(/["']/g, '')))) return
    forget()
    renew()
  })
  let bidi: Bidi | undefined
  let isAskedForBidi = false
  const fetchBidi = async () => {
    isAskedForBidi = true
    try {
      bidi = await loadBidi()
      renew()
    } catch {
      isAskedForBidi = false
    }
  }
  return {
    get edition() {
      return edition
    },
    get bidi() {
      if (!isAskedForBidi) void fetchBidi()
      return bidi
    },
    width(text, font, face) {
      const css = cssFont(font, face)
      asked.add(FAMILY[face])
      const known = kept.get(css)?.get(text)
      if (known !== undefined) return known
      if (count >= MAX_KEPT) forget()
      if (context.font !== css) context.font = css
      // Hinting would round each advance to whole pixels at some zooms, on some systems.
      context.textRendering = 'geometricPrecision'
      const { width } = context.measureText(text)
      const inFont = kept.get(css) ?? new Map<string, number>()
      kept.set(css, inFont.set(text, width))
      count++
      return width
    },
    onLoaded(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

// A browser makes its faces anew when a stylesheet comes, and tells of them again: as objects they are others.
const nameOfFace = ({ family, style, weight, unicodeRange }: FontFace): string =>
  [family, style, weight, unicodeRange].join(' ')

/** The bundled font that a face is drawn with, if it is there. */
const FAMILY: Readonly<Record<MeasuredFace, string>> = {
  inter: firstFamily('inter'),
  arabic: firstFamily('arabic'),
}

function firstFamily(face: MeasuredFace): string {
  return (FACE_FAMILIES[face].split(',')[0] ?? '').replaceAll(/["']/g, '').trim()
}

// Setting a font whose file is not there yet makes the browser fetch it.
function cssFont({ sizePx, weight }: Font, face: MeasuredFace): string {
  return `${weight} ${sizePx}px ${FACE_FAMILIES[face]}`
}
