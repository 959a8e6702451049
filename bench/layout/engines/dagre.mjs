/** dagre, each box held behind an anchor by as many ranks as its column says. */
export const dagre = {
  name: 'dagre, anchored',
  async ready() {
    const module = await import('@dagrejs/dagre')
    library = module.default ?? module
    return true
  },
  layout: (graph) => run(graph),
  routed: (graph) => run(graph),
}

let library = null

function run({ boxes, links }) {
  const graph = new library.graphlib.Graph({ multigraph: true })
  graph.setGraph({ rankdir: 'LR', nodesep: 20, ranksep: 60 })
  graph.setDefaultEdgeLabel(() => ({}))
  graph.setNode('anchor', { width: 1, height: 1 })
  for (const { id, width, height, column } of boxes) {
    graph.setNode(id, { width, height })
    graph.setEdge('anchor', id, { minlen: column + 1, weight: 0 }, 'anchor')
  }
  for (const { id, from, to } of links) graph.setEdge(from, to, {}, id)
  library.layout(graph)
  const placed = boxes.map(({ id }) => {
    const { x, y, width, height } = graph.node(id)
    return [id, { x: x - width / 2, y: y - height / 2, width, height }]
  })
  const routes = new Map(links.map(({ id, from, to }) => [id, graph.edge(from, to, id).points]))
  return { boxes: new Map(placed), routes }
}
