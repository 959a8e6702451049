import type { Mention } from '@throughline/shared/threads'
import { useEffect, useState } from 'react'
import * as z from 'zod/mini'
import { request } from '../documents/index.js'
import type { Session } from '../session/index.js'

const answerSchema = z.object({ people: z.array(z.object({ id: z.string(), name: z.string() })) })
const NOBODY: readonly Mention[] = []
const known = new Map<string, Promise<readonly Mention[]>>()

/** People with access to the theory, as the server knows them; empty until it has said so. */
export function useMembers({ documentId }: Session): readonly Mention[] {
  const [members, setMembers] = useState(NOBODY)
  useEffect(() => {
    let isLeft = false
    const asked = known.get(documentId) ?? askMembers(documentId)
    known.set(documentId, asked)
    asked.then(
      (people) => isLeft || setMembers(people),
      // To be named is possible by hand; the next field asks again.
      () => known.delete(documentId),
    )
    return () => {
      isLeft = true
    }
  }, [documentId])
  return members
}

async function askMembers(documentId: string): Promise<readonly Mention[]> {
  return answerSchema.parse(await request('GET', `/api/documents/${documentId}/people`)).people
}
