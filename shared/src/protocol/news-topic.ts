/** What can change beside a document: its threads, its revisions, what somebody may do with it, their notices. */
export const NEWS_TOPICS = ['threads', 'history', 'role', 'notices'] as const
export type NewsTopic = (typeof NEWS_TOPICS)[number]

export function isNewsTopic(topic: string): topic is NewsTopic {
  return NEWS_TOPICS.some((known) => known === topic)
}
