import type { Link } from '@throughline/shared/model'
import { linkSizer, type PictureContext } from '@throughline/shared/scene'
import { keepingMeasure, type Unmeasured, type Widths, widthKey } from './measured-widths.js'

/** Runs that labels are broken for: from the shortest with a width of its own to the longest, map pixels. */
const RUNS = { from: 100, to: 224, step: 6 }

type Written = Pick<PictureContext, 'theory' | 'measure' | 'words' | 'language'>

/**
 * The widths of what is written on links, measured ahead: how a label is broken depends on the run it will stand on,
 * which only routing finds out. Nearly all are guessed right; the rest is asked for.
 */
export class LinkWidths {
  #widths = new Map<string, number>()
  #seen = new WeakSet<Link>()
  #of: Pick<Written, 'words' | 'language'> & { readonly edition: number | undefined } = NEVER

  of({ theory, measure, words, language }: Written): Widths {
    const { edition } = measure
    if (this.#of.words !== words || this.#of.language !== language || this.#of.edition !== edition) {
      this.#of = { words, language, edition }
      this.#widths = new Map()
      this.#seen = new WeakSet()
    }
    const sizer = linkSizer({ theory, measure: keepingMeasure(measure, this.#widths), words, language })
    for (const link of theory.links.values()) {
      if (this.#seen.has(link)) continue
      this.#seen.add(link)
      const mark = sizer(link, null)
      if (mark.words === null) continue
      for (let lengthPx = RUNS.from; lengthPx <= RUNS.to; lengthPx += RUNS.step) sizer(link, { level: true, lengthPx })
    }
    return this.#widths
  }

  /** Adds what was asked for. */
  measure(unmeasured: readonly Unmeasured[], { measure }: Pick<Written, 'measure'>): void {
    for (const asked of unmeasured) this.#widths.set(widthKey(asked), measure.width(asked.text, asked.font, asked.face))
  }
}

const NEVER = { words: null as never, language: undefined, edition: undefined }
