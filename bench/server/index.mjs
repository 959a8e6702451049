import { installPeers } from '../install-peers.mjs'
import { printTable } from '../table.mjs'

/** Parts that can be asked for by name after the seed; all of them without. */
const PARTS = ['fan-out', 'capacity', 'idle', 'opening', 'year']

export async function bench([given, ...wanted]) {
  const seed = given !== undefined && Number.isInteger(Number(given)) ? Number(given) : Date.now() % 1_000_000
  const asked = wanted.length > 0 ? wanted : PARTS
  console.log(`Seed ${seed} (pnpm bench server ${seed} makes the same documents)\n`)
  installPeers()
  const { usualState } = await import('./documents.mjs')
  const { checkEditor } = await import('./edits.mjs')
  const state = await usualState()
  checkEditor(state)
  checkEditor(null)
  const verdicts = []
  for (const part of PARTS.filter((name) => asked.includes(name))) {
    const { measure } = await import(`./parts/${part}.mjs`)
    const began = performance.now()
    const { title, head, rows, verdicts: found } = await measure({ state, seed })
    console.log(`${title} (${((performance.now() - began) / 1000).toFixed(0)} s)\n`)
    printTable(head, rows)
    verdicts.push(...found)
  }
  return verdicts
}
