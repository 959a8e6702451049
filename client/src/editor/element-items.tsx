import { elementType, type Id, type Theory, wordsOf } from '@throughline/shared/model'
import { language, t } from '../i18n/index.js'
import type { PickItem } from '../ui/index.js'
import { Icon } from '../ui/index.js'

/** All boxes of a theory as rows to choose from, with what they are. */
export function elementItems({ elements, details }: Theory): readonly PickItem[] {
  return [...elements.values()].map(({ id, type, label }) => ({
    id,
    words: wordsOf(label, details.languages) || t('said.unlabelled'),
    icon: <Icon name={type} />,
    hint: elementType(type).name[language()],
  }))
}

/** And all groups. */
export function groupItems({ groups, details }: Theory): readonly PickItem[] {
  return [...groups.values()].map(({ id, label }) => ({
    id,
    words: wordsOf(label, details.languages) || t('said.unlabelled'),
    icon: <Icon name="group" />,
    hint: t('palette.group'),
  }))
}

/** Without these. */
export function withoutThings(items: readonly PickItem[], ids: ReadonlySet<Id>): readonly PickItem[] {
  return items.filter(({ id }) => !ids.has(id))
}
