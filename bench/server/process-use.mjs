import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** Of getconf CLK_TCK: how many of a processor's ticks are a second. */
let ticksPerSecond = 0

/** Processor time that a process with all its threads has used, ms. */
export function processorMs(pid) {
  ticksPerSecond ||= Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }))
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // The name, in brackets, may hold spaces.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return ((Number(fields[11]) + Number(fields[12])) / ticksPerSecond) * 1000
}

/** Memory that a process holds, kB. */
export function residentKb(pid) {
  const [, kb] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kb)
}
