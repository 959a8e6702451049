import { type ElementType, elementType } from '@throughline/shared/model'
import type { CSSProperties } from 'react'
import { isWords, language, t } from '../i18n/index.js'
import { Button, Icon, MenuFrom } from '../ui/index.js'
import { dragFromPalette } from './drag-from-palette.js'
import { commandNamed, runCommand, useEditorParts } from './editor-context.js'
import { useToolbar } from './useToolbar.js'
import './element-palette.css'

type PaletteType = ElementType | 'group'

/** In the order of a theory: the world, what we do, what changes, what could go wrong, and the rest. */
const SHELVES: readonly (readonly PaletteType[])[] = [
  ['situation', 'target-group', 'context-factor'],
  ['input', 'activity', 'reach', 'output'],
  ['mechanism', 'outcome', 'impact'],
  ['unintended-outcome', 'risk'],
  ['note', 'group'],
]

/** Everything that can be put on the map: pressed, it is added where it belongs; dragged, where it is dropped. */
export function ElementPalette() {
  const { current, onFocus, onKeyDown } = useToolbar(SHELVES.flat())
  return (
    <nav className="element-palette" aria-label={t('palette.label')}>
      <div
        role="toolbar"
        aria-orientation="vertical"
        aria-label={t('palette.label')}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
      >
        {SHELVES.map((shelf) => (
          <ul key={shelf[0]}>
            {shelf.map((type) => (
              <li key={type}>
                <Tool type={type} isTabStop={type === current} />
              </li>
            ))}
          </ul>
        ))}
      </div>
    </nav>
  )
}

function Tool({ type, isTabStop }: { readonly type: PaletteType; readonly isTabStop: boolean }) {
  const parts = useEditorParts()
  const tint: CSSProperties & Record<'--tint', string> = { '--tint': `var(--${type}-edge)` }
  return (
    <button
      type="button"
      className="element-tool"
      style={tint}
      data-tool={type}
      tabIndex={isTabStop ? 0 : -1}
      title={hint(type)}
      draggable
      onDragStart={(event) => dragFromPalette(event.dataTransfer, type)}
      onClick={() => runCommand(parts, commandNamed(commandFor(type)))}
    >
      <Icon name={type} size={17} />
      {shortName(type)}
    </button>
  )
}

/** On a phone: one button whose menu has the same. */
export function AddButton() {
  const parts = useEditorParts()
  return (
    <MenuFrom
      label={t('palette.add')}
      button={(opens) => (
        <Button {...opens} kind="solid" className="add-button">
          <Icon name="plus" />
          {t('palette.add')}
        </Button>
      )}
      groups={() =>
        SHELVES.map((shelf) => ({
          id: shelf[0] ?? '',
          entries: shelf.map((type) => ({
            id: type,
            label: name(type),
            icon: <Icon name={type} />,
            run: () => runCommand(parts, commandNamed(commandFor(type))),
          })),
        }))
      }
    />
  )
}

const commandFor = (type: PaletteType): string => (type === 'group' ? 'group' : `add-${type}`)

function name(type: PaletteType): string {
  return type === 'group' ? t('palette.group') : elementType(type).name[language()]
}

// 76 pixels hold about eleven letters.
function shortName(type: PaletteType): string {
  const key = `palette.short.${type}`
  return isWords(key) ? t(key) : name(type)
}

function hint(type: PaletteType): string {
  if (type === 'group') return `${t('palette.group')}. ${t('palette.hint')}.`
  return `${name(type)}: ${elementType(type).definition[language()]} ${t('palette.hint')}.`
}
