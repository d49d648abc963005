import { FluentProvider } from '@fluentui/react-components';
import { notifyManager, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useMemo, useState, type ReactNode } from 'react';
import { CrashGuard } from './CrashGuard.tsx';
import { directionOf } from './direction.ts';
import { usePlainGround, useSurfaceStyles } from './Surface.styles.ts';
import { en } from './text/en.ts';
import { themes, type ThemeName } from './theme.ts';
import { LanguageContext } from './words.tsx';

export interface SurfaceProps {
  readonly theme: ThemeName;
  readonly locale: string;
  readonly children: ReactNode;
}

// What was chosen is told before React puts a control back to what it was shown as:
// https://tanstack.com/query/latest/docs/reference/notifyManager
notifyManager.setScheduler(queueMicrotask);

/** The frame of every page: theme, language, direction and the cache of what was read. */
export function Surface({ theme, locale, children }: SurfaceProps) {
  const [queries] = useState(
    () =>
      new QueryClient({
        defaultOptions: {
          queries: { networkMode: 'always', retry: false, staleTime: 30_000 },
          // Being offline is a problem to show at once; the default would wait in silence.
          mutations: { networkMode: 'always' },
        },
      }),
  );
  const language = useMemo(() => ({ locale, words: en }), [locale]);
  const styles = useSurfaceStyles();
  usePlainGround();
  return (
    <FluentProvider theme={themes[theme]} dir={directionOf(locale)} className={styles.page}>
      <LanguageContext.Provider value={language}>
        <QueryClientProvider client={queries}>
          <CrashGuard>{children}</CrashGuard>
        </QueryClientProvider>
      </LanguageContext.Provider>
    </FluentProvider>
  );
}
