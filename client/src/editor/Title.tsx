import { languageShown } from '@throughline/shared/model'
import { t } from '../i18n/index.js'
import { type Session, useSharedText, useTheory } from '../session/index.js'
import { useEditor } from '../state/index.js'
import { focusView } from './focus-view.js'

/** The theory's title, written in place. */
export function Title({ session }: { readonly session: Session }) {
  const wanted = useEditor((editor) => editor.language)
  const language = useTheory(session, ({ details }) => wanted ?? languageShown(details.title, details.languages))
  const title = useTheory(session, ({ details }) => details.title[language] ?? '')
  return (
    <>
      <h1 className="unseen">{title === '' ? t('bar.untitled') : title}</h1>
      <TitleField key={language} session={session} language={language} />
    </>
  )
}

function TitleField({ session, language }: { readonly session: Session; readonly language: string }) {
  const place = { kind: 'details', id: '', field: 'title', language } as const
  const text = useSharedText<HTMLInputElement>(session, place, 'one')
  return (
    <input
      {...text}
      className="bar-title"
      aria-label={t('bar.title')}
      placeholder={t('bar.untitled')}
      autoComplete="off"
      onKeyDown={(event) => {
        // On to what the title is of: the map, outline or table.
        if (event.key === 'Enter' || event.key === 'Escape') focusView() || event.currentTarget.blur()
        else text.onKeyDown(event)
      }}
    />
  )
}
