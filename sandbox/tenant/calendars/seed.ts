import type { TenantState } from '../state.ts';

/**
 * Gives everyone a believable calendar from two months before `now` (milliseconds since 1970) to nine after. Each is
 * made when it is first opened, from the seed and the user's id alone; whatever was in the mailboxes is gone.
 */
export function seedMailboxes(
  state: TenantState,
  { now, seed }: { readonly now: number; readonly seed: number },
): void {
  state.mailboxes.byUser.clear();
  state.mailboxes.seed = { now, seed };
}
