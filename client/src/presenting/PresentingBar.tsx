import { useEffect, useRef } from 'react'
import { t } from '../i18n/index.js'
import { announce, setEditor, useEditor } from '../state/index.js'
import { Button, Icon, IconButton } from '../ui/index.js'
import { goStep, stopPresenting } from './present.js'
import type { PresentingParts } from './presenting-parts.js'
import { useStepLanguage } from './steps.js'
import { useOwnPresentation } from './useOwnPresentation.js'
import { useNeighbourOfGoneStep, usePresented } from './usePresentedStep.js'
import { usePresentingKeys } from './usePresentingKeys.js'
import { useStepOnMap } from './useStepOnMap.js'
import './presenting-bar.css'

/** Below the map while one presents: where one is, all steps, on and back. */
export function PresentingBar(parts: PresentingParts) {
  const { session } = parts
  const presented = usePresented(session)
  const { steps, at, step } = presented
  const language = useStepLanguage(session)
  const presenting = useEditor((editor) => editor.presenting)
  const panel = useEditor((editor) => editor.panel)
  useOwnPresentation(session)
  useNeighbourOfGoneStep(presented)
  useStepOnMap(parts, step, true)
  usePresentingKeys(session)

  const title = step?.title ?? null
  useEffect(() => {
    if (title !== null) announce(t('present.said', { number: at + 1, count: steps.length, title }))
  }, [title, at, steps.length])
  const current = useRef<HTMLButtonElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another step has another button.
  useEffect(() => void current.current?.scrollIntoView({ block: 'nearest', inline: 'center' }), [at])

  return (
    <nav className="presenting-bar" aria-label={t('present.bar')}>
      <IconButton
        icon="back"
        className="button-line"
        label={t('command.previous-step')}
        shortcut="Page Up"
        isDisabled={at <= 0}
        onPress={() => goStep(session, -1)}
      />
      <p className="presenting-bar-where">
        <span>{t('present.number', { number: at + 1, count: steps.length })}</span>{' '}
        <strong lang={language}>{title}</strong>
      </p>
      <ol className="presenting-bar-steps">
        {steps.map((each, n) => (
          <li key={each.id}>
            <button
              ref={n === at ? current : null}
              type="button"
              className="presenting-bar-step"
              aria-current={n === at ? 'step' : undefined}
              onClick={() => presenting !== null && setEditor({ presenting: { ...presenting, step: each.id } })}
            >
              <span>{n + 1}</span> <span lang={language}>{each.title}</span>
            </button>
          </li>
        ))}
      </ol>
      <span className="presenting-bar-narrow">
        <IconButton
          icon="panel"
          label={t('panel.present')}
          aria-pressed={panel === 'present'}
          onPress={() => setEditor({ panel: panel === 'present' ? null : 'present' })}
        />
        <IconButton icon="close" label={t('command.stop-presenting')} onPress={stopPresenting} />
      </span>
      <Button kind="solid" isDisabled={at === steps.length - 1} onPress={() => goStep(session, 1)}>
        {t('present.next')}
        <Icon name="right" />
      </Button>
    </nav>
  )
}
