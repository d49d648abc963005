import type { ModuleId } from '#domain/training/modules.ts';
import { isolatingWords } from './isolatingWords.ts';
import { training } from './text/en/training.ts';
import type { ModuleText } from './text/moduleText.ts';
import { useLocale } from './words.tsx';

export type TrainingWords = typeof training;

/** Words about training, in the reader's language. They come with the page that shows them. */
export const useTrainingWords = (): TrainingWords => isolatingWords(training, useLocale());

/** Fetches what a module says, in the reader's language: nobody waits for one that they do not read. */
export const fetchModuleText = (module: ModuleId): Promise<ModuleText> => texts[module]();

const texts: Readonly<Record<ModuleId, () => Promise<ModuleText>>> = {
  leadingUpward: async () => (await import('./text/en/training/leadingUpward.ts')).leadingUpward,
  listening: async () => (await import('./text/en/training/listening.ts')).listening,
  sharingKnowledge: async () => (await import('./text/en/training/sharingKnowledge.ts')).sharingKnowledge,
  boundaries: async () => (await import('./text/en/training/boundaries.ts')).boundaries,
  takingFeedback: async () => (await import('./text/en/training/takingFeedback.ts')).takingFeedback,
  askingQuestions: async () => (await import('./text/en/training/askingQuestions.ts')).askingQuestions,
  makingTime: async () => (await import('./text/en/training/makingTime.ts')).makingTime,
  givingCredit: async () => (await import('./text/en/training/givingCredit.ts')).givingCredit,
};
