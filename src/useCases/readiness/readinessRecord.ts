import { type DeskEntry, deskFolder } from '#domain/entries.ts';
import type { ProgrammeId } from '#domain/ids.ts';
import { nothingDeclared, type ReadinessRecord } from '#domain/readiness.ts';
import type { Stored } from '#ports/folders.ts';
import { isProblem } from '#ports/problem.ts';
import type { Services } from '#ports/services.ts';

type ReadinessEntry = Extract<DeskEntry, { kind: 'readiness' }>;
type Rows = readonly Stored<DeskEntry>[];

/** What leads keep about this programme; nothing yet when they have said nothing. */
export const readinessIn = (entries: Rows, programme: ProgrammeId): ReadinessRecord =>
  storedIn(entries, programme)?.value.record ?? nothingDeclared;

/** Whether pairs may be published: a lead has launched it, or it had pairs before anybody was asked to. */
export const isLaunched = (entries: Rows, programme: ProgrammeId): boolean =>
  readinessIn(entries, programme).launch !== undefined ||
  entries.some(({ value }) => value.kind === 'pair' && value.pair.programme === programme);

/** Changes what is kept as it stands now; what another lead said meanwhile stays. */
export async function changeReadiness(
  services: Pick<Services, 'desk'>,
  programme: ProgrammeId,
  change: (record: ReadinessRecord) => ReadinessRecord,
): Promise<void> {
  try {
    await changeOnce(services, programme, change);
  } catch (error) {
    if (!isProblem(error, 'conflict')) {
      throw error;
    }
    await changeOnce(services, programme, change);
  }
}

async function changeOnce(
  { desk }: Pick<Services, 'desk'>,
  programme: ProgrammeId,
  change: (record: ReadinessRecord) => ReadinessRecord,
): Promise<void> {
  const standing = storedIn(await desk.read(deskFolder), programme);
  const record = change(standing?.value.record ?? nothingDeclared);
  await desk.write(deskFolder, { kind: 'readiness', key: programme, record }, standing?.version);
}

function storedIn(entries: Rows, programme: ProgrammeId): Stored<ReadinessEntry> | undefined {
  const [found] = entries.flatMap((entry) =>
    entry.value.kind === 'readiness' && entry.value.key === programme ? [{ ...entry, value: entry.value }] : [],
  );
  return found;
}
