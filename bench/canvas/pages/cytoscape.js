import cytoscape from 'cytoscape'

// cytoscape.js with the options that its own page on performance names: labels, edges and shadows as cheap as they go.
const graph = await (await fetch('./graph.json')).json()
const cy = cytoscape({
  container: document.getElementById('root'),
  elements: [
    ...graph.boxes.map(({ id, x, y, width, height, label }) => ({
      data: { id, label },
      position: { x: x + width / 2, y: y + height / 2 },
    })),
    ...graph.links.map(({ id, from, to }) => ({ data: { id, source: from, target: to } })),
  ],
  style: [
    {
      selector: 'node',
      style: {
        ...{ shape: 'rectangle', width: 180, height: 64, 'background-color': '#fff', label: 'data(label)' },
        ...{ 'border-width': 1, 'border-color': '#b9b4a8', 'font-size': 15, 'min-zoomed-font-size': 5 },
        ...{ 'text-valign': 'center', 'text-wrap': 'wrap', 'text-max-width': 160 },
      },
    },
    { selector: 'edge', style: { width: 2, 'curve-style': 'straight', 'target-arrow-shape': 'triangle' } },
  ],
  layout: { name: 'preset' },
  ...{ textureOnViewport: true, hideEdgesOnViewport: false, pixelRatio: 1, motionBlur: false },
  wheelSensitivity: 1,
})

window.bench = {
  whole: () => cy.fit(undefined, 24),
  one: () => {
    cy.zoom(1)
    cy.center(cy.getElementById(graph.hub))
  },
  zoom: () => cy.zoom(),
  spot: (id) => cy.getElementById(id).renderedPosition(),
  change({ id, y, label }) {
    const node = cy.getElementById(id)
    node.position('y', y + 32)
    node.data('label', label)
  },
}
