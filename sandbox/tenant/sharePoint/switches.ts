/** What an administrator may have set otherwise, and what Microsoft's documentation leaves open. */
export interface SharePointSwitches {
  /** Whether people with edit rights may share files and folders, or only owners: a setting of each site. */
  readonly whoMayShare: 'members' | 'owners';
  /** With whom anything may be shared at all. */
  readonly sharing: 'everyone' | 'organization' | 'nobody';
  /** What one recipient who cannot be found does to an invitation of several. */
  readonly unknownRecipient: 'refusesAll' | 'isToldApart';
  /** How a direct request for something is answered that the caller may not read. */
  readonly unreadable: 'notFound' | 'denied';
  /** Whether a download is sent at once, or from an address that needs no token. */
  readonly download: 'redirect' | 'bytes';
  /** Which of the two resets a delta token gets that is too old. */
  readonly resync: 'resyncChangesApplyDifferences' | 'resyncChangesUploadDifferences';
  /** The status of a write that would repeat a value of a unique column. */
  readonly duplicateStatus: 400 | 409 | 500;
  /** What becomes of a text with a character that XML does not know, such as U+FFFE or a control. */
  readonly beyondXml: 'refused' | 'kept';
}

/**
 * A site starts with sharing by members ("full" in https://pnp.github.io/cli-microsoft365/cmd/spo/site/site-sharingpermission-set)
 * and, when made in the admin centre, within the organisation only (github.com/pnp/powershell issue 661).
 */
const usual: SharePointSwitches = {
  whoMayShare: 'members',
  sharing: 'organization',
  unknownRecipient: 'refusesAll',
  unreadable: 'notFound',
  download: 'redirect',
  resync: 'resyncChangesApplyDifferences',
  duplicateStatus: 400,
  beyondXml: 'refused',
};

export const switchesOf = (state: { readonly switches?: Partial<SharePointSwitches> }): SharePointSwitches => ({
  ...usual,
  ...state.switches,
});
