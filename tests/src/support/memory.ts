import { readdirSync, readFileSync } from 'node:fs'
import type { CDPSession, Page } from 'playwright-core'

const MB = 1024 * 1024

/** The memory of a process that is its own at the moment, in MB (Linux: /proc). */
export function residentMb(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  if (kilobytes === undefined) throw new Error(`process ${pid} has no VmRSS`)
  return Number(kilobytes) / 1024
}

/** The most memory that a process has had so far, in MB (Linux: /proc). */
export function mostResidentMb(pid: number): number {
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  if (kilobytes === undefined) throw new Error(`process ${pid} has no VmHWM`)
  return Number(kilobytes) / 1024
}

/** How many files and sockets a process has open. */
export function openFiles(pid: number): number {
  return readdirSync(`/proc/${pid}/fd`).length
}

export interface PageMemory {
  /** The JavaScript heap after garbage was collected, in MB, and how many nodes and listeners there are. */
  measure(): Promise<{ readonly heapMb: number; readonly nodes: number; readonly listeners: number }>
}

/** Asks a page's browser. */
export async function pageMemory(page: Page): Promise<PageMemory> {
  const session: CDPSession = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.enable')
  return {
    async measure() {
      await session.send('HeapProfiler.collectGarbage')
      const { usedSize } = await session.send('Runtime.getHeapUsage')
      const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters')
      return { heapMb: usedSize / MB, nodes, listeners: jsEventListeners }
    },
  }
}
