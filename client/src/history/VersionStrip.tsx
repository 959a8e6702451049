import { t } from '../i18n/index.js'
import { announce } from '../state/index.js'
import { Button, Icon } from '../ui/index.js'
import { showComparison } from './compare/show-comparison.js'
import { showNow } from './history-state.js'
import { useLooking } from './looking.js'
import { restore } from './restore.js'
import { versionName } from './version-name.js'
import { momentInWords } from './when-in-words.js'

/** Above the map: which version one looks at, and the three ways on. */
export function VersionStrip() {
  const looking = useLooking()
  if (looking === null) return null
  const { live, picture, timeline, revision } = looking
  const when = momentInWords(new Date(revision.at))
  const name = versionName(revision)
  const back = () => {
    showNow()
    announce(t('history.backSaid'))
  }
  return (
    <section className="strip strip-plain history-strip" aria-label={t('history.looking', { version: name })}>
      <Icon name="clock" />
      <p className="strip-words">
        <strong>{when}</strong>
        {name === when ? '' : `: ${name}`}
      </p>
      <Button onPress={() => void showComparison({ live, picture, timeline, a: revision.id, b: 'now' })}>
        {t('history.compareNow')}
      </Button>
      {live.mayEdit() ? (
        <Button kind="line" onPress={() => void restore(live, revision.id)}>
          <Icon name="undo" />
          {t('history.restore')}
        </Button>
      ) : null}
      <Button kind="solid" onPress={back}>
        {t('history.back')}
      </Button>
    </section>
  )
}
