import { isolatingWords } from './isolatingWords.ts';
import { guide } from './text/en/guide.ts';
import { guideQuestions } from './text/en/guideQuestions.ts';
import { guideStages } from './text/en/guideStages.ts';
import type { QuestionTexts, StageTexts } from './text/guideText.ts';
import { useLocale } from './words.tsx';

export type GuideWords = typeof guide & { readonly stages: StageTexts; readonly asks: QuestionTexts };

/** Words that guide through a session, in the reader's language. They come with the page that shows them. */
export const useGuideWords = (): GuideWords => isolatingWords(all, useLocale());

const all: GuideWords = { ...guide, stages: guideStages, asks: guideQuestions };
