import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Log } from '../storage/index.js'
import { backupName, tooMany } from './thin-out.js'

const LOOK_EVERY_MS = 60_000
const COMMAND_LINE = fileURLToPath(new URL('../cli/main.js', import.meta.url))

interface DailyBackupsParts {
  readonly folder: string
  /** Minutes after midnight, by the server's clock. */
  readonly at: number
  readonly log: Log
  /** Makes a backup file; tests have others. Rejects where it could not. */
  readonly make?: (file: string) => Promise<void>
  readonly now?: () => Date
}

export interface DailyBackups {
  /** When the last one was made since the start, in ms since 1970; null for none. */
  lastMadeAt(): number | null
  /** Makes today's where it is due and missing, and removes old ones. What fails is tried again a minute later. */
  look(): Promise<void>
  stop(): void
}

/** A backup a day, in a process of its own, so that nobody waits for it; also when the server was off at the hour. */
export function startDailyBackups(parts: DailyBackupsParts): DailyBackups {
  const { folder, at, log, make = makeInOwnProcess, now = () => new Date() } = parts
  let madeAt: number | null = null
  let isMaking = false
  const timer = setInterval(() => void look(), LOOK_EVERY_MS)
  timer.unref()

  async function look(): Promise<void> {
    const today = now()
    const file = join(folder, backupName(today))
    if (isMaking || today.getHours() * 60 + today.getMinutes() < at || existsSync(file)) return
    isMaking = true
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      await make(file)
      madeAt = today.getTime()
      log.info({ file }, 'backed up')
      for (const name of tooMany(readdirSync(folder), today)) rmSync(join(folder, name))
    } catch (error) {
      log.error({ err: error }, 'the backup failed; tries again in a minute')
    } finally {
      isMaking = false
    }
  }

  return { lastMadeAt: () => madeAt, look, stop: () => clearInterval(timer) }
}

function makeInOwnProcess(file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [COMMAND_LINE, 'backup', file], { stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString()
    })
    child.on('error', reject)
    // Damaged documents are copied as they are and told of; the file is there then.
    child.on('close', () => (existsSync(file) ? resolve() : reject(new Error(said.trim()))))
  })
}
