import { MOST_ARROWS, MOST_BOXES, MOST_DEPTH } from '../interchange/index.js'
import { Cursor } from './cursor.js'
import { type ReadLink, readLink } from './read-link.js'
import { type ReadNode, readNode, Unclosed } from './read-node.js'

/** What a flowchart says, before its labels are made plain. */
export interface Flowchart {
  readonly title: string
  readonly direction: string
  readonly nodes: ReadonlyMap<string, FlowchartNode>
  readonly frames: ReadonlyMap<string, FlowchartFrame>
  readonly links: readonly FlowchartLink[]
  readonly comments: readonly string[]
  /** Numbers of lines that say nothing Mermaid's flowcharts know. */
  readonly oddLines: readonly number[]
}

/** A node; what no statement said yet is null. */
export interface FlowchartNode {
  readonly id: string
  label: string | null
  look: string | null
  frame: string | null
  readonly classes: Set<string>
}

/** A subgraph. */
export interface FlowchartFrame {
  readonly id: string
  readonly label: string
  readonly frame: string | null
  readonly classes: Set<string>
}

export interface FlowchartLink extends ReadLink {
  readonly from: string
  readonly to: string
}

/** What stops a flowchart from being read: a sentence about it. */
export class Unreadable extends Error {}

/** Reads a flowchart. Throws Unreadable where it is none, is cut off, or is too large. */
export function readFlowchart(source: string): Flowchart {
  const cursor = new Cursor(source.replace(/\r\n?/g, '\n'))
  const chart = new Chart()
  chart.title = frontTitle(cursor)
  skipRemarks(cursor, chart)
  const head = cursor.take(HEAD)
  if (head === null) throw new Unreadable('it does not begin with “flowchart” or “graph”')
  chart.direction = head[1] ?? 'TB'
  try {
    while (!cursor.isAtEnd) readStatement(cursor, chart)
  } catch (error) {
    if (error instanceof Unclosed) throw new Unreadable(error.message)
    throw error
  }
  return chart
}

class Chart implements Flowchart {
  title = ''
  direction = 'TB'
  readonly nodes = new Map<string, FlowchartNode>()
  readonly frames = new Map<string, FlowchartFrame>()
  readonly links: FlowchartLink[] = []
  readonly comments: string[] = []
  readonly oddLines: number[] = []
  readonly open: string[] = []

  mention({ id, label, look, classes, isArrow }: ReadNode): string {
    if (isArrow) return id
    const frame = this.frames.get(id)
    for (const name of classes) frame?.classes.add(name)
    if (frame !== undefined) return id
    let node = this.nodes.get(id)
    if (node === undefined) {
      if (this.nodes.size >= MOST_BOXES) throw new Unreadable(`it has more than ${MOST_BOXES} boxes`)
      node = { id, label: null, look: null, frame: null, classes: new Set() }
      this.nodes.set(id, node)
    }
    node.label = label ?? node.label
    node.look = look ?? node.look
    node.frame ??= this.open.at(-1) ?? null
    for (const name of classes) node.classes.add(name)
    return id
  }

  openFrame(id: string, label: string): void {
    // An arrow may have named it before.
    this.nodes.delete(id)
    if (this.open.length >= MOST_DEPTH) throw new Unreadable(`its frames are nested more than ${MOST_DEPTH} deep`)
    if (!this.frames.has(id)) this.frames.set(id, { id, label, frame: this.open.at(-1) ?? null, classes: new Set() })
    this.open.push(id)
  }

  join(from: readonly string[], link: ReadLink, to: readonly string[]): void {
    if (this.links.length + from.length * to.length > MOST_ARROWS) {
      throw new Unreadable(`it has more than ${MOST_ARROWS} arrows`)
    }
    for (const start of from) for (const end of to) this.links.push({ ...link, from: start, to: end })
  }
}

function readStatement(cursor: Cursor, chart: Chart): void {
  cursor.take(ENDS)
  if (cursor.isAtEnd || skipRemarks(cursor, chart)) return
  const word = cursor.take(KEYWORD)?.[1]
  if (word === 'subgraph') openFrame(cursor, chart)
  else if (word === 'end') chart.open.pop()
  else if (word === 'class') addClass(cursor.restOfLine(), chart)
  else if (word === 'click') skipClick(cursor)
  else if (word === 'accDescr' && cursor.take(BRACE)) cursor.upTo('}')
  else if (word !== undefined) cursor.restOfLine()
  else if (!readChain(cursor, chart)) {
    if (chart.oddLines.length < 20) chart.oddLines.push(cursor.line)
    cursor.restOfLine()
    cursor.take(ENDS)
  }
}

/** `A & B --> C -- words --> D`: false where something in it cannot be read. */
function readChain(cursor: Cursor, chart: Chart): boolean {
  let from = readList(cursor, chart)
  while (from.length > 0) {
    if (cursor.take(STOP) || cursor.isAtEnd) return true
    const link = readLink(cursor)
    if (link === null) return false
    cursor.take(GAP)
    const to = readList(cursor, chart)
    chart.join(from, link, to)
    from = to
  }
  return false
}

function readList(cursor: Cursor, chart: Chart): string[] {
  const list: string[] = []
  for (let node = readNode(cursor); node !== null; node = readNode(cursor)) {
    list.push(chart.mention(node))
    if (cursor.take(AND) === null) break
  }
  return list
}

function openFrame(cursor: Cursor, chart: Chart): void {
  const { id, label } = frameHead(cursor)
  chart.openFrame(id, label)
}

/** `subgraph "words"`, `subgraph id[words]` or `subgraph words`. */
function frameHead(cursor: Cursor): { readonly id: string; readonly label: string } {
  cursor.take(BLANKS)
  const quoted = cursor.take(QUOTE) === null ? null : cursor.upTo('"')
  if (quoted !== null) return { id: quoted, label: quoted }
  const start = cursor.at
  const [, id = '', open = ''] = cursor.take(FRAME_ID) ?? []
  if (open !== '') {
    const inQuotes = cursor.take(QUOTE) === null ? null : cursor.upTo('"')
    const rest = cursor.upTo(open === '[' ? ']' : ')')
    if (inQuotes === null && rest === null) throw new Unclosed(cursor.line)
    return { id, label: inQuotes ?? rest ?? '' }
  }
  cursor.at = start
  const title = cursor.restOfLine().replace(/;\s*$/, '').trim()
  return { id: title, label: title }
}

/** What a click does; its tooltip may have several lines. */
function skipClick(cursor: Cursor): void {
  for (let part = cursor.take(BEFORE_QUOTE); part !== null; part = cursor.take(BEFORE_QUOTE)) {
    if (cursor.upTo('"') === null) break
  }
  cursor.restOfLine()
}

function addClass(rest: string, chart: Chart): void {
  const [, names = '', name = ''] = /^\s*(\S+)\s+([^\s;]+)/.exec(rest.slice(0, 10_000)) ?? []
  for (const id of names.split(',')) (chart.nodes.get(id) ?? chart.frames.get(id))?.classes.add(name)
}

/** Comments and directives between statements; keeps the comments. */
function skipRemarks(cursor: Cursor, chart: Chart): boolean {
  let [any, next] = [false, true]
  while (next) {
    cursor.take(ENDS)
    const start = cursor.at
    if (cursor.takeText('%%{')) {
      if (cursor.upTo('}%%') === null) cursor.restOfLine()
    } else if (cursor.takeText('%%')) chart.comments.push(cursor.restOfLine().trim())
    next = cursor.at > start
    any ||= next
  }
  return any
}

/** The title in the front matter, between two lines of hyphens. */
function frontTitle(cursor: Cursor): string {
  if (cursor.take(FRONT) === null) return ''
  const front = cursor.upTo('\n---')
  if (front === null) throw new Unreadable('its front matter does not end')
  cursor.restOfLine()
  const title = /^title:[ \t]*(.*)$/m.exec(front)?.[1]?.trim() ?? ''
  if (!title.startsWith('"')) return title.replace(/^'(.*)'$/, '$1')
  try {
    const parsed: unknown = JSON.parse(title)
    return typeof parsed === 'string' ? parsed : title
  } catch {
    // YAML knows escapes that JSON does not.
    return title.replace(/^"(.*)"$/, '$1')
  }
}

const HEAD = /(?:flowchart(?:-elk)?|graph)\b[ \t]*((?:TB|TD|BT|RL|LR|[<>^v])(?=[\s;]|$))?/y
const ENDS = /[\s;]+/y
// A statement ends with its line, unless the next one begins with an arrow.
const STOP = /[ \t]*(?:;|\n(?!\s*[xo<]?(?:--|==|-\.|~~~))|%%[^\n]*|$)/y
const GAP = /\s*/y
const AND = /\s+&\s+|\s+&(?=\s)/y
const BLANKS = /[ \t]*/y
const QUOTE = /"/y
const BEFORE_QUOTE = /[^"\n]*"/y
const BRACE = /\s*:?\s*\{/y
const FRONT = /\s*---[ \t]*\n/y
const FRAME_ID = /([^\s[("]{1,500})[ \t]*([[(])?/y
const KEYWORD =
  /(subgraph|end|class|classDef|style|linkStyle|click|direction|accTitle|accDescr|interpolate)(?=[\s;:{]|$)/y
