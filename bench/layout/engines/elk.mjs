/** ELK's layered layout, with a partition for each column. */
export const elk = {
  name: 'ELK layered',
  async ready() {
    const { default: Elk } = await import('elkjs/lib/elk.bundled.js')
    engine = new Elk()
    return true
  },
  layout: (graph) => run(graph),
  routed: (graph) => run(graph),
}

let engine = null

const OPTIONS = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.partitioning.activate': 'true',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.layered.thoroughness': '30',
  'elk.spacing.nodeNode': '20',
  'elk.layered.spacing.nodeNodeBetweenLayers': '60',
}

async function run({ boxes, links }) {
  const result = await engine.layout({
    id: 'all',
    layoutOptions: OPTIONS,
    children: boxes.map(({ id, width, height, column }) => ({
      id,
      width,
      height,
      layoutOptions: { 'elk.partitioning.partition': `${column}` },
    })),
    edges: links.map(({ id, from, to }) => ({ id, sources: [from], targets: [to] })),
  })
  const routes = new Map()
  for (const { id, sections = [] } of result.edges)
    for (const { startPoint, bendPoints = [], endPoint } of sections)
      routes.set(id, [startPoint, ...bendPoints, endPoint])
  return { boxes: new Map(result.children.map((box) => [box.id, box])), routes }
}
