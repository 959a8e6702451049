import type { Theory } from '@throughline/shared/model'
import { t } from '../i18n/index.js'
import { announce, notify } from '../state/index.js'

/** Puts the narrative on the clipboard as plain text, as it is shown. */
export async function copyNarrative(theory: Theory, language?: string): Promise<void> {
  try {
    const { narrativeText } = await import('@throughline/shared/narrative')
    await navigator.clipboard.writeText(narrativeText(theory, language))
    announce(t('words.copied'))
  } catch {
    // No clipboard over plain http, or the browser asked and was told no.
    notify(t('words.cannotCopy'))
  }
}
