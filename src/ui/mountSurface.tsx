import { StrictMode, useEffect, useState, type ComponentProps, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { problemKindOf } from '#domain/problemKind.ts';
import { BusyNotice } from './BusyNotice.tsx';
import { PageSkeleton } from './PageSkeleton.tsx';
import { preferredTheme } from './preferredTheme.ts';
import { ProblemPage } from './ProblemPage.tsx';
import { Surface } from './Surface.tsx';
import type { ThemeName } from './theme.ts';

/** What a page needs of Teams, Outlook or the browser around it. */
interface SurroundingHost {
  readonly context: { readonly theme: ThemeName; readonly locale: string };
  onThemeChange(listener: (theme: ThemeName) => void): void;
  reportLoaded(): void;
  reportReady(): void;
  reportFailure(message: string): void;
}

/** What the frame of a page needs of what was opened. */
interface OpenedPage {
  readonly host: SurroundingHost;
  readonly patience: ComponentProps<typeof BusyNotice>;
}

/** Puts a page on screen: first its skeleton, then the view as soon as the host is known. */
export function mountSurface<Opened extends OpenedPage>(
  open: () => Promise<Opened>,
  view: (opened: Opened) => ReactNode,
): void {
  const root = document.querySelector('#root');
  if (!root) {
    throw new Error('Cannot show the page: it has no element #root');
  }
  createRoot(root).render(
    <StrictMode>
      <OpeningSurface opening={open()} view={view} />
    </StrictMode>,
  );
}

const themeToBegin = (): ThemeName =>
  preferredTheme(window.location.search, (media) => window.matchMedia(media).matches);

type Opening<Opened> =
  | { readonly kind: 'opening' }
  | { readonly kind: 'opened'; readonly opened: Opened }
  | { readonly kind: 'failed'; readonly error: unknown };

interface OpeningSurfaceProps<Opened> {
  readonly opening: Promise<Opened>;
  readonly view: (opened: Opened) => ReactNode;
}

function OpeningSurface<Opened extends OpenedPage>({ opening, view }: OpeningSurfaceProps<Opened>) {
  const [state, setState] = useState<Opening<Opened>>({ kind: 'opening' });
  const [theme, setTheme] = useState<ThemeName>(themeToBegin);
  useEffect(() => {
    opening.then(
      (opened) => {
        setTheme(opened.host.context.theme);
        opened.host.onThemeChange(setTheme);
        setState({ kind: 'opened', opened });
        opened.host.reportLoaded();
      },
      (error: unknown) => setState({ kind: 'failed', error }),
    );
  }, [opening]);
  useEffect(() => {
    // The browser's own parts, such as bars to scroll with, go with the page.
    document.documentElement.style.colorScheme = theme === 'light' ? 'light' : 'dark';
  }, [theme]);
  const locale = state.kind === 'opened' ? state.opened.host.context.locale : navigator.language;
  return (
    <Surface theme={theme} locale={locale}>
      {state.kind === 'opening' && <PageSkeleton />}
      {state.kind === 'opened' && view(state.opened)}
      {state.kind === 'opened' && <BusyNotice {...state.opened.patience} />}
      {state.kind === 'failed' && <ProblemPage kind={problemKindOf(state.error)} message={String(state.error)} />}
    </Surface>
  );
}
