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
}

/** Reads the settings of a frame from the query of its address. */
export function frameSettings(address: URL, surfaces: readonly string[]): FrameSettings {
  const { searchParams } = address;
  const surface = searchParams.get('surface') ?? '';
  return {
    app: searchParams.get('app') ?? `${address.origin}/app`,
    person: searchParams.get('person') ?? undefined,
    surface: surfaces.includes(surface) ? surface : (surfaces[0] ?? ''),
    theme: searchParams.get('theme') ?? 'default',
    locale: searchParams.get('locale') ?? 'en-GB',
    page: searchParams.get('page') ?? '',
    thread: searchParams.get('thread') ?? undefined,
  };
}

/** Shows the frame again with one setting changed. */
export function changeSetting(name: string, value: string): void {
  const address = new URL(window.location.href);
  address.searchParams.set(name, value);
  window.location.assign(address);
}
