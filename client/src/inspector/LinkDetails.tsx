import { changeLink, reverseLink } from '@throughline/shared/commands'
import { type Id, LINK_KINDS, NECESSITIES } from '@throughline/shared/model'
import { wordsIn } from '@throughline/shared/scene'
import { Button as AriaButton } from 'react-aria-components'
import { ChecksSection } from '../checks/index.js'
import { SharedField } from '../fields/index.js'
import { language, nameOf, t } from '../i18n/index.js'
import { ConfidenceField } from '../ratings/index.js'
import { AssumptionCard, EvidenceCard, RecordSection } from '../records/index.js'
import { IfMay, useTheory, useThing } from '../session/index.js'
import { camera, setEditor } from '../state/index.js'
import { Button, Icon, Section, SelectField, Switch } from '../ui/index.js'
import { Attached } from './Attached.js'
import { Head } from './Head.js'
import { useInspected } from './inspector-context.js'
import { LinkRating } from './LinkRating.js'

const NONE = ''

/** All there is to say about an arrow. */
export function LinkDetails({ id }: { readonly id: Id }) {
  const { session } = useInspected()
  const link = useThing(session, 'links', id)
  const isOnLink = useTheory(session, ({ links }) => links.has(link?.to ?? ''))
  if (link === undefined) return null
  const words = wordsIn(language())
  const change = (part: Omit<Parameters<typeof changeLink>[1], 'ids'>) =>
    session.run(changeLink, { ids: [id], ...part })
  return (
    <>
      <Head icon={<Icon name="link" />} words={t('inspector.link')}>
        <ul className="link-ends">
          <End id={link.from} />
          <li className="link-verb">
            <Icon name="down" />
            {words.kinds[link.kind]}
            {link.uncertain ? ` · ${words.unsure}` : ''}
          </li>
          <End id={link.to} />
        </ul>
      </Head>
      <Section>
        <LinkRating key={id} link={link} />
      </Section>
      <Section>
        <SharedField
          place={{ kind: 'links', id, field: 'rationale' }}
          text={link.rationale}
          label={t('inspector.rationale')}
          ask={t('inspector.linkRationaleAsk')}
        />
        <SharedField
          place={{ kind: 'links', id, field: 'mechanism' }}
          text={link.mechanism}
          label={t('inspector.mechanism')}
          ask={t('inspector.mechanismAsk')}
        />
      </Section>
      <RecordSection kind="evidence" on={id} card={EvidenceCard} />
      <RecordSection kind="assumptions" on={id} card={AssumptionCard} />
      <Section>
        <Switch on={link.uncertain} onChange={(uncertain) => change({ uncertain })}>
          {t('inspector.uncertain')}
        </Switch>
        <ConfidenceField rating={link.confidence} onChange={(confidence) => change({ confidence })} />
        <SelectField
          label={t('inspector.necessity')}
          value={link.necessity ?? NONE}
          choices={[
            { value: NONE, label: t('inspector.necessity.none') },
            ...NECESSITIES.map((value) => ({ value, label: t(`inspector.necessity.${value}`) })),
          ]}
          onChange={(wanted) => change({ necessity: NECESSITIES.find((one) => one === wanted) ?? null })}
        />
      </Section>
      <Section>
        <div className="inspector-pair">
          <SelectField
            label={t('inspector.kind')}
            value={link.kind}
            choices={LINK_KINDS.map((value) => ({ value, label: words.kinds[value] }))}
            onChange={(wanted) => {
              const kind = LINK_KINDS.find((one) => one === wanted)
              if (kind !== undefined) change({ kind })
            }}
          />
          {isOnLink ? null : (
            <IfMay action="edit">
              <Button kind="line" onPress={() => session.run(reverseLink, { id })}>
                {t('inspector.reverse')}
              </Button>
            </IfMay>
          )}
        </div>
        <SharedField
          place={{ kind: 'links', id, field: 'label' }}
          text={link.label}
          label={t('inspector.labelField')}
          ask={t('inspector.linkLabelAsk')}
          lines="one"
        />
      </Section>
      <Attached id={id} />
      <ChecksSection id={id} />
    </>
  )
}

function End({ id }: { readonly id: Id }) {
  const { session } = useInspected()
  const type = useTheory(session, (theory) => theory.elements.get(id)?.type ?? 'group')
  const name = useTheory(session, (theory) => nameOf(theory, id))
  return (
    <li className={`type-${type}`}>
      <AriaButton
        className="link-end"
        onPress={() => {
          setEditor({ selection: new Set([id]), focused: id })
          camera()?.show(id)
        }}
      >
        <Icon name={type} />
        <span>{name}</span>
      </AriaButton>
    </li>
  )
}
