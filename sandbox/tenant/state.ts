import type { DirectoryState } from './directory/records.ts';
import type { MailboxState } from './calendars/mailboxRecords.ts';
import type { SharePointState } from './sharePoint/records.ts';
import type { TeamsState } from './teams/records.ts';

/** Everything that the tenant remembers. Each area owns its part. */
export interface TenantState {
  readonly directory: DirectoryState;
  readonly mailboxes: MailboxState;
  readonly sharePoint: SharePointState;
  readonly teams: TeamsState;
}
