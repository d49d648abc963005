import { useState } from 'react';
import { useApp } from '#app/appContext.tsx';
import type { TopicReader, VocabularyEdits } from '#domain/matching/topics/topicReader.ts';
import type { Programme } from '#domain/programme.ts';
import { editVocabulary } from '#useCases/matching/editVocabulary.ts';
import { type Action, useAction } from '#ui/useAction.ts';
import type { VocabularyChange } from './vocabularyChanges.ts';

/** What a lead decides about one phrase. */
interface Decision {
  readonly phrase: string;
  readonly change: VocabularyChange;
}

/** What is decided so far, and how more is. */
export interface Deciding {
  readonly vocabulary: VocabularyEdits;
  /** Reads topics with all that. */
  readonly topics: TopicReader;
  readonly programme: Programme;
  readonly isBusy: boolean;
  readonly onDecided: (decision: Decision) => void;
}

export interface Decisions {
  readonly decide: Action<Decision>;
  /** What was tried last, and is tried again after a failure. */
  readonly last: Decision | undefined;
  /** The phrase that was decided last, and is on the page as it now stands. */
  readonly news: string | undefined;
}

/** Keeps decisions, one at a time, and has the page read again after each. */
export function useDecisions(onChange: () => Promise<void>): Decisions {
  const { services } = useApp();
  const [last, setLast] = useState<Decision>();
  const [news, setNews] = useState<string>();
  const decide = useAction(
    async (decision: Decision) => {
      setLast(decision);
      await editVocabulary(services, decision.change);
      return decision.phrase;
    },
    async (phrase) => {
      await onChange();
      setNews(phrase);
    },
  );
  return { decide, last, news };
}
