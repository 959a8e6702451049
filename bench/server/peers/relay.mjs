import { Sender, WebSocketServer } from 'ws'

const [port, way] = process.argv.slice(2)
const rooms = new Map()

new WebSocketServer({ port: Number(port), host: '127.0.0.1', perMessageDeflate: false }).on(
  'connection',
  (socket, request) => {
    const room = rooms.get(request.url) ?? { sockets: new Set(), frames: [], isDue: false }
    rooms.set(request.url, room)
    room.sockets.add(socket)
    socket.on('message', (message) => (way === 'each' ? passOn(room, socket, message) : gather(room, message)))
    socket.on('close', () => room.sockets.delete(socket))
    socket.on('error', () => socket.terminate())
  },
)

function passOn(room, from, message) {
  for (const socket of room.sockets) if (socket !== from) socket.send(message, { binary: true })
}

function gather(room, message) {
  room.frames.push(...Sender.frame(message, { opcode: 2, fin: true, mask: false, readOnly: true, rsv1: false }))
  if (room.isDue) return
  room.isDue = true
  setImmediate(() => {
    const bytes = Buffer.concat(room.frames)
    room.frames = []
    room.isDue = false
    // Past ws itself: what it would write, once for all.
    for (const socket of room.sockets) socket._socket.write(bytes)
  })
}
