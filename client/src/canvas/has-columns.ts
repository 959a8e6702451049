import type { Flow } from '@throughline/shared/model'

/** Whether bands stand side by side; else one over the other. */
export const hasColumns = (flow: Flow): boolean => flow === 'right' || flow === 'left'
