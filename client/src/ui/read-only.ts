import { createContext } from 'react'

/** Whether the fields within show what there is and take nothing. */
export const ReadOnly = createContext(false)
