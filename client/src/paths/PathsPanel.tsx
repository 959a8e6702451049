import { chosenPath } from '@throughline/shared/graph'
import { elementType, type Id } from '@throughline/shared/model'
import { caseInWords } from '@throughline/shared/narrative'
import { useEffect, useMemo } from 'react'
import { language, nameOf, t } from '../i18n/index.js'
import { type Session, useTheory } from '../session/index.js'
import { announce, setEditor, useEditor } from '../state/index.js'
import { Button, Icon, Panel, Section, SelectField } from '../ui/index.js'
import { endBoxes, usualEnds } from './ends.js'
import { Gap } from './Gap.js'
import { chainOf } from './light-of.js'
import { PathList } from './PathList.js'
import './paths.css'

/** All paths between two boxes, the strongest first; the one that is chosen is drawn on the map. */
export function PathsPanel({ session }: { readonly session: Session }) {
  const light = useEditor((editor) => editor.light)
  const theory = useTheory(session, (whole) => whole)
  const choice = light?.kind === 'path' ? light : null
  useEffect(() => {
    const { selection } = useEditor.getState()
    const { from, to } = usualEnds(session.theory(), selection)
    setEditor({ light: { kind: 'path', from: from ?? '', to: to ?? '', links: null } })
    return () => {
      if (useEditor.getState().light?.kind === 'path') setEditor({ light: null })
    }
  }, [session])
  const from = choice?.from ?? ''
  const to = choice?.to ?? ''
  const choose = (ends: { readonly from?: Id; readonly to?: Id }) =>
    setEditor({ light: { kind: 'path', from, to, links: null, ...ends } })
  const choices = useMemo(
    () =>
      endBoxes(theory).map(({ id, type }) => ({
        value: id,
        label: `${elementType(type).name[language()]}: ${nameOf(theory, id)}`,
      })),
    [theory],
  )
  const isWhole = theory.elements.has(from) && theory.elements.has(to)
  return (
    <Panel title={t('paths.title')} icon="chain" closeLabel={t('ui.close')} onClose={() => setEditor({ panel: null })}>
      <Section>
        <SelectField
          label={t('paths.from')}
          value={from}
          choices={withNone(choices, theory.elements.has(from))}
          onChange={(id) => choose({ from: id })}
        />
        <SelectField
          label={t('paths.to')}
          value={to}
          choices={withNone(choices, theory.elements.has(to))}
          onChange={(id) => choose({ to: id })}
        />
      </Section>
      {isWhole && from !== to ? <Result session={session} from={from} to={to} links={choice?.links ?? null} /> : null}
      {isWhole && from === to ? <p className="paths-none">{t('paths.same')}</p> : null}
      {isWhole ? null : <p className="paths-none">{t('paths.pick')}</p>}
    </Panel>
  )
}

const withNone = <Choice,>(choices: readonly Choice[], hasOne: boolean) =>
  hasOne ? choices : [{ value: '', label: t('paths.choose') }, ...choices]

interface ResultProps {
  readonly session: Session
  readonly from: Id
  readonly to: Id
  readonly links: readonly Id[] | null
}

function Result({ session, from, to, links }: ResultProps) {
  const theory = useTheory(session, (whole) => whole)
  const chain = chainOf(theory, from, to)
  const path = chosenPath(chain, links)
  const words = caseInWords(theory, chain, path, language())
  useEffect(() => announce(words), [words])
  return (
    <>
      <Section title={t('paths.howStrong')} actions={<CopyButton words={words} />}>
        <p className="paths-case">{words}</p>
      </Section>
      {chain.gap === null ? null : <Gap session={session} gap={chain.gap} />}
      {path === undefined ? null : <PathList session={session} chain={chain} drawn={path} />}
    </>
  )
}

function CopyButton({ words }: { readonly words: string }) {
  const copy = () => {
    navigator.clipboard.writeText(words).then(
      () => announce(t('paths.copied')),
      () => announce(t('paths.notCopied')),
    )
  }
  return (
    <Button size="small" onPress={copy}>
      <Icon name="copy" />
      {t('paths.copy')}
    </Button>
  )
}
