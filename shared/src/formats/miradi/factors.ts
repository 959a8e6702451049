import type { ElementType } from '../../model/index.js'

/** A kind of factor in Miradi's diagrams, and what it is in a theory of change. Source: the schema in each `.xmpz2`. */
export interface Factor {
  /** The element that names it in a diagram factor, without "Id", and in its pool. */
  readonly name: string
  /** As its pool calls it, where that is another name. */
  readonly pooled?: string
  readonly type: ElementType | 'frame' | 'words'
}

/** Strategies act; results follow in a chain down to what the project protects. Causes are what it works against. */
export const FACTORS: readonly Factor[] = [
  { name: 'Strategy', type: 'activity' },
  { name: 'Activity', pooled: 'Task', type: 'activity' },
  { name: 'MonitoringActivity', pooled: 'Task', type: 'activity' },
  { name: 'Output', type: 'output' },
  { name: 'IntermediateResult', type: 'outcome' },
  { name: 'ThreatReductionResult', type: 'outcome' },
  { name: 'BiophysicalResult', type: 'outcome' },
  { name: 'BiodiversityTarget', type: 'impact' },
  { name: 'HumanWellbeingTarget', type: 'impact' },
  { name: 'Cause', type: 'context-factor' },
  { name: 'BiophysicalFactor', type: 'context-factor' },
  { name: 'Stress', type: 'situation' },
  { name: 'Assumption', type: 'note' },
  { name: 'GroupBox', type: 'frame' },
  { name: 'ScopeBox', type: 'frame' },
  { name: 'TextBox', type: 'words' },
]
