// The Content-Security-Policy that a web server must send with each page; the sandbox and the browser tests send the same.

/** Fluent's <style> elements hold no text, their rules go in by insertRule: so the hash of the empty string lets them in. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** Where Teams, Outlook and the Microsoft 365 app show the pages: https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/tab-requirements */
const hosts = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://www.office.com',
  'https://www.microsoft365.com',
];

/** Microsoft wants office.js to come from this place and no other. */
const officeScripts = 'https://appsforoffice.microsoft.com';

/**
 * The policy of one page of the build, such as `tab.html`. Pass the addresses of another cloud where they differ.
 * @param {string} page
 * @param {{ graph?: string, login?: string }} [cloud]
 * @returns {string}
 */
export function contentSecurityPolicy(page, cloud = {}) {
  const { graph = 'https://graph.microsoft.com', login = 'https://login.microsoftonline.com' } = cloud;
  const isOutlook = page === 'outlook.html';
  const rules = {
    'default-src': ["'none'"],
    'base-uri': ["'none'"],
    'connect-src': ["'self'", graph, login, 'https://res.cdn.office.net'],
    'font-src': ["'self'", 'https://res.cdn.office.net'],
    'form-action': ["'none'"],
    'frame-ancestors': ["'self'", ...hosts],
    'frame-src': ["'self'", login],
    'img-src': ["'self'", 'data:', 'blob:'],
    'script-src': isOutlook ? ["'self'", officeScripts] : ["'self'"],
    'style-src': ["'self'", emptyStyle],
    'worker-src': ["'self'"],
    // office.js adds its own scripts by plain addresses, so trusted types are for the pages without it.
    ...(!isOutlook && { 'require-trusted-types-for': ["'script'"], 'trusted-types': ['turnabout#webpack'] }),
  };
  return Object.entries(rules)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}
