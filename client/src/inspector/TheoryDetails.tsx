import { changeDetails } from '@throughline/shared/commands'
import { FLOWS, STATUSES, WHOLE_THEORY } from '@throughline/shared/model'
import { PlainField, SharedField } from '../fields/index.js'
import { t } from '../i18n/index.js'
import { ScaleField } from '../ratings/index.js'
import { AllActors, AssumptionCard, RecordSection } from '../records/index.js'
import { useTheory } from '../session/index.js'
import { Section, SelectField, Switch } from '../ui/index.js'
import { Head } from './Head.js'
import { useInspected } from './inspector-context.js'
import { Languages } from './Languages.js'

/** The theory as a whole: what is shown while nothing is selected. */
export function TheoryDetails() {
  const { session } = useInspected()
  const details = useTheory(session, (theory) => theory.details)
  const columns = details.flow === 'right' || details.flow === 'left'
  const change = (part: Parameters<typeof changeDetails>[1]) => session.run(changeDetails, part)
  return (
    <>
      <Head words={t('inspector.theory')} />
      <Section>
        <SharedField
          place={{ kind: 'details', id: '', field: 'title' }}
          text={details.title}
          label={t('inspector.title')}
          ask={t('bar.untitled')}
          lines="one"
        />
        <SharedField
          place={{ kind: 'details', id: '', field: 'summary' }}
          text={details.summary}
          label={t('inspector.summary')}
          ask={t('inspector.summaryAsk')}
        />
        <PlainField
          label={t('inspector.organisation')}
          value={details.organisation}
          onChange={(organisation) => change({ organisation })}
        />
      </Section>
      <Section>
        <div className="inspector-pair">
          <SelectField
            label={t('inspector.status')}
            value={details.status}
            choices={STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))}
            onChange={(wanted) => change({ status: STATUSES.find((one) => one === wanted) ?? details.status })}
          />
          <PlainField
            label={t('inspector.version')}
            value={details.version}
            onChange={(version) => change({ version })}
          />
        </div>
        <SelectField
          label={t('inspector.flow')}
          value={details.flow}
          choices={FLOWS.map((value) => ({ value, label: t(`inspector.flow.${value}`) }))}
          onChange={(wanted) => change({ flow: FLOWS.find((one) => one === wanted) ?? details.flow })}
        />
        <Switch
          on={details.folded}
          onChange={(folded) => change({ folded })}
          unusable={details.lanes && columns ? t('inspector.foldedNote') : undefined}
        >
          {t('inspector.folded')}
        </Switch>
        <Switch on={details.lanes} onChange={(lanes) => change({ lanes })}>
          {t('inspector.lanes')}
        </Switch>
        {details.lanes && !columns && <p className="field-note">{t('inspector.lanesNote')}</p>}
      </Section>
      <Section>
        <ScaleField />
      </Section>
      <RecordSection kind="assumptions" on={WHOLE_THEORY} card={AssumptionCard} />
      <AllActors />
      <Languages languages={details.languages} onChange={(languages) => change({ languages })} />
    </>
  )
}
