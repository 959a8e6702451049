import { Editors, nextStamp, STAMP_BYTES, stampAt } from '../edits.mjs'
import { processorMs } from '../process-use.mjs'
import { wires } from '../wires/index.mjs'
import { ByteSocket } from './byte-socket.mjs'
import { Histogram } from './histogram.mjs'

const TICK_MS = 1
const GIVE_UP_MS = 10_000
/** What is not delivered this long after the last edit counts as lost. */
const LATEST_MS = 5000

/**
 * People in rooms edit at a given rate in all, whatever the server does meanwhile. Times are from the moment an edit
 * was sent to its arrival at each other person; `lateMs` is how late the edits themselves were.
 */
export async function roomLoad(task) {
  const load = new RoomLoad(task)
  await load.join()
  await load.edit(task.warmSeconds, false)
  const before = processorMs(task.pid)
  const began = performance.now()
  await load.edit(task.seconds, true)
  const cpuMs = processorMs(task.pid) - before
  const seconds = (performance.now() - began) / 1000
  await load.settle()
  const report = { ...load.report(), cpuMs, seconds }
  load.leave()
  return report
}

class RoomLoad {
  #task
  #wire
  #people = []
  #sent = []
  #latencies = new Histogram()
  #answers = new Histogram()
  #late = new Histogram()
  #due = 0
  #arrived = 0
  #closed = []
  /** The first edit that counts. */
  #measuresFrom = Number.POSITIVE_INFINITY

  constructor(task) {
    this.#task = task
    this.#wire = wires[task.wire]
  }

  async join() {
    const { rooms, peoplePerRoom, state } = this.#task
    const editors = new Editors(state === null ? null : Buffer.from(state, 'base64'))
    for (const [which, room] of rooms.entries()) {
      for (let i = 0; i < peoplePerRoom; i++) {
        const number = which * peoplePerRoom + i
        this.#people.push(this.#person(room, number, editors))
      }
    }
    await until('everyone is in', () => this.#people.every((person) => person.isIn), GIVE_UP_MS)
  }

  #person(room, number, editors) {
    const wire = this.#wire
    const person = {
      number,
      room,
      isIn: false,
      editor: editors.editor(1_000_000 + this.#task.firstClient + number, number),
      asked: null,
      unasked: [],
      socket: null,
    }
    const isBare = wire.hello(room).length === 0
    person.socket = new ByteSocket({
      port: this.#task.port,
      path: wire.pathOf(room),
      from: `127.0.1.${1 + (number % 200)}`,
      onOpen: () => {
        if (isBare) person.isIn = true
        else person.socket.send(...wire.hello(room))
      },
      onFrame: (payload) => this.#frame(person, payload),
      onClose: (code) => this.#closed.push(code),
    })
    return person
  }

  #frame(person, payload) {
    const kind = this.#wire.kindOf(payload)
    if (kind === 'update') this.#updates(person, payload)
    else if (kind === 'flushed') this.#answered(person)
    else if (kind === 'state') person.isIn = true
    else if (kind === 'question') person.socket.send(this.#wire.nothingToAdd(person.room))
  }

  #updates(person, payload) {
    const now = performance.now()
    for (let at = nextStamp(payload, 0); at >= 0; at = nextStamp(payload, at + STAMP_BYTES)) {
      const n = stampAt(payload, at)
      const edit = this.#sent[n]
      if (edit === undefined || edit.by === person.number || n < this.#measuresFrom) continue
      this.#arrived += 1
      this.#latencies.add(now - edit.at)
    }
  }

  #answered(person) {
    const now = performance.now()
    for (const n of person.asked) if (n >= this.#measuresFrom) this.#answers.add(now - this.#sent[n].at)
    person.asked = null
    if (person.unasked.length > 0) person.socket.send(this.#ask(person))
  }

  /** One flush is under way at a time, as in our own client. */
  #ask(person) {
    person.asked = person.unasked
    person.unasked = []
    return this.#wire.flush(1)
  }

  async edit(seconds, isMeasured) {
    const { editsPerSecond, peoplePerRoom } = this.#task
    if (isMeasured) this.#measuresFrom = this.#sent.length
    const count = Math.round(seconds * editsPerSecond)
    const began = performance.now()
    let done = 0
    while (done < count && this.#closed.length === 0) {
      const wanted = Math.min(count, Math.floor(((performance.now() - began) / 1000) * editsPerSecond) + 1)
      for (; done < wanted; done++) {
        const planned = began + (done / editsPerSecond) * 1000
        this.#one()
        if (isMeasured) {
          this.#late.add(performance.now() - planned)
          this.#due += peoplePerRoom - 1
        }
      }
      await new Promise((resolve) => setTimeout(resolve, TICK_MS))
    }
  }

  /** The next edit, by everyone in turn and each room in turn. */
  #one() {
    const { rooms, peoplePerRoom } = this.#task
    const n = this.#sent.length
    const room = n % rooms.length
    const person = this.#people[room * peoplePerRoom + (Math.floor(n / rooms.length) % peoplePerRoom)]
    const frames = [this.#wire.update(person.room, person.editor.write(n))]
    if (this.#wire.asksForFlush) {
      person.unasked.push(n)
      if (person.asked === null) frames.push(this.#ask(person))
    }
    this.#sent.push({ at: performance.now(), by: person.number })
    person.socket.send(...frames)
  }

  async settle() {
    await until('all has arrived', () => this.#arrived >= this.#due || this.#closed.length > 0, LATEST_MS).catch(
      () => {},
    )
  }

  report() {
    return {
      latency: this.#latencies.summary(),
      answer: this.#answers.summary(),
      lateMs: this.#late.at(0.99),
      edits: this.#late.count,
      deliveries: this.#arrived,
      missing: this.#due - this.#arrived,
      closed: this.#closed,
    }
  }

  leave() {
    for (const { socket } of this.#people) socket.end()
  }
}

async function until(what, isSo, limitMs) {
  const end = performance.now() + limitMs
  while (!isSo()) {
    if (performance.now() > end) throw new Error(`not within ${limitMs} ms: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
