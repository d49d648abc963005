import { csvText } from '#domain/csv/csvFile.ts';
import { type ImportGround, type ImportReading, readInvitations } from '#domain/invitations/readInvitations.ts';

/** Bytes of the largest file that is read: a line of 200 bytes for each of 100,000 people. */
export const largestFile = 20_000_000;

/** Reads a file in short parts, between which the page draws and can be used. */
export async function readFile(file: Blob, ground: ImportGround, signal: AbortSignal): Promise<ImportReading> {
  const text = csvText(new Uint8Array(await file.arrayBuffer()));
  const steps = readInvitations(text, ground);
  for (;;) {
    signal.throwIfAborted();
    const step = steps.next();
    if (step.done === true) {
      return step.value;
    }
    await breath();
  }
}

const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
