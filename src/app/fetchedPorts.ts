import type { Calendars } from '#ports/calendars.ts';
import type { Matcher } from '#ports/matcher.ts';
import type { SiteSetup } from '#ports/siteSetup.ts';

/** Opens a port whose code is fetched only then. */
type Opening<Port> = () => Promise<Port>;

/** Calendars are read after the page has shown itself, and not on every page. */
export function fetchedCalendars(opening: Opening<Calendars>): Calendars {
  const calendars = remembered(opening);
  return {
    busyTimes: async (...asked) => (await calendars()).busyTimes(...asked),
    bookSeries: async (...asked) => (await calendars()).bookSeries(...asked),
    sessions: async (...asked) => (await calendars()).sessions(...asked),
    moveSession: async (...asked) => (await calendars()).moveSession(...asked),
    bookedUnder: async (...asked) => (await calendars()).bookedUnder(...asked),
    leaveSeries: async (...asked) => (await calendars()).leaveSeries(...asked),
    organizedSeries: async (...asked) => (await calendars()).organizedSeries(...asked),
    addLink: async (...asked) => (await calendars()).addLink(...asked),
    endSeries: async (...asked) => (await calendars()).endSeries(...asked),
  };
}

/** Only a lead looks after the site. */
export function fetchedSiteSetup(opening: Opening<SiteSetup>): SiteSetup {
  const site = remembered(opening);
  return {
    check: async () => (await site()).check(),
    visitors: async () => (await site()).visitors(),
    audit: async () => (await site()).audit(),
    provision: async (...asked) => (await site()).provision(...asked),
  };
}

/** Only a lead matches. The first choice of where it runs stands for the whole visit. */
export function fetchedMatcher(opening: Opening<Matcher>): Matcher {
  const matcher = remembered(opening);
  return { open: async (...asked) => (await matcher()).open(...asked) };
}

/** Asks once; a failure is forgotten, so that the next try asks again. */
export function remembered<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let answer: Promise<Answer> | undefined;
  return () => {
    answer ??= ask().catch((error: unknown) => {
      answer = undefined;
      throw error;
    });
    return answer;
  };
}
