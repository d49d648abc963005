/** How the host answers questions of nested sign-in. */
const nestedSignIns = ['on', 'off', 'silent', 'refused'] as const;
export type NestedSignIn = (typeof nestedSignIns)[number];

/** What a frame is told in its address: whose frame it is, what it shows and how. */
export interface FrameSettings {
  /** Where the pages of the build are, without a slash at the end: another origin in the browser tests. */
  readonly app: string;
  readonly person: string | undefined;
  readonly surface: string;
  readonly theme: string;
  readonly locale: string;
  /** The page inside the surface that a deep link would ask for. */
  readonly page: string;
  /** The thread of the meeting whose panel is shown. */
  readonly thread: string | undefined;
  readonly nestedSignIn: NestedSignIn;
  /** What this host cannot do, by the names of teams-js: `pages`, `app.notifySuccessResponse`. */
  readonly without: readonly string[];
  /** Which Outlook this is, by the names of `outlookClients.ts`. */
  readonly client: string;
  /** Which Teams this is, by the names of teams-js. */
  readonly hostClient: 'web' | 'android';
  /** The file of the build that is shown; the surface's own when not given. */
  readonly file: string | undefined;
}

/** Reads the settings of a frame from the query of its address. */
export function frameSettings(address: URL, surfaces: readonly string[]): FrameSettings {
  const { searchParams } = address;
  const surface = searchParams.get('surface') ?? '';
  const nestedSignIn = searchParams.get('nestedSignIn');
  return {
    app: searchParams.get('app') ?? `${address.origin}/app`,
    person: searchParams.get('person') ?? undefined,
    surface: surfaces.includes(surface) ? surface : (surfaces[0] ?? ''),
    theme: searchParams.get('theme') ?? 'default',
    locale: searchParams.get('locale') ?? 'en-GB',
    page: searchParams.get('page') ?? '',
    thread: searchParams.get('thread') ?? undefined,
    nestedSignIn: nestedSignIns.find((each) => each === nestedSignIn) ?? 'on',
    without: (searchParams.get('without') ?? '').split(',').filter(Boolean),
    client: searchParams.get('client') ?? '',
    hostClient: searchParams.has('phone') ? 'android' : 'web',
    file: searchParams.get('file') ?? undefined,
  };
}

/** Shows the frame again with some settings changed; `undefined` takes one away. */
export function changeSettings(changes: Readonly<Record<string, string | undefined>>): void {
  const address = new URL(window.location.href);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) {
      address.searchParams.delete(name);
    } else {
      address.searchParams.set(name, value);
    }
  }
  window.location.assign(address);
}
