import { MOST_ARROWS, MOST_BOXES, MOST_DEPTH } from '../interchange/index.js'
import { lineAt, nextToken, type Token, Unreadable } from './tokens.js'

/** Attributes by name; a text in angle brackets is HTML. */
export type Attributes = Map<string, { readonly text: string; readonly isHtml: boolean }>

/** A node with all that its statements say of it. */
export interface DotNode {
  readonly id: string
  readonly attributes: Attributes
  /** The subgraphs that it was named in, the first first. */
  readonly graphs: Set<string>
}

/** The graph itself, or a subgraph of it. */
export interface DotGraph {
  readonly id: string
  readonly attributes: Attributes
  readonly within: string | null
}

/** One way from a node to another; a chain of three is two. */
export interface DotEdge {
  readonly from: string
  readonly to: string
  readonly attributes: Attributes
}

/** What a DOT file says: its first graph. */
export interface Dot {
  readonly isDirected: boolean
  /** The root first, which has the id ''. */
  readonly graphs: ReadonlyMap<string, DotGraph>
  readonly nodes: ReadonlyMap<string, DotNode>
  readonly edges: readonly DotEdge[]
}

interface Scope {
  readonly graph: string
  readonly defaults: { readonly node: Attributes; readonly edge: Attributes }
  /** Nodes named in it, for edges that end at the whole subgraph. */
  readonly members: Set<string>
  /** The chain that this subgraph is a part of. */
  readonly chain: Chain | null
}

/** `a -> {b c} -> d`, as far as it has been read. */
interface Chain {
  readonly ends: (readonly string[])[]
}

/** Reads a DOT file. Throws Unreadable. */
export function parseDot(text: string): Dot {
  return new Parser(text).parse()
}

/** A strict graph has one edge between two nodes; of several the first is drawn with what all of them say. */
function withoutDoubles({ edges, isDirected }: Dot): DotEdge[] {
  const known = new Map<string, DotEdge>()
  for (const edge of edges) {
    const ends = isDirected ? [edge.from, edge.to] : [edge.from, edge.to].sort()
    const key = JSON.stringify(ends)
    const before = known.get(key)
    known.set(
      key,
      before === undefined ? edge : { ...before, attributes: new Map([...before.attributes, ...edge.attributes]) },
    )
  }
  return [...known.values()]
}

class Parser implements Dot {
  isDirected = true
  readonly graphs = new Map<string, DotGraph>()
  readonly nodes = new Map<string, DotNode>()
  readonly edges: DotEdge[] = []
  readonly #scopes: Scope[] = []
  #anonymous = 0
  #at = 0
  #token: Token
  readonly #text: string

  constructor(text: string) {
    this.#text = text
    this.#token = { kind: 'end', text: '', isQuoted: false, at: 0 }
    this.#next()
  }

  parse(): Dot {
    const isStrict = this.#isWord('strict')
    if (isStrict) this.#next()
    if (!this.#isWord('graph') && !this.#isWord('digraph')) {
      throw new Unreadable('it does not begin with “graph” or “digraph”')
    }
    this.isDirected = this.#isWord('digraph')
    this.#next()
    const named: Attributes = new Map()
    if (this.#is('id')) named.set('name', { text: this.#id(), isHtml: false })
    this.graphs.set('', { id: '', attributes: named, within: null })
    this.#expect('{')
    this.#scopes.push({ graph: '', defaults: { node: new Map(), edge: new Map() }, members: new Set(), chain: null })
    // Subgraphs are kept on a list of our own, so that nesting has no depth that ends the program.
    while (this.#scopes.length > 0) this.#statement()
    return isStrict ? { ...this, isDirected: this.isDirected, edges: withoutDoubles(this) } : this
  }

  get #scope(): Scope {
    const scope = this.#scopes.at(-1)
    if (scope === undefined) throw new Unreadable('it goes on after its end')
    return scope
  }

  #statement(): void {
    if (this.#is(';') || this.#is(',')) this.#next()
    else if (this.#is('}')) this.#close()
    else if (this.#is('{') || this.#isWord('subgraph')) this.#open({ ends: [] })
    else {
      const about = (['graph', 'node', 'edge'] as const).find((word) => this.#isWord(word))
      if (about === undefined) this.#named()
      else this.#defaults(about)
    }
  }

  /** `node [shape=box]`: for all that are named after it. */
  #defaults(about: 'graph' | 'node' | 'edge'): void {
    this.#next()
    const { graph, defaults } = this.#scope
    const target = about === 'graph' ? this.graphs.get(graph)?.attributes : defaults[about]
    for (const [name, value] of this.#attributes()) target?.set(name, value)
  }

  /** `name=value` for the graph, or a node, or an edge from it. */
  #named(): void {
    const id = this.#id()
    if (this.#is('=')) {
      this.#next()
      const value = this.#value()
      this.graphs.get(this.#scope.graph)?.attributes.set(id, value)
    } else {
      this.#port()
      this.#chain({ ends: [[this.#mention(id)]] })
    }
  }

  /** Goes on with a chain after one of its ends: another end, its attributes, or nothing. */
  #chain(chain: Chain): void {
    while (this.#is('->') || this.#is('--')) {
      this.#next()
      if (this.#is('{') || this.#isWord('subgraph')) {
        this.#open(chain)
        return
      }
      const id = this.#id()
      this.#port()
      chain.ends.push([this.#mention(id)])
    }
    const attributes = this.#attributes()
    const [first = []] = chain.ends
    const [node = ''] = first
    if (chain.ends.length === 1)
      for (const [name, value] of attributes) this.nodes.get(node)?.attributes.set(name, value)
    for (const [index, to] of chain.ends.slice(1).entries()) this.#join(chain.ends[index] ?? [], to, attributes)
  }

  #join(from: readonly string[], to: readonly string[], own: Attributes): void {
    if (this.edges.length + from.length * to.length > MOST_ARROWS) {
      throw new Unreadable(`it has more than ${MOST_ARROWS} edges`)
    }
    const attributes: Attributes = new Map([...this.#scope.defaults.edge, ...own])
    for (const start of from) for (const end of to) this.edges.push({ from: start, to: end, attributes })
  }

  #open(chain: Chain): void {
    let id = ''
    if (this.#isWord('subgraph')) {
      this.#next()
      if (this.#is('id')) id = this.#id()
    }
    const { graph, defaults } = this.#scope
    if (id === '') {
      this.#anonymous += 1
      id = `\u0000${this.#anonymous}`
    }
    if (this.#scopes.length >= MOST_DEPTH) throw new Unreadable(`its subgraphs are nested more than ${MOST_DEPTH} deep`)
    if (this.graphs.size > MOST_BOXES) throw new Unreadable(`it has more than ${MOST_BOXES} subgraphs`)
    if (!this.graphs.has(id)) this.graphs.set(id, { id, attributes: new Map(), within: graph })
    const own = { node: new Map(defaults.node), edge: new Map(defaults.edge) }
    if (this.#is('{')) {
      this.#next()
      this.#scopes.push({ graph: id, defaults: own, members: new Set(), chain })
    } else this.#goOn(chain, new Set())
  }

  #close(): void {
    this.#next()
    const scope = this.#scopes.pop()
    if (scope?.chain) this.#goOn(scope.chain, scope.members)
  }

  #goOn(chain: Chain, members: ReadonlySet<string>): void {
    for (const id of members) this.#scopes.at(-1)?.members.add(id)
    chain.ends.push([...members])
    const isEdge = chain.ends.length > 1 || this.#is('->') || this.#is('--')
    if (isEdge) this.#chain(chain)
  }

  #mention(id: string): string {
    const { graph, defaults, members } = this.#scope
    let node = this.nodes.get(id)
    if (node === undefined) {
      if (this.nodes.size >= MOST_BOXES) throw new Unreadable(`it has more than ${MOST_BOXES} nodes`)
      node = { id, attributes: new Map(defaults.node), graphs: new Set() }
      this.nodes.set(id, node)
    }
    node.graphs.add(graph)
    members.add(id)
    return id
  }

  #attributes(): Attributes {
    const attributes: Attributes = new Map()
    while (this.#is('[')) {
      this.#next()
      while (!this.#is(']')) {
        if (this.#is(';') || this.#is(',')) {
          this.#next()
          continue
        }
        const name = this.#id()
        if (this.#is('=')) {
          this.#next()
          attributes.set(name, this.#value())
        } else attributes.set(name, { text: 'true', isHtml: false })
      }
      this.#next()
    }
    return attributes
  }

  #value(): { text: string; isHtml: boolean } {
    if (!this.#is('html')) return { text: this.#id(), isHtml: false }
    const { text } = this.#token
    this.#next()
    return { text, isHtml: true }
  }

  #port(): void {
    while (this.#is(':')) {
      this.#next()
      this.#value()
    }
  }

  /** A name; quoted ones may be joined by "+". */
  #id(): string {
    if (this.#is('html')) return this.#value().text
    if (!this.#is('id')) throw this.#unexpected()
    const parts = [this.#token.text]
    this.#next()
    while (this.#is('+')) {
      this.#next()
      if (!this.#is('id')) throw this.#unexpected()
      parts.push(this.#token.text)
      this.#next()
    }
    return parts.join('')
  }

  #is(kind: Token['kind']): boolean {
    return this.#token.kind === kind
  }

  #isWord(word: string): boolean {
    return this.#is('id') && !this.#token.isQuoted && this.#token.text.toLowerCase() === word
  }

  #expect(kind: Token['kind']): void {
    if (!this.#is(kind)) throw this.#unexpected()
    this.#next()
  }

  #unexpected(): Unreadable {
    const { kind, text, at } = this.#token
    if (kind === 'end') return new Unreadable('it is cut off')
    return new Unreadable(`“${text.slice(0, 40)}” in line ${lineAt(this.#text, at)} is not expected there`)
  }

  #next(): void {
    const { token, end } = nextToken(this.#text, this.#at)
    this.#token = token
    this.#at = end
  }
}
