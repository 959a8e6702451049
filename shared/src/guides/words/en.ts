import type { GuideWords } from './guide-words.js'

export const english: GuideWords = {
  needs: (box) => `What must be in place for ${box}?`,
  needsMeans: (box) => `What do you need for ${box}?`,
  leadsTo: (box) => `What does ${box} lead to?`,
  indicator: (box) => `How will you know that this has happened: ${box}?`,
  figures: (indicator) => `Where does ${indicator} stand now, and where should it come to?`,
  unwanted: 'What might happen that nobody wants?',
  reason: (from, to) => `Why should ${from} lead to ${to}?`,
  assumption: (from, to) => `What must hold, that you do not bring about, for ${from} to lead to ${to}?`,
  evidence: (from, to) => `What evidence is there that ${from} leads to ${to}?`,
  scale: 'How will you rate the evidence for each step?',
  rating: (from, to) => `How do you rate the evidence that ${from} leads to ${to}?`,
  band: (label) => `What belongs under ${label}?`,
  unlabelled: 'this box',
}
