import type { RunningServer } from './server.js'
import { until } from './until.js'

/** The path by which the first owner of a server makes their account; it is printed after the server is ready. */
export async function firstOwnerPath(server: RunningServer): Promise<string> {
  const printed = () => /Create its first owner at \S+?(\/first#\S+)\n/.exec(server.output())?.[1]
  await until('the link for the first owner is printed', async () => printed() !== undefined)
  return printed() ?? ''
}
