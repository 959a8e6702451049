import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

/** A network of one wire, on this machine, that can swallow what is sent over it. */
export interface Loopback {
  readonly port: number
  /** Nothing gets through, in either direction, and nobody is told. */
  swallow(): void
  /** What was held back arrives. */
  deliver(): void
  /** The connections break, as they do in the end. */
  cut(): void
  close(): Promise<void>
}

/** Leads to a port of this machine. */
export async function loopback(to: number): Promise<Loopback> {
  const pairs = new Set<readonly [Socket, Socket]>()
  let isSwallowing = false
  const server = createServer((near) => {
    const far = connect(to, '127.0.0.1')
    const pair = [near, far] as const
    pairs.add(pair)
    for (const [from, onto] of [pair, [far, near] as const]) {
      from.on('data', (bytes) => onto.write(bytes))
      from.on('error', () => onto.destroy())
      from.on('close', () => {
        onto.destroy()
        pairs.delete(pair)
      })
      if (isSwallowing) from.pause()
    }
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const all = () => [...pairs].flat()
  return {
    port: address.port,
    swallow() {
      isSwallowing = true
      for (const socket of all()) socket.pause()
    },
    deliver() {
      isSwallowing = false
      for (const socket of all()) socket.resume()
    },
    cut() {
      for (const socket of all()) socket.destroy()
    },
    async close() {
      for (const socket of all()) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
