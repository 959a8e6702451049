import {
  ELEMENT_TYPES,
  elementType,
  type Id,
  inOrder,
  LINK_KINDS,
  languageShown,
  type Theory,
  wordsOf,
} from '@throughline/shared/model'
import { wordsIn } from '@throughline/shared/scene'
import { MAX_SUGGESTED, type Suggestion } from '@throughline/shared/threads'
import { useEffect, useId, useRef, useState } from 'react'
import { language, nameOf, t } from '../i18n/index.js'
import { type Session, useTheory } from '../session/index.js'
import { useEditor } from '../state/index.js'
import { setThreadChoice, type Writing } from '../threads/index.js'
import { SelectField } from '../ui/index.js'
import { labelIn } from './what-about.js'
import './suggestion.css'

export interface SuggestionFieldsProps {
  readonly session: Session
  readonly writing: Writing
  /** null: what stands in the fields is no suggestion yet. */
  readonly onChange: (suggestion: Suggestion | null) => void
}

/** What is proposed: another label, a link, or a box. */
export function SuggestionFields({ session, writing, onChange }: SuggestionFieldsProps) {
  const theory = useTheory(session, (whole) => whole)
  const { on, kind } = writing
  const kinds = [
    ...(on.kind === 'theory' ? [] : [{ value: 'label', label: t('comments.suggested.label') }]),
    ...(on.kind === 'element' || on.kind === 'group' ? [{ value: 'link', label: t('comments.suggested.link') }] : []),
    { value: 'element', label: t('comments.suggested.element') },
  ]
  return (
    <div className="suggestion-fields">
      <SelectField
        label={t('comments.suggestWhat')}
        value={kind}
        choices={kinds}
        onChange={(next) => {
          if (next === 'label' || next === 'link' || next === 'element') {
            onChange(null)
            setThreadChoice({ writing: { on, kind: next } })
          }
        }}
      />
      {kind === 'comment' ? null : <ProposedFields theory={theory} on={on} kind={kind} onChange={onChange} />}
    </div>
  )
}

interface ProposedProps extends FieldsProps, Pick<Writing, 'on'> {
  readonly kind: Suggestion['kind']
}

/** The fields of one kind of suggestion; with one that is there, its own words stand in them. */
export function ProposedFields({ kind, on, ...rest }: ProposedProps) {
  if (kind === 'label') return <LabelFields {...rest} id={on.id} />
  return kind === 'link' ? <LinkFields {...rest} from={on.id} /> : <ElementFields {...rest} on={on} />
}

interface FieldsProps extends Pick<SuggestionFieldsProps, 'onChange'> {
  readonly theory: Theory
  readonly given?: Suggestion
}

function LabelFields({ theory, id, given, onChange }: FieldsProps & { readonly id: Id }) {
  const wanted = useEditor((editor) => editor.language)
  const [was] = useState(() => {
    const thing = theory.elements.get(id) ?? theory.links.get(id) ?? theory.groups.get(id) ?? theory.bands.get(id)
    const shown = languageShown(thing?.label ?? {}, theory.details.languages, wanted)
    return given?.kind === 'label'
      ? { language: given.language, label: given.was, now: given.now }
      : { language: shown, label: labelIn(theory, id, shown), now: null }
  })
  const [now, setNow] = useState(was.now ?? was.label)
  const change = (text: string) => {
    setNow(text)
    const isNew = text.trim() !== '' && text.trim() !== (was.now ?? was.label).trim()
    onChange(isNew ? { kind: 'label', language: was.language, was: was.label, now: text.trim() } : null)
  }
  return <Words label={t('comments.newLabel')} value={now} onChange={change} />
}

function LinkFields({ theory, from, given, onChange }: FieldsProps & { readonly from: Id }) {
  const before = given?.kind === 'link' ? given : null
  const [to, setTo] = useState(before?.to ?? '')
  const [kind, setKind] = useState<string>(before?.linkKind ?? 'leads-to')
  const choose = (end: Id, wanted: string) => {
    setTo(end)
    setKind(wanted)
    const linkKind = LINK_KINDS.find((each) => each === wanted)
    onChange(end === '' || linkKind === undefined ? null : { kind: 'link', from, to: end, linkKind })
  }
  const within = theory.elements.get(from)?.within ?? null
  const ends = [...theory.elements.values()]
    .filter((element) => element.id !== from && element.type !== 'note' && element.within === within)
    .map(({ id }) => ({ value: id, label: nameOf(theory, id) }))
  return (
    <>
      <SelectField
        label={t('comments.linkKind')}
        value={kind}
        choices={LINK_KINDS.map((value) => ({ value, label: wordsIn(language()).kinds[value] }))}
        onChange={(next) => choose(to, next)}
      />
      <SelectField
        label={t('comments.linkTo')}
        value={to}
        choices={[{ value: '', label: t('comments.choose') }, ...ends]}
        onChange={(next) => choose(next, kind)}
      />
    </>
  )
}

function ElementFields({ theory, on, given, onChange }: FieldsProps & Pick<Writing, 'on'>) {
  const { languages } = theory.details
  const after = on.kind === 'element' ? theory.elements.get(on.id) : undefined
  const bands = inOrder(theory.bands.values()).filter(({ within }) => within === (after?.within ?? null))
  const [first] = bands
  const [chosen, setChosen] = useState(() => {
    if (given?.kind === 'element') return { band: given.band ?? '', type: given.type, label: given.label }
    const band = on.kind === 'band' ? theory.bands.get(on.id) : bandAfter(theory, after?.band ?? null)
    const start = band ?? first
    return { band: start?.id ?? '', type: start?.types[0] ?? 'outcome', label: '' }
  })
  const choose = (part: Partial<typeof chosen>) => {
    const next = { ...chosen, ...part }
    setChosen(next)
    const label = next.label.trim()
    const band = next.band === '' ? null : next.band
    const written = languages[0] ?? 'en'
    onChange(
      label === ''
        ? null
        : { kind: 'element', type: next.type, language: written, label, band, after: after?.id ?? null },
    )
  }
  return (
    <>
      <Words label={t('comments.newLabel')} value={chosen.label} onChange={(label) => choose({ label })} />
      <SelectField
        label={t('comments.newType')}
        value={chosen.type}
        choices={ELEMENT_TYPES.map((value) => ({ value, label: elementType(value).name[language()] }))}
        onChange={(next) => choose({ type: ELEMENT_TYPES.find((each) => each === next) ?? chosen.type })}
      />
      {bands.length === 0 ? null : (
        <SelectField
          label={t('comments.in')}
          value={chosen.band}
          choices={bands.map(({ id, label }) => ({ value: id, label: wordsOf(label, languages) }))}
          onChange={(band) => choose({ band, type: theory.bands.get(band)?.types[0] ?? chosen.type })}
        />
      )}
    </>
  )
}

/** What comes next is mostly in the band behind. */
function bandAfter(theory: Theory, id: Id | null) {
  const bands = inOrder(theory.bands.values())
  const at = bands.findIndex((band) => band.id === id)
  return at < 0 ? undefined : (bands[at + 1] ?? bands[at])
}

function Words(props: { readonly label: string; readonly value: string; readonly onChange: (text: string) => void }) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {props.label}
      </label>
      <textarea
        ref={field}
        id={id}
        className="field-area"
        rows={2}
        maxLength={MAX_SUGGESTED}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
      />
    </div>
  )
}
