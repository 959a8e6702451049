import { walkXml, xmlAllowance } from '../xml/index.js'

/** Microseconds that the process kept processors busy: Node's `process.cpuUsage`, which `shared` itself does not know. */
export type ProcessorClock = () => { readonly user: number; readonly system: number }

/**
 * How long `work` keeps a processor busy, in seconds of a usual machine. How fast this one is just now is measured by
 * reading a fixed document after it: a machine that others share may take twice as long an hour later, for both.
 */
export function usualSeconds(clock: ProcessorClock, work: () => void): number {
  const took = () => {
    const { user, system } = clock()
    return user + system
  }
  const begun = took()
  work()
  const done = took()
  readFixed()
  return ((done - begun) / (took() - done)) * FIXED_S
}

/** What reading the fixed document takes on a usual machine. */
const FIXED_S = 0.3
const FIXED = `<a>${'<c r="A1" s="1"/>'.repeat(100_000)}</a>`

function readFixed(): void {
  const ignore = () => undefined
  walkXml(FIXED, { prefixes: new Map(), allowance: xmlAllowance() }, { open: ignore, text: ignore, close: ignore })
}
