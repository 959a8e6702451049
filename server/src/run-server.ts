import { pino } from 'pino'
import { type Server, startServer } from './server.js'
import { readSettings, type Settings, WrongSetting } from './settings.js'
import { startFailure } from './start-failure.js'

const STOPS_WITHIN_MS = 10_000
const WRONG_USE = 2

const settings = settingsOrExit()
// Standard output is for people; the log, for programs, goes to standard error.
const log = pino({ level: settings.logLevel }, pino.destination(2))
const server = await serverOrExit()
let isStopping = false

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => stop(0))
// After an error that nobody caught little can be trusted: keep what was received, then end.
for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, (error: unknown) => {
    log.fatal({ err: error }, 'ends after an error that nobody caught')
    stop(1)
  })
}
console.log(`Throughline is ready at ${server.url}`)
if (server.firstOwnerLink !== null) console.log(`Create its first owner at ${server.firstOwnerLink}`)

function settingsOrExit(): Settings {
  try {
    return readSettings(process.env)
  } catch (error) {
    if (error instanceof WrongSetting) exitWith(error.message, WRONG_USE)
    throw error
  }
}

async function serverOrExit(): Promise<Server> {
  try {
    return await startServer(settings, { log })
  } catch (error) {
    log.debug({ err: error }, 'did not start')
    const { line, exitCode } = startFailure(error, settings)
    exitWith(line, exitCode)
  }
}

function exitWith(line: string, exitCode: number): never {
  console.error(line)
  process.exit(exitCode)
}

function stop(exitCode: number): void {
  if (isStopping) return
  isStopping = true
  setTimeout(() => {
    log.fatal(`did not stop within ${STOPS_WITHIN_MS} ms`)
    process.exit(1)
  }, STOPS_WITHIN_MS).unref()
  server.close().then(
    () => process.exit(exitCode),
    (error: unknown) => {
      log.fatal({ err: error }, 'did not stop cleanly')
      process.exit(1)
    },
  )
}
