import { topicLabel } from '#domain/matching/topics/usualTopics.ts';
import type { Contribution } from '#domain/recognition/contribution.ts';
import { skillsOf } from '#domain/recognition/recordChoice.ts';
import type { Instant } from '#domain/time/instant.ts';
import { moduleRoles } from '#domain/training/modules.ts';
import type { RecognitionWords } from '#ui/recognitionWords.ts';
import type { SheetWords } from '#ui/sheetWords.ts';
import type { TrainingWords } from '#ui/trainingWords.ts';
import type { PersonalRecord } from '#useCases/recognition/openRecord.ts';
import { fullDay, monthsBetween } from './sheetDates.ts';
import { headingTag, node, said, type Sheet, type SheetNode } from './sheetNode.ts';

export interface SheetContent {
  readonly record: PersonalRecord;
  readonly contribution: Contribution;
  readonly now: Instant;
  readonly locale: string;
  readonly words: SheetWords;
  readonly skillNames: RecognitionWords['skills'];
  readonly modules: TrainingWords['modules'];
}

/** What somebody did and learned in a programme, on one or two pages. */
export function recordSheet(content: SheetContent): Sheet {
  const { record, contribution } = content;
  const { title, role, made } = content.words.record;
  return {
    kind: 'record',
    title: `${title[contribution.role]}: ${record.name}`,
    draw: (level) =>
      node(
        'article',
        'sheet record',
        node(
          'header',
          'head',
          node('p', 'kicker', title[contribution.role]),
          said(headingTag(level, 0), 'name', record.name),
          node('p', 'role', role[contribution.role]),
          said('p', 'programme', contribution.programme.name),
        ),
        facts(content),
        ...lists(content, level),
        ...thanks(content, level),
        node('footer', 'foot', made(record.name, fullDay(content.locale, content.now))),
      ),
  };
}

function facts({ contribution, locale, words: { record: words } }: SheetContent): SheetNode {
  const { span, sessionsHeld, partnerCount, role, programme } = contribution;
  const known: readonly (readonly [string, string | undefined])[] = [
    [words.when, span && monthsBetween(locale, span.start, span.end)],
    [words.sessions, sessionsHeld?.toLocaleString(locale)],
    [words.partners[role], partnerCount.toLocaleString(locale)],
    [words.sponsor, programme.sponsor],
  ];
  return node(
    'dl',
    'facts',
    ...known.flatMap(([label, value]) =>
      value === undefined || value === '' ? [] : [node('div', 'fact', node('dt', '', label), said('dd', '', value))],
    ),
  );
}

function lists(content: SheetContent, level: 1 | 2): readonly SheetNode[] {
  const { record, contribution, words, skillNames, modules } = content;
  const { role, topics, goalsReached, learnings } = contribution;
  const chosen = learnings.filter(({ id }) => record.choice.learnings.includes(id));
  const titles = words.record;
  return [
    list(level, titles.topics[role], topics.map(topicLabel)),
    list(
      level,
      titles.skills,
      skillsOf[role].filter((skill) => record.choice.skills.includes(skill)).map((skill) => skillNames[skill]),
    ),
    list(level, titles.goals, goalsReached),
    list(
      level,
      titles.training,
      record.modulesDone.filter((id) => moduleRoles[id] === role).map((id) => modules[id].title),
    ),
    list(
      level,
      titles.learned,
      chosen.map(({ learned }) => learned),
    ),
    list(
      level,
      titles.taught,
      chosen.map(({ taught }) => taught),
    ),
  ].flat();
}

/** What there is none of is left out. */
function list(level: 1 | 2, title: string, items: readonly string[]): readonly SheetNode[] {
  const shown = items.filter((item) => item.trim() !== '');
  const entries = shown.map((item) => said('li', '', item));
  return shown.length === 0
    ? []
    : [node('section', 'part', node(headingTag(level, 1), '', title), node('ul', '', ...entries))];
}

/** Only a mentor is thanked, and decides which thanks are in. */
function thanks({ record, contribution, words }: SheetContent, level: 1 | 2): readonly SheetNode[] {
  const { role, thanks: received } = contribution;
  const shown = role === 'mentor' ? received.filter(({ id }) => record.choice.thanks.includes(id)) : [];
  const quotes = shown.map(({ text, from }) =>
    node('blockquote', 'quote', said('p', 'words', text), said('p', 'from', from)),
  );
  return quotes.length === 0
    ? []
    : [node('section', 'part', node(headingTag(level, 1), '', words.record.thanks), ...quotes)];
}
