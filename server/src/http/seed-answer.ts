import type { FileSeed } from './seed.js'

/** Said by the reading thread once the file is read and its theory is being placed. */
export const READ = 'read'

export type SeedAnswer = typeof READ | FileSeed
