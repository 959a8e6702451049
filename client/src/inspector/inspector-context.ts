import { createContext, useContext } from 'react'
import type { InspectorProps } from './Inspector.js'

export const InspectorContext = createContext<InspectorProps | null>(null)

export function useInspected(): InspectorProps {
  const parts = useContext(InspectorContext)
  if (parts === null) throw new Error('This part of the inspector stands outside of it.')
  return parts
}
