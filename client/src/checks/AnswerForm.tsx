import { answerQuestion } from '@throughline/shared/commands'
import type { Judgement } from '@throughline/shared/model'
import { PlainField } from '../fields/index.js'
import { t } from '../i18n/index.js'
import { SelectField } from '../ui/index.js'
import { ANSWERS, type Answer } from './answers.js'
import { useChecks } from './checks-context.js'

const NONE = ''

interface AnswerFormProps {
  readonly check: string
  readonly mine: Judgement | undefined
}

/** One's own answer to a question, and on what grounds. */
export function AnswerForm({ check, mine }: AnswerFormProps) {
  const { session } = useChecks()
  const given = ANSWERS.find((one) => one === mine?.answer) ?? null
  const say = (answer: Answer | null, reason: string) =>
    session.run(answerQuestion, { check, answer, reason, by: session.me().name, date: new Date().toISOString() })
  return (
    <div className="answer">
      <SelectField
        label={t('checks.answer')}
        value={given ?? NONE}
        choices={[
          { value: NONE, label: t('checks.answer.none') },
          ...ANSWERS.map((value) => ({ value, label: t(`checks.answer.${value}`) })),
        ]}
        onChange={(wanted) => say(ANSWERS.find((one) => one === wanted) ?? null, mine?.reason ?? '')}
      />
      {given === null ? null : (
        <PlainField
          label={t('checks.note')}
          value={mine?.reason ?? ''}
          ask={t('checks.noteAsk')}
          onChange={(reason) => say(given, reason)}
        />
      )}
    </div>
  )
}
