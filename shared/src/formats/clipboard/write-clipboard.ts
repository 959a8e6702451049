import type { Theory } from '../../model/index.js'
import { writeJson } from '../json/write.js'

/** What copied things look like on the clipboard: Throughline JSON, so that any program keeps them whole. */
export function writeClipboard(fragment: Theory): string {
  return writeJson(fragment)
}
