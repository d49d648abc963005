import { ok, type Handlers } from '../call.ts';
import { allowOnly, selectProperties } from '../odata.ts';
import { mailDomain, tenantId } from '../wellKnown.ts';

/** The organisation that the tenant belongs to. */
export const organizationHandlers: Handlers = {
  'GET /organization': (call) => {
    allowOnly(call, '$select');
    return ok({ value: [selectProperties(organization, call.query)] });
  },
};

const organization = {
  id: tenantId,
  displayName: 'Contoso (sandbox)',
  countryLetterCode: 'GB',
  verifiedDomains: [{ capabilities: 'Email', isDefault: true, isInitial: true, name: mailDomain, type: 'Managed' }],
};
