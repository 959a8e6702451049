import type { Question } from '@throughline/shared/guides'
import { type Id, type Theory, wordsOf } from '@throughline/shared/model'
import { t } from '../i18n/index.js'
import { announce } from '../state/index.js'
import { SelectField } from '../ui/index.js'
import { answerWith } from './answer.js'
import type { GuideProps } from './guide-props.js'

interface ExistingFieldProps extends GuideProps {
  readonly theory: Theory
  readonly question: Question
}

/** Answers with a box that is there: chosen, it is linked. */
export function ExistingField({ theory, question, ...parts }: ExistingFieldProps) {
  const { makes } = question
  if (makes.kind !== 'box' || makes.link === null || makes.existing.length === 0) return null
  const name = (id: Id) =>
    wordsOf(theory.elements.get(id)?.label ?? {}, theory.details.languages) || t('guide.unlabelled')
  const choose = (id: Id) => {
    if (id === '') return
    answerWith(parts, question, id)
    announce(t('guide.linked', { words: name(id) }))
  }
  return (
    <SelectField
      label={t('guide.existing')}
      value=""
      choices={[
        { value: '', label: t('guide.chooseBox') },
        ...makes.existing.map((id) => ({ value: id, label: name(id) })),
      ]}
      onChange={choose}
    />
  )
}
