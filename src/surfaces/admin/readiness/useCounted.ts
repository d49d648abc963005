import { fewestOfASide, type ReadinessFacts, type ReadinessItem } from '#domain/readiness.ts';
import { useReadinessWords } from '#ui/readinessWords.ts';

/** What was counted about an item, in words; `undefined` where there is nothing to count. */
export function useCounted(item: ReadinessItem, { joined, trained, data }: ReadinessFacts): string | undefined {
  const words = useReadinessWords();
  switch (item) {
    case 'pilotSize':
      return words.joined(joined.mentor, joined.mentee);
    case 'briefed': {
      const all = joined.mentor + joined.mentee;
      return all < fewestOfASide ? undefined : words.trained(trained.mentor + trained.mentee, all);
    }
    case 'departments':
    case 'managers':
    case 'mailboxes':
    case 'zones': {
      const { known, unread, of } = data[item];
      return of === 0
        ? words.nobody
        : [words.filled(known, of), ...(unread > 0 ? [words.unread(unread)] : [])].join(' ');
    }
    default:
      return undefined;
  }
}
