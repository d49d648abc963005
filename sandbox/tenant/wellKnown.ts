/** Ids and addresses that the stand-in tenant always has, whatever its organisation and seed. */
export const tenantId = '7a1b0c5e-2f4d-4e7a-9c3b-5d8e6f0a1b2c';
export const clientId = '3f9d2c1a-8b7e-4a6d-b5c4-0e1f2a3b4c5d';
/** The registration of the nightly sweep, which nobody signs in to. */
export const sweepClientId = 'b0a7c3d2-9e1f-4c6b-8a5d-4f3e2d1c0b9a';
export const sweepSecret = 'a-secret-of-the-stand-in';
export const leadsGroupId = '5c0ffee0-1ead-4a11-8e5e-7e1adbadbeef';
export const everyoneGroupId = 'e7e4714e-a11e-4b0d-9e0f-0a1100000000';
export const mailDomain = 'contoso.example';
export const siteHost = 'contoso.sharepoint.com';
export const sitePath = '/sites/turnabout';
/** Site ids of Graph: host, id of the site collection, id of the site. */
export const siteId = `${siteHost},2c712604-1370-44e7-a1f5-426573fda80a,2d2244c3-251a-49ea-93a8-39e1c3a060fe`;
/** The site as an address part of Graph: `/sites/{siteAddress}`. */
export const siteAddress = `${siteHost}:${sitePath}`;
/** The Microsoft 365 group, with a team, that the leads work in. */
export const programmeTeamId = '7ea3c0de-1ead-4e11-9b0a-0ff1ce5eed01';
