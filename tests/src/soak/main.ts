import { parseArgs } from 'node:util'
import { disk } from './disk.js'
import { hangUps } from './hang-ups.js'
import { kills } from './kills.js'
import type { Asked, Part } from './part.js'
import { people } from './people.js'
import { steps } from './steps.js'

const PARTS: readonly Part[] = [kills, disk, steps, hangUps, people]

// Every client that stands for a person listens to the end of the process.
process.setMaxListeners(0)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1))
const asked = readAsked()
const chosen = PARTS.filter(({ name }) => asked.only.length === 0 || asked.only.includes(name))
console.log(
  `Soak: ${chosen.map(({ name }) => name).join(', ')}; --seed ${asked.seed} --rounds ${asked.rounds} --minutes ${asked.minutes}`,
)
const faults: string[] = []
for (const part of chosen) faults.push(...(await runPart(part)))

console.log(faults.length === 0 ? '\nSOAK PASSED' : `\nSOAK FAILED\n${faults.map((fault) => `  ${fault}`).join('\n')}`)
process.exit(faults.length === 0 ? 0 : 1)

async function runPart({ name, about, run }: Part): Promise<string[]> {
  console.log(`\n${name}: ${about} (begins ${new Date().toISOString()})`)
  const begun = performance.now()
  const { faults: found } = await run(asked).catch((error: unknown) => ({
    faults: [error instanceof Error ? (error.stack ?? error.message) : String(error)],
  }))
  const took = Math.round((performance.now() - begun) / 1000)
  console.log(found.length === 0 ? `  passed in ${took} s` : `  FAILED after ${took} s`)
  return found.map((fault) => `${name}: ${fault}`)
}

function readAsked(): Asked & { readonly only: readonly string[] } {
  try {
    const { values } = parseArgs({
      options: {
        minutes: { type: 'string', default: '60' },
        rounds: { type: 'string', default: '200' },
        seed: { type: 'string', default: String(Date.now() % 1_000_000) },
        only: { type: 'string', multiple: true, default: [] },
      },
    })
    const unknown = values.only.find((name) => PARTS.every((part) => part.name !== name))
    if (unknown !== undefined) throw new Error(`there is no part "${unknown}"`)
    const number = (name: 'minutes' | 'rounds' | 'seed') => {
      const value = Number(values[name])
      if (!(value >= 0)) throw new Error(`--${name} is a number, not "${values[name]}"`)
      return value
    }
    return { minutes: number('minutes'), rounds: number('rounds'), seed: number('seed'), only: values.only }
  } catch (error) {
    console.error(`soak: ${error instanceof Error ? error.message : String(error)}\n`)
    console.error('pnpm soak [--minutes 60] [--rounds 200] [--seed N] [--only PART]...')
    for (const { name, about } of PARTS) console.error(`  ${name.padEnd(10)} ${about}`)
    process.exit(2)
  }
}
