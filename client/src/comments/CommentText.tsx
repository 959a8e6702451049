import type { ShownComment } from '../threads/index.js'
import { textParts } from './text-parts.js'

/** What was said, with the people it names as chips. */
export function CommentText({ comment }: { readonly comment: Pick<ShownComment, 'text' | 'mentions'> }) {
  return (
    <p className="comment-text">
      {textParts(comment.text, comment.mentions).map(({ at, text, isMention }) =>
        isMention ? (
          <span key={at} className="comment-mention">
            {text}
          </span>
        ) : (
          text
        ),
      )}
    </p>
  )
}
