import type { Link } from '@throughline/shared/model'
import type { PictureWords } from '@throughline/shared/scene'
import { t } from '../i18n/index.js'

/** How a link reads from one of its ends: "leads to" from its start, "follows from" from its end. */
export function relation({ kind }: Pick<Link, 'kind'>, side: 'out' | 'in', words: PictureWords): string {
  return side === 'out' ? words.kinds[kind] : t(`outline.in.${kind}`)
}
