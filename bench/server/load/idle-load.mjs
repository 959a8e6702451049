import * as encoding from 'lib0/encoding'
import { residentKb } from '../process-use.mjs'
import { wires } from '../wires/index.mjs'
import { ByteSocket } from './byte-socket.mjs'

const AT_ONCE = 50
const GIVE_UP_MS = 60_000

/**
 * People who come, show who they are, and then only are there. Memory is read before they come and when they have been
 * quiet for `restSeconds`.
 */
export async function idleLoad({ wire: name, port, pid, rooms, people, warmPeople, restSeconds }) {
  const wire = wires[name]
  await come({ wire, port, rooms, people: warmPeople, first: people }).then(leave)
  await rest(restSeconds)
  const before = residentKb(pid)
  const began = performance.now()
  const there = await come({ wire, port, rooms, people, first: 0 })
  const seconds = (performance.now() - began) / 1000
  await rest(restSeconds)
  const after = residentKb(pid)
  const lost = there.filter(({ isOpen }) => !isOpen).length
  leave(there)
  return { beforeKb: before, kbEach: (after - before) / people, perSecond: people / seconds, lost }
}

/** So many of them at a time: each has the document, and has shown who it is, before the next takes its turn. */
async function come({ wire, port, rooms, people, first }) {
  const there = []
  let next = 0
  const oneByOne = async () => {
    while (next < people) {
      const number = first + next++
      there.push(await person({ wire, port, room: rooms[number % rooms.length], number }))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, oneByOne))
  return there
}

function person({ wire, port, room, number }) {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`person ${number} did not get in`)), GIVE_UP_MS)
    const isBare = wire.hello(room).length === 0
    const enter = () => {
      clearTimeout(late)
      socket.send(wire.presence(room, presenceOf(number)))
      resolve(socket)
    }
    let isIn = false
    const socket = new ByteSocket({
      port,
      path: wire.pathOf(room),
      from: `127.0.2.${1 + (number % 200)}`,
      onOpen: () => (isBare ? enter() : socket.send(...wire.hello(room))),
      onFrame(payload) {
        const kind = wire.kindOf(payload)
        if (kind === 'question') socket.send(wire.nothingToAdd(room))
        if (kind !== 'state' || isIn) return
        isIn = true
        enter()
      },
      onClose: (code) => reject(new Error(`person ${number} was sent away (${code})`)),
    })
  })
}

function presenceOf(number) {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, 1)
  encoding.writeVarUint(encoder, 5_000_000 + number)
  encoding.writeVarUint(encoder, 1)
  const user = { name: `Person ${number}`, colour: '#0b6e4f' }
  encoding.writeVarString(encoder, JSON.stringify({ user, pointer: [120, 340], selected: [] }))
  return encoding.toUint8Array(encoder)
}

function leave(sockets) {
  for (const socket of sockets) socket.end()
}

const rest = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000))
