/** Graphviz dot, compiled to WebAssembly so that it runs in this process and its time compares; ranks given. */
export const graphviz = {
  name: 'Graphviz dot',
  async ready() {
    const { Graphviz } = await import('@hpcc-js/wasm-graphviz')
    engine = await Graphviz.load()
    return true
  },
  layout: (graph) => ({ boxes: read(engine.layout(written(graph, 'false'), 'plain', 'dot')) }),
  // With curved links: what it does unless told otherwise. The bends of its curves are not compared.
  routed: (graph) => ({ boxes: read(engine.layout(written(graph, 'true'), 'plain', 'dot')) }),
}

let engine = null

function written({ columns, boxes, links }, splines) {
  const columnOf = new Map(boxes.map(({ id, column }) => [id, column]))
  const lines = [
    `digraph { rankdir=LR; nodesep=${20 / 72}; ranksep=${60 / 72}; splines=${splines};`,
    'node [shape=box, fixedsize=true, label=""]; edge [arrowhead=none];',
  ]
  for (let column = 0; column < columns; column++) {
    lines.push(`{ rank=same; rank${column} [width=0.01, height=0.01, style=invis];`)
    for (const { id, column: at, width, height } of boxes)
      if (at === column) lines.push(`"${id}" [width=${width / 72}, height=${height / 72}];`)
    lines.push('}')
    if (column > 0) lines.push(`rank${column - 1} -> rank${column} [style=invis, weight=0];`)
  }
  for (const { from, to } of links) {
    const back = columnOf.get(from) > columnOf.get(to)
    lines.push(back ? `"${to}" -> "${from}" [dir=back];` : `"${from}" -> "${to}";`)
  }
  return `${lines.join('\n')}\n}`
}

function read(plain) {
  const boxes = new Map()
  for (const line of plain.split('\n')) {
    const [kind, name, x, y, width, height] = line.split(' ')
    if (kind !== 'node' || name.startsWith('rank')) continue
    const [w, h] = [width * 72, height * 72]
    boxes.set(name.replaceAll('"', ''), { x: x * 72 - w / 2, y: -y * 72 - h / 2, width: w, height: h })
  }
  return boxes
}
