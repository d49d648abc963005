import { useEffect } from 'react';
import { useApp } from './appContext.tsx';

/** Tells the host that the page can be used, once the first useful content, or a problem, is on screen. */
export function useReportReady(isOnScreen: boolean): void {
  const { host } = useApp();
  useEffect(() => {
    if (isOnScreen) {
      host.reportReady();
    }
  }, [host, isOnScreen]);
}
