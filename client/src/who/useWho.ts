import { useEffect, useState } from 'react'
import { askWho, type Who } from './who-api.js'

/** Who one is; null until it is known, and where the server does not answer. */
export function useWho(): Who | null {
  const [who, setWho] = useState<Who | null>(null)
  useEffect(() => {
    askWho().then(setWho, () => {})
  }, [])
  return who
}
