import type { Rating, ScaleId } from '@throughline/shared/model'
import { useContext } from 'react'
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components'
import { t } from '../i18n/index.js'
import { Icon, ReadOnly } from '../ui/index.js'
import { RatingName, ratingName } from './RatingName.js'
import { keyOf, NOT_RATED, type RatingChoice, ratingChoices } from './rating-choices.js'
import './rating-select.css'

export interface RatingSelectProps {
  readonly label: string
  readonly scale: ScaleId
  /** On this scale, or null. */
  readonly rating: Rating | null
  readonly onChange: (rating: Rating | null) => void
}

/** A list of the values of a scale, each with its sign, its name and what it means. */
export function RatingSelect({ label, scale, rating, onChange }: RatingSelectProps) {
  const choices = ratingChoices(scale, rating)
  return (
    <Select
      className="field"
      isDisabled={useContext(ReadOnly)}
      selectedKey={keyOf(rating)}
      onSelectionChange={(key) => {
        const chosen = choices.find((choice) => choice.key === key)
        if (chosen !== undefined && chosen.key !== keyOf(rating)) onChange(chosen.rating)
      }}
    >
      <Label className="field-label">{label}</Label>
      <Button className="field-select rating-button" data-field="rating">
        {/* The button is named after what stands in here, besides its label. */}
        <SelectValue className="rating-chosen">
          {() =>
            rating === null ? (
              <span className="rating-none">{t('rating.notRated')}</span>
            ) : (
              <RatingName rating={rating} />
            )
          }
        </SelectValue>
        <Icon name="down" />
      </Button>
      <Popover className="menu-popover rating-popover" placement="bottom start" offset={4}>
        <ListBox className="rating-list" items={choices.map((choice) => ({ ...choice, id: choice.key }))}>
          {(choice) => (
            <ListBoxItem
              id={choice.key}
              className={`rating-option ${choice.key === NOT_RATED ? 'is-none' : ''}`}
              textValue={nameOfChoice(choice)}
            >
              {choice.rating === null ? <span>{t('rating.notRated')}</span> : <RatingName rating={choice.rating} />}
              {choice.meaning === '' ? null : <span className="rating-meaning">{choice.meaning}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  )
}

function nameOfChoice({ rating }: RatingChoice): string {
  return rating === null ? t('rating.notRated') : ratingName(rating)
}
