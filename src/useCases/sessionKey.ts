import { toIso, type Instant } from '#domain/time/instant.ts';

/** The key of what is written in a session: its start, `20270112T100000Z`. */
export const sessionKey = (start: Instant): string => toIso(start).replaceAll(/[-:]|\.\d{3}/g, '');
