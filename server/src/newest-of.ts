import { statSync } from 'node:fs'

/** What tsc writes last, from where it writes the server. */
const COMPILED = ['.tsbuildinfo', '../../shared/dist/.tsbuildinfo']

/**
 * What is to be run: a file of the bundle, which starts in half the time, or what tsc has compiled since that was made.
 *
 * @param compiled from the folder that tsc writes the server to
 */
export function newestOf(bundled: string, compiled: string, folder = new URL('.', import.meta.url)): string {
  const file = new URL(`../bundle/${bundled}`, folder)
  const madeAt = writtenAt(file)
  const isNewest = madeAt > 0 && COMPILED.every((each) => writtenAt(new URL(each, folder)) <= madeAt)
  return (isNewest ? file : new URL(compiled, folder)).href
}

/** In ms since 1970; 0 where there is no such file. */
const writtenAt = (file: URL): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
