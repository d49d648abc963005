import type { DirectoryState, UserRecord } from '../directory/records.ts';
import { leadsGroupId } from '../wellKnown.ts';

/** A page of the sign-in service. */
export const htmlPage = (body: string, status = 200, cookie?: string): Response =>
  new Response(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sign in (sandbox)</title>${style}${body}</html>`,
    {
      status,
      headers: { 'Content-Type': 'text/html; charset=utf-8', ...(cookie !== undefined && { 'Set-Cookie': cookie }) },
    },
  );

/** Sends the browser on. By script, as a form post of Entra would, because a fragment must survive. */
export const forwardTo = (address: string, cookie?: string): Response =>
  htmlPage(
    `<p><a id="next" href="${escaped(address)}">Continue</a></p>` +
      `<script>location.replace(document.getElementById('next').href)</script>`,
    200,
    cookie,
  );

/** A choice of people to sign in as: the leads, some leaders and some colleagues early in their career. */
export function choosePersonPage(address: URL, directory: DirectoryState): Response {
  const links = suggestedPeople(directory).map((user) => {
    const next = new URL(address);
    next.searchParams.set('person', user.id);
    return `<li><a href="${escaped(next.href)}">${escaped(user.displayName)}</a> ${escaped(user.jobTitle ?? '')}, ${escaped(user.department ?? '')}</li>`;
  });
  return htmlPage(`<main><h1>Who are you?</h1><p>A sandbox asks for no password.</p><ul>${links.join('')}</ul></main>`);
}

/** Asks the person to agree to the scopes, or says that only an administrator can. */
export function consentPage(address: URL, scopes: readonly string[], mayAgree: boolean): Response {
  const link = (said: string, words: string): string => {
    const next = new URL(address);
    next.searchParams.set('consent', said);
    return `<a href="${escaped(next.href)}">${words}</a>`;
  };
  const list = scopes.map((scope) => `<li>${escaped(scope)}</li>`).join('');
  return htmlPage(
    mayAgree
      ? `<main><h1>Permissions requested</h1><p>Turnabout would like to:</p><ul>${list}</ul>` +
          `<p>${link('given', 'Accept')} ${link('declined', 'Cancel')}</p></main>`
      : `<main><h1>Need admin approval</h1><p>Only an administrator can grant these permissions:</p><ul>${list}</ul>` +
          `<p>${link('declined', 'Return to the application without granting consent')}</p></main>`,
  );
}

function suggestedPeople({ groups, users }: DirectoryState): UserRecord[] {
  const everyone = [...users.values()].filter((user) => user.accountEnabled && user.hasMailbox);
  const leads = groups.get(leadsGroupId)?.memberIds.flatMap((id) => users.get(id) ?? []) ?? [];
  const leaders = everyone.filter(({ grade }) => /^SCS[23]/.test(grade)).slice(0, 4);
  const recent = everyone.toSorted((a, b) => ((a.employeeHireDate ?? '') < (b.employeeHireDate ?? '') ? 1 : -1));
  return [...leads, ...leaders, ...recent.slice(0, 4)];
}

const style =
  '<style>body{font:16px/1.5 system-ui,sans-serif;margin:3rem auto;max-width:40rem}li{margin:.5rem 0}</style>';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
