import type { Template } from '@throughline/shared/templates'
import { inLanguage, t } from '../i18n/index.js'
import { Button, Icon } from '../ui/index.js'
import { TemplatePicture } from './TemplatePicture.js'

interface TemplateCardProps {
  readonly template: Template
  readonly onUse: () => void
  readonly onExample: () => void
}

/** One template: its picture, what it is for, whose it is after, and the two things to do with it. */
export function TemplateCard({ template, onUse, onExample }: TemplateCardProps) {
  const name = inLanguage(template.name)
  const isBlank = template.id === 'blank'
  return (
    <article className="template-card" aria-labelledby={`template-${template.id}`}>
      <span className={isBlank ? 'start-picture is-dashed' : 'start-picture'}>
        {isBlank ? <Icon name="plus" /> : <TemplatePicture shape={template.shape} />}
      </span>
      <h3 id={`template-${template.id}`}>{name}</h3>
      <p>{inLanguage(template.about)}</p>
      {isBlank ? null : (
        <p className="template-source" lang="en">
          {template.source}
        </p>
      )}
      <div className="template-ways">
        <Button kind="solid" aria-label={t('home.useTemplate', { name })} onPress={onUse}>
          {t('home.use')}
        </Button>
        <Button kind="line" aria-label={t('home.seeExampleOf', { name })} onPress={onExample}>
          {t('home.seeExample')}
        </Button>
      </div>
    </article>
  )
}
