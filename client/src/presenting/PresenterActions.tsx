import { t } from '../i18n/index.js'
import { type Session, useMayEdit } from '../session/index.js'
import { Button, Tag } from '../ui/index.js'
import { bringEveryone, stopPresenting } from './present.js'

/** In the bar above while one presents. */
export function PresenterActions({ session }: { readonly session: Session }) {
  const mayEdit = useMayEdit(session)
  return (
    <span className="bar-wide">
      <Tag>{t('present.presenting')}</Tag>
      {mayEdit ? (
        <Button kind="line" onPress={() => bringEveryone(session)}>
          {t('command.bring-everyone')}
        </Button>
      ) : null}
      <Button kind="solid" onPress={stopPresenting}>
        {t('present.end')}
      </Button>
    </span>
  )
}
