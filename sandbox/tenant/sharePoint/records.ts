/** Sites by id. The SharePoint area owns what is inside. */
export interface SharePointState {
  readonly sites: Map<string, unknown>;
}
