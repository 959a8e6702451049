import type { TestProject } from 'vitest/node'
import { startServer } from './server.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the server that journeys share, each with documents of its own. */
    readonly server: string
  }
}

/** Starts, once for all files of a run, the server that they share. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const server = await startServer()
  provide('server', server.url)
  return () => server.stop()
}
