import { Icon } from '../ui/index.js'
import './form-field.css'

/** What is wrong with a form as a whole, said as soon as it is. */
export function FormRefusal({ words }: { readonly words: string | undefined }) {
  return (
    <div role="alert">
      {words === undefined ? null : (
        <p className="form-refusal form-refusal-all">
          <Icon name="warning" />
          {words}
        </p>
      )}
    </div>
  )
}
