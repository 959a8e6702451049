import { create } from 'zustand'
import { choosePreferences, markAllSeen, type Notices, type Preferences, readNotices } from './notices-api.js'

/** What is told on home; null until it has come, and where the server does not answer: home is whole without it. */
export const useNotices = create<{ readonly told: Notices | null }>(() => ({ told: null }))

let asking: Promise<void> | null = null

/** Asks once, however many parts want to know. */
export function askNotices(): Promise<void> {
  asking ??= read().catch(() => {
    asking = null
  })
  return asking
}

async function read(): Promise<void> {
  const told = await readNotices()
  useNotices.setState({ told })
  // Whoever comes for the first time has missed nothing.
  if (told.since === null) await markAllSeen()
}

/** Everything up to now has been seen. */
export async function seenAll(): Promise<void> {
  await markAllSeen()
  await read()
}

/** Shows a choice at once, and takes it back where it could not be kept. */
export async function choose(change: Partial<Preferences>): Promise<void> {
  const { told } = useNotices.getState()
  if (told === null) return
  const preferences = { ...told.preferences, ...change }
  useNotices.setState({ told: { ...told, preferences } })
  try {
    await choosePreferences(preferences)
    await read()
  } catch {
    useNotices.setState({ told })
  }
}
