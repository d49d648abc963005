import { monthsBetween } from './sheetDates.ts';
import { headingTag, node, said, type Sheet, type SheetNode } from './sheetNode.ts';
import type { SheetContent } from './recordSheet.ts';

/** One page to hang up: who, what, when, and whose name stands for the programme. */
export function certificateSheet(content: SheetContent): Sheet {
  const { record, contribution } = content;
  const words = content.words.certificate;
  const { role, partnerCount, programme } = contribution;
  return {
    kind: 'certificate',
    title: `${words.title}: ${record.name}`,
    draw: (level) =>
      node(
        'article',
        'sheet certificate',
        node(
          'div',
          'frame',
          node('p', 'kicker', words.title),
          node('div', 'ornament'),
          node('p', 'lead', words.lead),
          said(headingTag(level, 0), 'name', record.name),
          node('p', 'did', (partnerCount > 1 ? words.didForSeveral : words.did)[role]),
          said('p', 'programme', programme.name),
          ...sessions(content),
          ...sponsor(content),
        ),
      ),
  };
}

function sessions({ contribution, locale, words }: SheetContent): readonly SheetNode[] {
  const { sessionsHeld, span } = contribution;
  return sessionsHeld === undefined || span === undefined
    ? []
    : [node('p', 'when', words.certificate.sessions(sessionsHeld, monthsBetween(locale, span.start, span.end)))];
}

/** With room above the name for a signature. */
const sponsor = ({ contribution: { programme }, words }: SheetContent): readonly SheetNode[] =>
  programme.sponsor === ''
    ? []
    : [
        node(
          'div',
          'sponsor',
          said('p', 'signature', programme.sponsor),
          node('p', 'label', words.certificate.sponsor),
        ),
      ];
