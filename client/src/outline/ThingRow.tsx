import { linksByEnd } from '@throughline/shared/graph'
import { elementType, type Id, languageShown } from '@throughline/shared/model'
import { language as interfaceLanguage, t } from '../i18n/index.js'
import { useEditor } from '../state/index.js'
import { Icon } from '../ui/index.js'
import { Cell } from './Cell.js'
import { type LabelEnd, LabelField } from './LabelField.js'
import { MarksCell } from './MarksCell.js'
import { labelOf, nameOf, textOf, typeWords } from './names.js'
import { useOutlineParts } from './outline-context.js'
import { PeopleHere } from './PeopleHere.js'
import { RatingPill } from './RatingPill.js'
import { Relation } from './Relation.js'
import { RowMenuButton } from './RowMenuButton.js'
import type { Row } from './rows/row.js'
import { Chevron } from './WholeRow.js'
import { Words } from './Words.js'
import { weakestRating } from './weakest-rating.js'

export interface ThingRowProps {
  readonly row: Row
  readonly id: Id
  /** By chain: the link that leads here. */
  readonly by: Id | null
  readonly onEndLabel: (how: LabelEnd) => void
}

/** A box or group: its label, what it is, how it is linked, and what it carries. */
export function ThingRow({ row, id, by, onEndLabel }: ThingRowProps) {
  const parts = useOutlineParts()
  const { theory, words } = parts
  const element = theory.elements.get(id)
  const links = linksByEnd(theory)
  const link = by === null ? undefined : theory.links.get(by)
  const group = element?.group == null ? null : element.group
  const type = element?.type ?? 'group'
  return (
    <>
      <Cell column="name" className={`type-${type}`}>
        <Chevron isOpen={row.isOpen} />
        <span className="outline-text">
          {link === undefined ? null : <Relation link={link} at={id} />}
          <Icon name={type} size={15} />
          <Words>
            <Label id={id} onEndLabel={onEndLabel} />
            {group === null ? null : (
              <span className="outline-hush outline-group-word">
                {t('outline.inGroup', { group: nameOf(parts, group) })}
              </span>
            )}
            <PeopleHere id={id} />
          </Words>
        </span>
      </Cell>
      <Cell column="type" className={`type-${type}`}>
        <span className="outline-type-sign">
          <Icon name={type} size={15} />
        </span>
        <span className="outline-type-word">{typeWords(theory, id)}</span>
        {element?.term == null ? null : <span className="outline-hush"> {words.terms[element.term]}</span>}
      </Cell>
      <Cell column="in">{links.to(id).length || '–'}</Cell>
      <Cell column="out">{links.from(id).length || '–'}</Cell>
      <Cell column="weakest">
        <RatingPill rating={link === undefined ? weakestRating(theory, id) : (link.rating ?? 'unrated')} />
      </Cell>
      <Cell column="marks">
        <MarksCell id={id} />
        <RowMenuButton row={row} />
      </Cell>
    </>
  )
}

function Label({ id, onEndLabel }: Pick<ThingRowProps, 'id' | 'onEndLabel'>) {
  const parts = useOutlineParts()
  const { theory, language: wanted } = parts
  const isWritten = useEditor(({ editing }) => editing === id)
  const language = languageShown(textOf(theory, id) ?? {}, theory.details.languages, wanted)
  const label = labelOf(parts, id)
  const type = theory.elements.get(id)?.type
  if (!isWritten) {
    return (
      <span className={label === '' ? 'outline-label outline-hush' : 'outline-label'} dir="auto" lang={language}>
        {label || t('canvas.untitled')}
      </span>
    )
  }
  return (
    <LabelField
      key={language}
      kind={type === undefined ? 'groups' : 'elements'}
      id={id}
      language={language}
      label={type === undefined ? t('canvas.groupName') : t('canvas.label', { type: typeWords(theory, id) })}
      ask={type === undefined ? '' : (elementType(type).question[interfaceLanguage()] ?? '')}
      onEnd={onEndLabel}
    />
  )
}
