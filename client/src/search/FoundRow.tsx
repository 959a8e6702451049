import { type Id, type Theory, wordsOf } from '@throughline/shared/model'
import type { Found } from '@throughline/shared/search'
import { Button as AriaButton } from 'react-aria-components'
import { isWords, t } from '../i18n/index.js'
import { Icon, type InterfaceIcon } from '../ui/index.js'

/** Words before and after what was found that are shown with it. */
const AROUND = 32

export interface FoundRowProps {
  readonly theory: Theory
  readonly found: Found
  readonly current: boolean
  readonly onPress: () => void
}

/** One piece of writing with what was found in it; pressed, it is shown in the view that is open. */
export function FoundRow({ theory, found, current, onPress }: FoundRowProps) {
  const { words, at, field, language } = found
  const [from, to] = at[0] ?? [0, 0]
  const start = Math.max(0, from - AROUND)
  const before = `${start > 0 ? '…' : ''}${words.slice(start, from)}`
  const after = words.slice(to, to + AROUND * 2)
  return (
    <AriaButton className="search-row" aria-current={current} onPress={onPress}>
      <Icon name={iconOf(theory, found)} />
      <span className="search-row-words">
        <span className="search-row-text" {...(language === null ? {} : { lang: language })} dir="auto">
          {before}
          <mark>{words.slice(from, to)}</mark>
          {after}
          {to + AROUND * 2 < words.length ? '…' : ''}
        </span>
        <span className="search-row-where">
          {[fieldName(field), placeName(theory, found), at.length > 1 ? t('search.times', { count: at.length }) : '']
            .filter((part) => part !== '')
            .join(' · ')}
        </span>
      </span>
    </AriaButton>
  )
}

const ICONS: Readonly<Record<Exclude<Found['kind'], 'elements'>, InterfaceIcon>> = {
  details: 'file',
  links: 'link',
  bands: 'outline',
  groups: 'group',
  indicators: 'indicator',
  assumptions: 'assumption',
  evidence: 'evidence',
  actors: 'actor',
  judgements: 'warning',
  passages: 'file',
  frames: 'map',
}

function iconOf(theory: Theory, { kind, id }: Found): InterfaceIcon {
  return kind === 'elements' ? (theory.elements.get(id)?.type ?? 'note') : ICONS[kind]
}

function fieldName(field: string): string {
  const key = `search.in.${field}`
  return isWords(key) ? t(key) : field
}

/** Which thing it is in, where the words found are not its name already. */
function placeName(theory: Theory, { kind, id, field }: Found): string {
  if (kind === 'details' || field === 'label') return ''
  const link = theory.links.get(id)
  if (link !== undefined) return `${labelOf(theory, link.from)} → ${labelOf(theory, link.to)}`
  const thing = theory[kind].get(id)
  return thing !== undefined && 'label' in thing ? wordsOf(thing.label, theory.details.languages) : ''
}

function labelOf(theory: Theory, id: Id): string {
  const label = (theory.elements.get(id) ?? theory.groups.get(id))?.label
  return (label === undefined ? '' : wordsOf(label, theory.details.languages)) || t('said.unlabelled')
}
