import type { CliCommand } from './cli-command.js'

/**
 * Every command of the command line, by its name. Adding one is its file and its line here. Each is loaded when it is
 * called: most of the time a short command takes is the reading of code.
 */
export const commands: ReadonlyMap<string, () => Promise<CliCommand>> = new Map([
  ['convert', async () => (await import('./convert.js')).convert],
  ['check', async () => (await import('./check.js')).check],
  ['describe', async () => (await import('./describe.js')).describe],
  ['diff', async () => (await import('./diff.js')).diff],
  ['layout', async () => (await import('./layout.js')).layout],
  ['backup', async () => (await import('./backup.js')).backup],
  ['restore', async () => (await import('./restore.js')).restore],
  ['verify', async () => (await import('./verify.js')).verify],
  ['move', async () => (await import('./move.js')).move],
  ['reset-password', async () => (await import('./reset-password.js')).resetPassword],
  ['bin', async () => (await import('./bin.js')).bin],
  ['unbin', async () => (await import('./unbin.js')).unbin],
])
