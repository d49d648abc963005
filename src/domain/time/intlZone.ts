import type { ZoneName } from './instant.ts';

/** A zone by the IANA name under which it was written down; `undefined` where this browser does not know it. */
export const writtenZone = (name: string): ZoneName | undefined =>
  nameInIntl(name) === undefined ? undefined : (name as ZoneName);

/** The name under which this browser knows the zone, which may be an older one. */
export function nameInIntl(name: string): string | undefined {
  if (!namesInIntl.has(name)) namesInIntl.set(name, askIntl(name));
  return namesInIntl.get(name);
}

function askIntl(name: string): string | undefined {
  if (!/^[a-z]/i.test(name)) return undefined; // newer browsers also take "+05:30", which is an offset and no zone
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const namesInIntl = new Map<string, string | undefined>();
