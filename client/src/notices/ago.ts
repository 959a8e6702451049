import { whenInWords } from '../i18n/index.js'

/** How long ago a moment was, ISO 8601, in a few words. */
export function ago(at: string): string {
  return whenInWords(new Date(at), new Date())
}
