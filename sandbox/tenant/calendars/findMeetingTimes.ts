import { ok, type GraphCall, type Handler } from '../call.ts';
import { toDateTimeTimeZone } from './dateTimes.ts';
import { answerZone } from './look.ts';
import { requireMailbox, userByAddress } from './mailboxes.ts';
import { isAtWork } from './meetingHours.ts';
import { availabilityOf, chanceOf, type Availability } from './meetingChances.ts';
import { readMeetingRequest, type MeetingRequest } from './meetingRequest.ts';

const step = 30 * 60_000;

interface Candidate {
  readonly start: number;
  readonly confidence: number;
  readonly organizer: Availability;
  readonly attendees: readonly Availability[];
}

/**
 * Times that suit, by the rules of https://learn.microsoft.com/graph/api/user-findmeetingtimes. The service tunes its
 * choice from time to time; here: every half hour, the likeliest first, then the soonest.
 */
export const findMeetingTimes: Handler = (call) => {
  requireMailbox(call.state, call.caller);
  const request = readMeetingRequest(call.body ?? {}, call.now);
  const all = candidates(call, request);
  const suggested = all
    .filter(({ confidence, organizer }) => confidence >= request.minimum && suitsOrganizer(organizer, request))
    .toSorted((a, b) => b.confidence - a.confidence || a.start - b.start)
    .slice(0, request.maxCandidates);
  const zone = answerZone(call.headers);
  return ok({
    '@odata.context': `${call.root}/$metadata#microsoft.graph.meetingTimeSuggestionsResult`,
    emptySuggestionsReason: suggested.length > 0 ? '' : whyNone(all, request),
    meetingTimeSuggestions: suggested.map((candidate, i) => suggestion(candidate, i + 1, request, zone)),
  });
};

function candidates({ caller, state }: GraphCall, request: MeetingRequest): Candidate[] {
  const { attendees, duration, windows } = request;
  const users = attendees.map(({ emailAddress: { address } }) => userByAddress(state, address));
  const [from, to] = [Math.min(...windows.map((one) => one.from)), Math.max(...windows.map((one) => one.to))];
  const organizer = availabilityOf(state, caller, caller, [from, to]);
  const others = users.map((user) => availabilityOf(state, user, caller, [from, to]));
  return startsIn(request)
    .filter((start) => isAtWork(requireMailbox(state, caller), request.activityDomain, start, start + duration))
    .map((start) => {
      const answers = others.map((at) => at(start, start + duration));
      const chances = answers.map(chanceOf);
      const sum = chances.reduce((total, chance) => total + chance, 0);
      const confidence = chances.length === 0 ? 100 : sum / chances.length;
      return { start, confidence, organizer: organizer(start, start + duration), attendees: answers };
    });
}

const startsIn = ({ duration, windows }: MeetingRequest): number[] => {
  const starts = windows.flatMap(({ from, to }) => {
    const first = Math.ceil(from / step) * step;
    const count = Math.max(0, Math.floor((to - duration - first) / step) + 1);
    return Array.from({ length: count }, (_, i) => first + i * step);
  });
  return [...new Set(starts)];
};

const suitsOrganizer = (organizer: Availability, { isOrganizerOptional }: MeetingRequest): boolean =>
  isOrganizerOptional || chanceOf(organizer) === 100;

/** https://learn.microsoft.com/graph/api/resources/meetingtimesuggestionsresult: emptySuggestionsReason. */
function whyNone(all: readonly Candidate[], request: MeetingRequest): string {
  if (all.length > 0 && !all.some(({ organizer }) => suitsOrganizer(organizer, request))) {
    return 'organizerUnavailable';
  }
  const isUnknown = all.some(({ attendees }) => attendees.includes('unknown'));
  return all.length === 0 ? 'unknown' : isUnknown ? 'attendeesUnavailableOrUnknown' : 'attendeesUnavailable';
}

function suggestion(candidate: Candidate, order: number, request: MeetingRequest, zone: string): object {
  const { start, confidence, organizer } = candidate;
  return {
    confidence,
    order,
    organizerAvailability: organizer,
    ...(request.givesReasons && { suggestionReason: 'Suggested because it is one of the nearest times that suit.' }),
    attendeeAvailability: request.attendees.map(({ type, emailAddress: { address } }, i) => ({
      availability: candidate.attendees[i],
      attendee: { type, emailAddress: { address } },
    })),
    locations: [],
    meetingTimeSlot: {
      start: toDateTimeTimeZone(start, zone),
      end: toDateTimeTimeZone(start + request.duration, zone),
    },
  };
}
