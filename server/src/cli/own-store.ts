import { existsSync } from 'node:fs'
import { readSettings, type Settings, WrongSetting } from '../settings.js'
import { openStorage, type Storage } from '../storage/index.js'
import { EXIT, type Terminal, WrongUse } from './cli-command.js'
import { onStores } from './store-command.js'

/** Runs what changes something in the store of the settings, which is closed afterwards. Throws WrongUse. */
export async function inOwnStore(
  terminal: Terminal,
  work: (storage: Storage, settings: Settings) => Promise<number>,
): Promise<number> {
  const settings = settingsHere()
  if (settings.databaseUrl === null && !existsSync(settings.dataDir)) {
    terminal.error(`There is no store in ${settings.dataDir}. Set DATA_DIR or DATABASE_URL as the server has it.`)
    return EXIT.findings
  }
  return onStores(terminal, async () => {
    const storage = await openStorage(settings)
    try {
      return await work(storage, settings)
    } finally {
      await storage.close()
    }
  })
}

function settingsHere(): Settings {
  try {
    return readSettings(process.env)
  } catch (error) {
    if (error instanceof WrongSetting) throw new WrongUse(error.message)
    throw error
  }
}
