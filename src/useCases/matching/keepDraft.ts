import { type DeskEntry, deskFolder } from '#domain/entries.ts';
import type { ProgrammeId } from '#domain/ids.ts';
import type { MatchDraft } from '#domain/matching/draft.ts';
import { joinedDraft, partKey, partsOfDraft } from '#domain/matching/draftParts.ts';
import type { Stored } from '#ports/folders.ts';
import { isProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';

type Needed = Pick<Services, 'desk'>;
type DraftEntry = Extract<DeskEntry, { kind: 'draft' }>;

/**
 * The newest draft stands; two leads at once are told by a conflict, and the later one tries again. A draft of thousands of
 * pairs is kept in parts: the first of them is written last, and names the others.
 */
export async function keepDraft(services: Needed, draft: MatchDraft): Promise<void> {
  try {
    await keepOnce(services, draft);
  } catch (error) {
    if (!isProblem(error, 'conflict')) {
      throw error;
    }
    await keepOnce(services, draft);
  }
}

/** The draft of a programme; `undefined` also while two leads write one at once, of which neither is whole yet. */
export function draftIn(entries: readonly Stored<DeskEntry>[], programme: ProgrammeId): MatchDraft | undefined {
  const rows = draftRows(entries, programme);
  const first = rows.get(programme)?.value;
  if (!first?.goesOn) {
    return first?.draft;
  }
  const { side, count } = first.goesOn;
  const others = Array.from({ length: count }, (_, index) => rows.get(partKey(programme, side, index))?.value.draft);
  const found = others.filter((part) => part !== undefined);
  return found.length < count ? undefined : joinedDraft(first.draft, found);
}

async function keepOnce({ desk }: Needed, draft: MatchDraft): Promise<void> {
  const { programme } = draft;
  const rows = draftRows(await desk.read(deskFolder), programme);
  const standing = rows.get(programme);
  const [first, ...others] = partsOfDraft(draft);
  const side = standing?.value.goesOn?.side === 'a' ? 'b' : 'a';
  const keys = others.map((_, index) => partKey(programme, side, index));
  for (const [index, part] of others.entries()) {
    const key = keys[index] ?? '';
    await desk.write(deskFolder, { kind: 'draft', key, draft: part }, rows.get(key)?.version);
  }
  const goesOn = others.length > 0 ? { goesOn: { side, count: others.length } as const } : {};
  await desk.write(deskFolder, { kind: 'draft', key: programme, draft: first, ...goesOn }, standing?.version);
  const outdated = [...rows.values()].filter(({ value: { key } }) => key !== programme && !keys.includes(key));
  // What cannot go now goes with the next draft: nothing reads it any more.
  await Promise.allSettled(outdated.map(({ value, version }) => desk.removeEntry(deskFolder, value, version)));
}

/** Every part that is stored of the drafts of a programme, by its key. */
const draftRows = (
  entries: readonly Stored<DeskEntry>[],
  programme: ProgrammeId,
): ReadonlyMap<string, Stored<DraftEntry>> =>
  new Map(
    entries.flatMap(({ value, version }) =>
      value.kind === 'draft' && value.draft.programme === programme ? [[value.key, { value, version }] as const] : [],
    ),
  );
