import type { ReactNode } from 'react'
import { FormRefusal } from './FormRefusal.js'
import type { Form } from './useForm.js'
import './people-form.css'

interface PeopleFormProps {
  readonly form: Form
  /** Its fields. */
  readonly children?: ReactNode
  readonly actions: ReactNode
}

/** Fields one below the other, what is wrong with the whole, and what sends it. */
export function PeopleForm({ form: { ref, refusals, isBusy, onSubmit }, children, actions }: PeopleFormProps) {
  return (
    <form ref={ref} className="people-form" onSubmit={onSubmit} noValidate aria-busy={isBusy}>
      {children}
      <FormRefusal words={refusals.all} />
      {actions}
    </form>
  )
}
