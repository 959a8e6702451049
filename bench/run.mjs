import { ROOT, run } from '../scripts/build.mjs'
import { printVerdicts } from './verdicts.mjs'

// Each bench is one file with one exported function; it prints, gives its verdicts, and never fails a test.
const benches = {
  canvas: {
    about:
      'presented frames, opening, memory and scripts of the map against React Flow, cytoscape.js and a bare canvas',
    load: () => import('./canvas/index.mjs'),
  },
  layout: { about: 'places and routes against Graphviz, ELK and dagre', load: () => import('./layout/index.mjs') },
  server: {
    about: 'the built server against Hocuspocus, y-websocket and bare relays',
    load: () => import('./server/index.mjs'),
  },
  theory: {
    about: 'checks, lenses, paths and words on the 228-element case',
    load: () => import('./theory/index.mjs'),
  },
}

const [name = '', ...args] = process.argv.slice(2)
const isAll = name === '' || /^\d+$/.test(name)
if (!isAll && !Object.hasOwn(benches, name)) {
  console.log('Which bench? pnpm bench [NAME] [seed]; all of them without a name\n')
  for (const [id, { about }] of Object.entries(benches)) console.log(`  ${id.padEnd(10)} ${about}`)
  process.exitCode = 2
} else {
  run('typescript/bin/tsc', ['-b', 'shared', 'server'], ROOT)
  const verdicts = []
  for (const id of isAll ? Object.keys(benches) : [name]) {
    const { bench: measure } = await benches[id].load()
    if (isAll) console.log(`\n== ${id} ==\n`)
    verdicts.push(...((await measure(isAll ? process.argv.slice(2) : args)) ?? []))
  }
  if (verdicts.length > 0) {
    console.log(`${new Date().toISOString().slice(0, 10)}, pnpm bench ${process.argv.slice(2).join(' ')}\n`)
    printVerdicts(verdicts)
  }
}
