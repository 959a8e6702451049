import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { connect, type Socket } from 'node:net'
import { freePort } from './server.js'

/** A server behind a proxy, which can make it look upgraded, hang, or gone. */
export interface UpgradingProxy {
  readonly url: string
  /** From now on there is another build; the files of the one before are gone. */
  upgrade(): void
  /** Pages are never answered. */
  hang(): void
  /** The proxy is there, the server behind it is not. */
  cutOff(): void
  /** The server is there again. */
  mend(): void
  close(): Promise<void>
}

export async function upgradingProxy(target: string): Promise<UpgradingProxy> {
  const { hostname, port: targetPort } = new URL(target)
  const port = await freePort()
  let build = 0
  let trouble: 'none' | 'hangs' | 'gone' = 'none'

  function answer(asked: IncomingMessage, answered: ServerResponse): void {
    const path = asked.url ?? '/'
    const isPage = asked.headers.accept?.includes('text/html') === true
    if (trouble === 'hangs' && isPage) return
    if (trouble === 'gone') return void answered.writeHead(502).end('Bad gateway')
    if (path.startsWith('/assets/') && !path.startsWith(folderOf(build))) {
      return void answered.writeHead(404).end('Not found')
    }
    // Another build is another page, which the server behind knows nothing of.
    const { 'if-none-match': _, 'if-modified-since': __, ...kept } = asked.headers
    const headers = { ...kept, 'accept-encoding': 'identity' }
    const there = path.replace(folderOf(build), '/assets/')
    const sent = request({ hostname, port: targetPort, method: asked.method, path: there, headers }, (from) =>
      passOn(from, answered),
    )
    sent.on('error', () => answered.writeHead(502).end('Bad gateway'))
    asked.pipe(sent)
  }

  function passOn(from: IncomingMessage, answered: ServerResponse): void {
    const isText = /html|javascript|css/.test(from.headers['content-type'] ?? '')
    if (build === 0 || !isText) {
      answered.writeHead(from.statusCode ?? 502, from.headers)
      return void from.pipe(answered)
    }
    const chunks: Buffer[] = []
    from.on('data', (chunk: Buffer) => chunks.push(chunk))
    from.on('end', () => {
      const { 'content-length': _, etag: __, ...headers } = from.headers
      answered.writeHead(from.statusCode ?? 502, headers)
      answered.end(
        Buffer.concat(chunks)
          .toString()
          .replaceAll(/(?<=["'`(]\/?)assets\//g, `assets/b${build}/`),
      )
    })
  }

  const proxy = createServer(answer)
  const sockets = new Set<Socket>()
  proxy.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  proxy.on('upgrade', (asked, socket, head) => {
    if (trouble !== 'none') return void socket.destroy()
    const to = connect(Number(targetPort), hostname, () => {
      const headers = asked.rawHeaders.flatMap((value, at) =>
        at % 2 === 0 ? [] : [`${asked.rawHeaders[at - 1]}: ${value}`],
      )
      to.write([`${asked.method} ${asked.url} HTTP/1.1`, ...headers, '', ''].join('\r\n'))
      to.write(head)
      socket.pipe(to).pipe(socket)
    })
    to.on('error', () => socket.destroy())
    socket.on('error', () => to.destroy())
  })
  await new Promise<void>((resolve) => proxy.listen(port, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${port}`,
    upgrade: () => {
      build += 1
    },
    hang: () => {
      trouble = 'hangs'
    },
    cutOff: () => {
      trouble = 'gone'
    },
    mend: () => {
      trouble = 'none'
    },
    close: () =>
      new Promise((resolve) => {
        proxy.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}

/** Where the files of a build are: all are in another place than those of the one before, as if all had other hashes. */
function folderOf(build: number): string {
  return build === 0 ? '/assets/' : `/assets/b${build}/`
}
