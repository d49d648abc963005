import type { Resource } from '#domain/training/resource.ts';

/** A link about AI tools, in English, unless said otherwise. */
export const aResource = (said: Partial<Resource> = {}): Resource => ({
  id: 'prompts',
  title: 'Prompts that work here',
  address: 'https://intranet.contoso.example/prompts',
  topic: 'aiTools',
  language: 'en',
  ...said,
});
