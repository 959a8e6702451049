import { t } from '../i18n/index.js'
import { useAboutOthers } from '../session/index.js'
import { useEditor } from '../state/index.js'
import { Button, Icon } from '../ui/index.js'
import { useEditorParts } from './editor-context.js'
import { stopFollowing, useFollowing } from './useFollowing.js'
import './strips.css'

/** While one follows somebody: who it is, and how to stop. */
export function FollowStrip() {
  const { session } = useEditorParts()
  const following = useEditor((editor) => editor.following)
  useFollowing(session)
  const name = useAboutOthers(session, (people) => people.find(({ clientId }) => clientId === following)?.name ?? null)
  if (following === null || name === null) return null
  const title = t('follow.following', { name })
  return (
    <section className="strip strip-plain" aria-label={title}>
      <Icon name="eye" />
      <p className="strip-words">
        <strong>{title}</strong> {t('follow.how')}
      </p>
      <Button kind="line" onPress={stopFollowing}>
        {t('follow.stop')}
      </Button>
    </section>
  )
}
