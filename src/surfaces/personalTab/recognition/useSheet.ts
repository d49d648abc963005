import { useApp } from '#app/appContext.tsx';
import { certificateOf, type Contribution } from '#domain/recognition/contribution.ts';
import { useRecognitionWords } from '#ui/recognitionWords.ts';
import { useSheetWords } from '#ui/sheetWords.ts';
import { useTrainingWords } from '#ui/trainingWords.ts';
import { useLocale } from '#ui/words.tsx';
import type { PersonalRecord } from '#useCases/recognition/openRecord.ts';
import { certificateSheet } from './sheet/certificateSheet.ts';
import { recordSheet } from './sheet/recordSheet.ts';
import type { Sheet } from './sheet/sheetNode.ts';

/** What is to be seen and printed; `undefined` for a certificate that has yet to come. */
export function useSheet(
  record: PersonalRecord,
  contribution: Contribution,
  kind: 'record' | 'certificate',
): Sheet | undefined {
  const { services } = useApp();
  const locale = useLocale();
  const words = useSheetWords();
  const { skills: skillNames } = useRecognitionWords();
  const { modules } = useTrainingWords();
  const now = services.clock.now();
  const content = { record, contribution, now, locale, words, skillNames, modules };
  if (kind === 'record') {
    return recordSheet(content);
  }
  return certificateOf(contribution, now) === 'ready' ? certificateSheet(content) : undefined;
}
