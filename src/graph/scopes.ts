/**
 * The least delegated permission per feature, asked for when the feature is first used.
 * Source: https://learn.microsoft.com/graph/permissions-reference.
 */
export const scopes = {
  me: ['User.Read'],
  /** Needs an administrator's consent: departments and managers of others are not in `User.ReadBasic.All`. */
  directory: ['User.Read.All'],
  /** Covers free/busy of others too, and unlike the weaker `Calendars.ReadBasic` needs no administrator. */
  calendar: ['Calendars.ReadWrite'],
  /** Nothing depends on it: where nobody agreed to it, nothing is sent. */
  notices: ['TeamsActivity.Send'],
} as const;

/** What the app may touch in SharePoint. */
export interface SiteScopes {
  readonly use: readonly string[];
  /** For making lists and columns, by a lead at set-up. */
  readonly setUp: readonly string[];
}

/** The app reaches the one site that an administrator granted it. */
export const selectedSite: SiteScopes = { use: ['Sites.Selected'], setUp: ['Sites.Selected'] };

/** For tenants that do not grant single sites: the app reaches every site that the person reaches. */
export const everySite: SiteScopes = {
  use: ['Sites.ReadWrite.All'],
  setUp: ['Sites.ReadWrite.All', 'Sites.Manage.All'],
};
