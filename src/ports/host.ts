export type HostTheme = 'light' | 'dark' | 'contrast';

/** What the surrounding application tells about itself and the place where the page is shown. */
export interface HostContext {
  readonly name: 'teams' | 'outlook' | 'browser';
  readonly theme: HostTheme;
  /** BCP 47, such as `en-GB`. */
  readonly locale: string;
  /** The page inside the surface that a deep link asks for. */
  readonly page: string | undefined;
  /** The thread id of the Teams meeting, in a meeting's panel only: `19:meeting_…@thread.v2`. */
  readonly meetingThread: string | undefined;
  /** The address by which Entra may know the person already, so that nobody types it; not a proof of who they are. */
  readonly loginHint?: string;
}

/** Teams, Outlook or a plain browser. */
export interface Host {
  readonly context: HostContext;
  onThemeChange(listener: (theme: HostTheme) => void): void;
  /** The first frame is on screen. */
  reportLoaded(): void;
  /** The page can be used. */
  reportReady(): void;
  /** The page cannot be used, and why. */
  reportFailure(message: string): void;
  /** Opens a link where the host wants it opened. */
  openLink(url: string): Promise<void>;
  /** Lets the person save a text as a file of this name on their device. */
  saveFile(name: string, text: string): void;
}
