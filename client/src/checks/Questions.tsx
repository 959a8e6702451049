import type { Asked } from '@throughline/shared/checks'
import { useId, useState } from 'react'
import { inLanguage, t } from '../i18n/index.js'
import { IfMay } from '../session/index.js'
import { Icon, Section } from '../ui/index.js'
import { AnswerForm } from './AnswerForm.js'
import { answerWords } from './answers.js'
import { useChecks } from './checks-context.js'
import { whenSaid } from './when-said.js'

/** The questions of evaluability: what a machine can say to each, and what people answer. */
export function Questions({ asked }: { readonly asked: readonly Asked[] }) {
  const answered = asked.filter(({ answers }) => answers.length > 0).length
  return (
    <Section title={t('checks.evaluable')}>
      <p className="check-why">
        {t('checks.evaluableAbout')} {t('checks.answered', { some: answered, all: asked.length })}.
      </p>
      <ol className="questions">
        {asked.map((one) => (
          <Question key={one.check.id} asked={one} />
        ))}
      </ol>
    </Section>
  )
}

/** The latest answer, and how many more there are. */
function shortly([latest, ...others]: Asked['answers']): string {
  if (latest === undefined) return ''
  return others.length === 0 ? answerWords(latest) : `${answerWords(latest)} +${others.length}`
}

function Question({ asked }: { readonly asked: Asked }) {
  const { session } = useChecks()
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const { check, hint, answers } = asked
  const me = session.me().name
  const others = answers.filter(({ by }) => by !== me)
  return (
    <li className="check">
      <h4>
        <button
          type="button"
          className="check-title"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name={isOpen ? 'down' : 'right'} />
          <span>{inLanguage(check.title)}</span>
          <span className="inspector-count">{shortly(answers)}</span>
        </button>
      </h4>
      {isOpen ? (
        <div className="check-body" id={id}>
          <p className="finding-message">{inLanguage(hint)}</p>
          <p className="check-why">
            {inLanguage(check.why)} <cite>{t('checks.source', { source: inLanguage(check.source) })}</cite>
          </p>
          {others.map((answer) => (
            <blockquote key={answer.id} className="said">
              <p>
                <strong>{answerWords(answer)}</strong> {answer.reason}
              </p>
              <footer>{t('checks.by', { name: answer.by, date: whenSaid(answer.date) })}</footer>
            </blockquote>
          ))}
          <IfMay action="edit">
            <AnswerForm check={check.id} mine={answers.find(({ by }) => by === me)} />
          </IfMay>
        </div>
      ) : null}
    </li>
  )
}
