import { t } from '../i18n/index.js'
import { announce } from '../state/index.js'

/** Puts words into the clipboard and says so, or that the browser does not let pages do that. */
export async function copy(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words)
    announce(t('share.copied'))
    return true
  } catch {
    announce(t('share.notCopied'))
    return false
  }
}
