import { longestTitle, type Resource } from '#domain/training/resource.ts';
import { type AddressFault, readAddress } from '#domain/training/webAddress.ts';

/** A link as it has been typed so far. */
export type ResourceForm = Pick<Resource, 'title' | 'address' | 'topic' | 'language'>;

export const emptyForm = (language: string): ResourceForm => ({ title: '', address: '', topic: undefined, language });

export interface ResourceFaults {
  readonly title: boolean;
  readonly address: AddressFault | { readonly knownAs: string } | undefined;
}

/** What must be mended before the link can be added. */
export function faultsIn(form: ResourceForm, standing: readonly Resource[]): ResourceFaults {
  const read = readAddress(form.address);
  const known = standing.find(({ address }) => read.ok && read.address === address);
  const title = form.title.trim();
  return {
    title: title === '' || title.length > longestTitle,
    address: read.ok ? known && { knownAs: known.title } : read.fault,
  };
}
