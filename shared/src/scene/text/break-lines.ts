import type { Font, Measure } from '../scene.js'
import { graphemesOf, isPlain } from './face.js'
import { textWidth } from './text-width.js'

export interface BreakRequest {
  /** As `shownText` gives it. */
  readonly text: string
  readonly font: Font
  readonly widthPx: number
  readonly maxLines: number
  readonly measure: Measure
}

export interface BrokenText {
  readonly lines: readonly string[]
  /** There was more; the last line ends in an ellipsis. */
  readonly cut: boolean
}

/** Lines of a text: as many words as fit; words wider than a line broken between letters; explicit line ends kept. */
export function breakLines(request: BreakRequest): BrokenText {
  const { text, maxLines } = request
  const lines: string[] = []
  for (const paragraph of text === '' ? [] : text.split('\n')) {
    for (const line of paragraphLines(paragraph, request)) {
      if (lines.length === maxLines) return { lines: cutShort(lines, request), cut: true }
      lines.push(line)
    }
  }
  return { lines, cut: false }
}

/** A text on one line, cut to a width with an ellipsis where it must be. */
export function fitLine(text: string, widthPx: number, font: Font, measure: Measure): string {
  if (textWidth(text, font, measure) <= widthPx + SLACK_PX) return text
  return withEllipsis(text, widthPx, font, measure)
}

// Widths from canvas and HarfBuzz agree to a few thousandths of a pixel: a line that just fits must fit in both.
const SLACK_PX = 0.05
// No line holds more letters than this, however narrow they are; bounds the search in a very long word.
const MAX_LINE_GRAPHEMES = 400

function* paragraphLines(paragraph: string, request: BreakRequest): Generator<string> {
  const room = request.widthPx + SLACK_PX
  const widthOf = lineWidth(paragraph, request)
  let line = ''
  for (const { glue, word } of wordsOf(paragraph)) {
    const longer = line === '' ? word : line + glue + word
    if (widthOf(longer) <= room) {
      line = longer
      continue
    }
    if (line !== '') yield line
    line = word
    while (line !== '' && widthOf(line) > room) {
      const head = headThatFits(line, room, request)
      yield head
      line = line.slice(head.length)
    }
  }
  yield line
}

// The same few words come again and again while people type: plain text is summed from words that are kept.
function lineWidth(paragraph: string, { font, measure }: BreakRequest): (line: string) => number {
  if (!isPlain(paragraph)) return (line) => textWidth(line, font, measure)
  const space = measure.width(' ', font, 'inter')
  return (line) => line.split(' ').reduce((sum, word) => sum + space + measure.width(word, font, 'inter'), -space)
}

/** Where a line may break: at spaces, after hyphens and dashes inside words, between ideographs. */
function wordsOf(paragraph: string): { glue: string; word: string }[] {
  const words: { glue: string; word: string }[] = []
  for (const spaced of paragraph.split(' ')) {
    spaced.split(BREAKS).forEach((word, index) => {
      words.push({ glue: index === 0 ? ' ' : '', word })
    })
  }
  return words
}

const BREAKS =
  /(?<=[\p{L}\p{N}][-\u2010\u2013\u2014/])(?=[\p{L}\p{N}])|(?<=\u200B)|(?<=[\u2E80-\u9FFF\uAC00-\uD7A3\uF900-\uFAFF])(?=[\u2E80-\u2FFF\u3040-\u9FFF\uAC00-\uD7A3\uF900-\uFAFF])/u

function headThatFits(word: string, room: number, { font, measure }: BreakRequest): string {
  const graphemes: string[] = []
  for (const grapheme of graphemesOf(word)) {
    graphemes.push(grapheme)
    if (graphemes.length === MAX_LINE_GRAPHEMES) break
  }
  let fits = 1
  let tooMany = graphemes.length + 1
  while (tooMany - fits > 1) {
    const count = (fits + tooMany) >> 1
    if (textWidth(graphemes.slice(0, count).join(''), font, measure) <= room) fits = count
    else tooMany = count
  }
  return graphemes.slice(0, fits).join('')
}

function cutShort(lines: readonly string[], { widthPx, font, measure }: BreakRequest): string[] {
  return [...lines.slice(0, -1), withEllipsis(lines.at(-1) ?? '', widthPx, font, measure)]
}

function withEllipsis(text: string, widthPx: number, font: Font, measure: Measure): string {
  const graphemes = [...graphemesOf(text.trimEnd())]
  while (graphemes.length > 0) {
    const shorter = `${graphemes.join('').trimEnd()}…`
    if (textWidth(shorter, font, measure) <= widthPx + SLACK_PX) return shorter
    graphemes.pop()
  }
  return '…'
}
