import type { Resource } from '#domain/training/resource.ts';
import type { Services } from '#ports/services.ts';

/** Links that the leads recommend. */
export interface LinkList {
  readonly resources: readonly Resource[];
  /** Rows that somebody spoilt in SharePoint, by the name that they still have. */
  readonly unreadable: readonly string[];
}

/** Reads the links; one that cannot be understood does not take the others from everybody. */
export async function openLibrary({ resources }: Pick<Services, 'resources'>): Promise<LinkList> {
  const unreadable: string[] = [];
  const found = await resources.all(({ message }) => void unreadable.push(message));
  return { resources: found, unreadable };
}
