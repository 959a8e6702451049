import { t } from '../i18n/index.js'
import type { ToldRevision } from './told.js'
import { momentInWords } from './when-in-words.js'

/** How a version is called: by its name, "Version 1.0", or by when it was. */
export function versionName({ name, agreed, at }: ToldRevision): string {
  if (agreed !== null) return t('history.version', { version: agreed.version })
  return name ?? momentInWords(new Date(at))
}
