import { ROOT, run } from '../scripts/build.mjs'

// Each bench is one file with one exported function; it prints and never fails a test.
const benches = {
  layout: { about: 'places and routes against Graphviz, ELK and dagre', load: () => import('./layout/index.mjs') },
  theory: {
    about: 'checks, lenses, paths and words on the 228-element case',
    load: () => import('./theory/index.mjs'),
  },
}

const [name = '', ...args] = process.argv.slice(2)
const bench = Object.hasOwn(benches, name) ? benches[name] : undefined
if (bench === undefined) {
  console.log('Which bench? pnpm bench NAME [seed]\n')
  for (const [id, { about }] of Object.entries(benches)) console.log(`  ${id.padEnd(10)} ${about}`)
  process.exitCode = 2
} else {
  run('typescript/bin/tsc', ['-b', 'shared', 'server'], ROOT)
  const { bench: measure } = await bench.load()
  await measure(args)
}
