// A canvas and nothing else: all boxes and links painted anew for every frame, less where they are small, and only
// those in view. It has no text to edit, no focus, no names: what a map could reach if it were a drawing alone.
const graph = await (await fetch('./graph.json')).json()
const canvas = document.getElementById('root')
const context = canvas.getContext('2d')
const boxes = new Map(graph.boxes.map((box) => [box.id, { ...box }]))
const hub = boxes.get(graph.hub)
let [x, y, zoom] = [0, 0, 1]
let frame = 0
let held = null

canvas.width = innerWidth
canvas.height = innerHeight

function paint() {
  frame = 0
  const { width, height } = canvas
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.fillStyle = '#f7f6f3'
  context.fillRect(0, 0, width, height)
  context.setTransform(zoom, 0, 0, zoom, x, y)
  const shown = { left: -x / zoom, top: -y / zoom, right: (width - x) / zoom, bottom: (height - y) / zoom }
  context.strokeStyle = '#6b6659'
  context.lineWidth = 1.5
  for (const { from, to } of graph.links) {
    const [a, b] = [boxes.get(from), boxes.get(to)]
    const [x1, y1, x2, y2] = [a.x + a.width, a.y + a.height / 2, b.x, b.y + b.height / 2]
    if (Math.max(x1, x2) < shown.left || Math.min(x1, x2) > shown.right) continue
    if (Math.max(y1, y2) < shown.top || Math.min(y1, y2) > shown.bottom) continue
    context.beginPath()
    context.moveTo(x1, y1)
    if (zoom < 0.25) context.lineTo(x2, y2)
    else context.bezierCurveTo(x1 + 40, y1, x2 - 40, y2, x2, y2)
    context.stroke()
  }
  context.font = '15px sans-serif'
  for (const box of boxes.values()) {
    if (box.x + box.width < shown.left || box.x > shown.right) continue
    if (box.y + box.height < shown.top || box.y > shown.bottom) continue
    context.fillStyle = '#fff'
    context.fillRect(box.x, box.y, box.width, box.height)
    context.fillStyle = '#2f6f8f'
    context.fillRect(box.x, box.y, box.width, 4)
    if (zoom < 0.34) continue
    context.strokeRect(box.x, box.y, box.width, box.height)
    context.fillStyle = '#222'
    context.fillText(box.label, box.x + 8, box.y + 26, box.width - 16)
  }
}

function repaint() {
  if (frame === 0) frame = requestAnimationFrame(paint)
}

canvas.addEventListener(
  'wheel',
  (event) => {
    event.preventDefault()
    if (event.ctrlKey) {
      const by = 2 ** (-event.deltaY * 0.002)
      x = event.clientX - (event.clientX - x) * by
      y = event.clientY - (event.clientY - y) * by
      zoom *= by
    } else {
      x -= event.deltaX
      y -= event.deltaY
    }
    repaint()
  },
  { passive: false },
)
canvas.addEventListener('pointerdown', ({ clientX, clientY }) => {
  const at = { x: (clientX - x) / zoom, y: (clientY - y) / zoom }
  for (const box of boxes.values())
    if (at.x >= box.x && at.x <= box.x + box.width && at.y >= box.y && at.y <= box.y + box.height)
      held = { box, dx: at.x - box.x, dy: at.y - box.y }
})
canvas.addEventListener('pointermove', ({ clientX, clientY }) => {
  if (held === null) return
  held.box.x = (clientX - x) / zoom - held.dx
  held.box.y = (clientY - y) / zoom - held.dy
  repaint()
})
canvas.addEventListener('pointerup', () => {
  held = null
})

window.bench = {
  whole() {
    const all = [...boxes.values()]
    const right = Math.max(...all.map((box) => box.x + box.width))
    const bottom = Math.max(...all.map((box) => box.y + box.height))
    zoom = Math.min(1, (innerWidth - 48) / right, (innerHeight - 48) / bottom)
    x = (innerWidth - right * zoom) / 2
    y = (innerHeight - bottom * zoom) / 2
    repaint()
  },
  one() {
    zoom = 1
    x = innerWidth / 2 - hub.x - hub.width / 2
    y = innerHeight / 2 - hub.y - hub.height / 2
    repaint()
  },
  zoom: () => zoom,
  spot(id) {
    const box = boxes.get(id)
    return { x: (box.x + box.width / 2) * zoom + x, y: (box.y + box.height / 2) * zoom + y }
  },
  change({ id, y: top, label }) {
    Object.assign(boxes.get(id), { y: top, label })
    repaint()
  },
}
repaint()
