import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ROOT } from '../../scripts/build.mjs'

/** Somebody else in a document of our server: the official client, whose changes reach the page over the wire. */
export async function remoteEditor(serverUrl, documentId) {
  const { Y, WebsocketProvider, WebSocket } = await officialClient()
  const shared = (folder) => import(join(ROOT, `shared/dist/${folder}/index.js`))
  const { TheoryDocument } = await shared('document')
  const { moveElements, setText } = await shared('commands')
  const doc = new Y.Doc()
  const provider = new WebsocketProvider(`${serverUrl.replace('http', 'ws')}/sync`, documentId, doc, {
    WebSocketPolyfill: WebSocket,
    disableBc: true,
  })
  await new Promise((resolve) => provider.once('sync', resolve))
  const document = new TheoryDocument(doc)
  return {
    change({ id, y, label }) {
      document.change(() => {
        moveElements(document, { moves: [{ id, position: [0, y] }] })
        setText(document, { kind: 'elements', id, field: 'label', language: 'en', text: label })
      })
    },
    leave() {
      provider.destroy()
      doc.destroy()
    },
  }
}

// The same copy of Yjs as shared/ has: two copies do not know each other's types.
async function officialClient() {
  const require = createRequire(join(ROOT, 'tests/package.json'))
  const module = (name, file) => import(pathToFileURL(join(packageFolder(require, name), file)))
  return {
    Y: await module('yjs', 'dist/yjs.mjs'),
    WebsocketProvider: (await module('y-websocket', 'src/y-websocket.js')).WebsocketProvider,
    WebSocket: (await module('ws', 'wrapper.mjs')).WebSocket,
  }
}

function packageFolder(require, name) {
  return dirname(join(require.resolve.paths(name)[0], name, 'package.json'))
}
