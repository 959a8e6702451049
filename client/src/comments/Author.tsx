import type { Writer } from '@throughline/shared/threads'
import { t } from '../i18n/index.js'
import { type Session, useAboutOthers } from '../session/index.js'
import { Face } from '../ui/index.js'

export const authorName = ({ name }: Writer): string => (name === '' ? t('comments.someone') : name)

/** Somebody's face: in their colour while they are here; guests, and those who are not here, in outline. */
export function AuthorFace({ session, by }: { readonly session: Session; readonly by: Writer }) {
  const colour = useAboutOthers(session, (others) =>
    by.kind === 'guest' ? undefined : others.find(({ name }) => name === by.name)?.colour,
  )
  return <Face name={authorName(by)} {...(colour === undefined ? {} : { colour })} />
}
