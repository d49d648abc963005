import { onOneLine } from '#domain/oneLine.ts';
import { longestTitle, type Resource } from '#domain/training/resource.ts';
import { readAddress } from '#domain/training/webAddress.ts';
import type { Services } from '#ports/services.ts';

/** Adds a link for everybody on the site. Throws a `RangeError` for one that must not be passed on. */
export async function recommendLink({ resources }: Pick<Services, 'resources'>, link: Resource): Promise<Resource> {
  const [title, topic] = [onOneLine(link.title), onOneLine(link.topic ?? '')];
  const read = readAddress(link.address);
  if (title === '' || title.length > longestTitle) {
    throw new RangeError(`Cannot recommend a link called "${title}": expected 1 to ${longestTitle} characters`);
  }
  if (!read.ok) {
    throw new RangeError(`Cannot recommend "${link.address}": expected an address that begins with https://`);
  }
  const resource = { ...link, title, address: read.address, topic: topic === '' ? undefined : topic };
  await resources.add(resource);
  return resource;
}
