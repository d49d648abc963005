import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { TenantState } from '#sandbox/tenant/state.ts';
import type { Tenant } from '#sandbox/tenant/tenant.ts';

/** What one run of the sandbox leaves for the next. */
export interface Kept {
  readonly state: TenantState;
  /** How far the tenant's clock was ahead of the machine's, in milliseconds. */
  readonly ahead: number;
}

/** What was found: nothing, something that cannot be used with the reason, or what the last run left. */
export type Found = { readonly kept: Kept } | { readonly refused: string } | undefined;

/** The file begins with two of these: of what made it, and of what follows. */
const sumLength = 32;

/**
 * Reads what the last run left. `madeBy` names the version of the sandbox: another version may keep things in another
 * shape, therefore its state is not taken over. Never throws for what the file holds.
 */
export function readKept(file: string, madeBy: string): Found {
  if (!existsSync(file)) {
    return undefined;
  }
  const bytes = readFileSync(file);
  const maker = bytes.subarray(0, sumLength);
  const sum = bytes.subarray(sumLength, 2 * sumLength);
  const content = bytes.subarray(2 * sumLength);
  if (bytes.length < 2 * sumLength || !sumOf(content).equals(sum)) {
    return { refused: 'it is damaged' };
  }
  return sumOf(madeBy).equals(maker)
    ? { kept: deserialize(content) as Kept }
    : { refused: 'another version of the sandbox made it' };
}

/** Writes the tenant's state so that the file is whole at every moment: the new one takes the old one's place at once. */
export function writeKept(file: string, madeBy: string, tenant: Tenant): void {
  const kept: Kept = { ahead: tenant.now() - Date.now(), state: tenant.state };
  const content = serialize(kept);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, Buffer.concat([sumOf(madeBy), sumOf(content), content]));
  renameSync(`${file}.new`, file);
}

const sumOf = (content: string | Uint8Array): Buffer => createHash('sha256').update(content).digest();
