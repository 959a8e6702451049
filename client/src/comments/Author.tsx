import type { Writer } from '@throughline/shared/threads'
import { t } from '../i18n/index.js'
import { type Session, useAboutOthers } from '../session/index.js'
import { Face } from '../ui/index.js'

/** How somebody is called; a member without a name has deleted their account. */
export const authorName = ({ kind, name }: Writer): string =>
  name || t(kind === 'member' ? 'comments.formerMember' : 'comments.someone')

/** Somebody's face: in their colour while they are here; guests, and those who are not here, in outline. */
export function AuthorFace({ session, by }: { readonly session: Session; readonly by: Writer }) {
  const colour = useAboutOthers(session, (others) =>
    by.kind === 'guest' ? undefined : others.find(({ name }) => name === by.name)?.colour,
  )
  return <Face name={authorName(by)} {...(colour === undefined ? {} : { colour })} />
}
