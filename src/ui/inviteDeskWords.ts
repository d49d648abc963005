import { isolatingWords } from './isolatingWords.ts';
import { inviteDesk } from './text/en/inviteDesk.ts';
import { useLocale } from './words.tsx';

export type InviteDeskWords = typeof inviteDesk;

/** Words about inviting from a file, in the reader's language. They come with what shows them. */
export const useInviteDeskWords = (): InviteDeskWords => isolatingWords(inviteDesk, useLocale());
