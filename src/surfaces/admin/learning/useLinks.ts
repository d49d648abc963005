import { type SubmitEvent, useState } from 'react';
import { useApp } from '#app/appContext.tsx';
import type { Resource } from '#domain/training/resource.ts';
import { useLocale } from '#ui/words.tsx';
import { type Action, useAction } from '#ui/useAction.ts';
import { recommendLink } from '#useCases/training/recommendLink.ts';
import { emptyForm, faultsIn, type ResourceFaults, type ResourceForm } from './resourceForm.ts';

/** What was done last, for saying so and for taking it back. */
export interface LinkNews {
  readonly kind: 'added' | 'removed';
  readonly resource: Resource;
}

export interface Links extends LinkFormState {
  readonly removing: Action<Resource>;
  readonly news: LinkNews | undefined;
}

interface LinkFormState {
  readonly form: ResourceForm;
  /** `undefined` until the form was sent once: nobody is corrected while still typing. */
  readonly faults: ResourceFaults | undefined;
  readonly change: (part: Partial<ResourceForm>) => void;
  readonly send: (event: SubmitEvent) => void;
  readonly sendAgain: () => void;
  readonly adding: Action<Resource>;
}

/** The form for a new link, and taking links away. */
export function useLinks(standing: readonly Resource[], onChanged: () => Promise<void>): Links {
  const { services } = useApp();
  const [news, setNews] = useState<LinkNews>();
  const tell = async (done: LinkNews) => {
    await onChanged();
    setNews(done);
  };
  const form = useLinkForm(standing, async (resource) => await tell({ kind: 'added', resource }));
  const removing = useAction(
    async (resource: Resource) => {
      await services.resources.remove(resource.id);
      return resource;
    },
    async (resource) => await tell({ kind: 'removed', resource }),
  );
  return { ...form, removing, news };
}

/** What was typed stays until the link is there. */
function useLinkForm(standing: readonly Resource[], onAdded: (resource: Resource) => Promise<void>): LinkFormState {
  const { services } = useApp();
  const language = new Intl.Locale(useLocale()).language;
  const [form, setForm] = useState(() => emptyForm(language));
  // The same id on a retry, so that a link is never added twice; a new one after it was.
  const [id, setId] = useState(newId);
  const [isChecked, setIsChecked] = useState(false);
  const beginAnew = () => {
    setForm(emptyForm(form.language));
    setId(newId());
    setIsChecked(false);
  };
  const adding = useAction(
    async (link: Resource) => await recommendLink(services, link),
    async (resource) => {
      await onAdded(resource);
      // One that was removed and comes back leaves the form alone.
      if (resource.id === id) {
        beginAnew();
      }
    },
  );
  const faults = faultsIn(form, standing);
  const sendAgain = () => {
    setIsChecked(true);
    if (!faults.title && faults.address === undefined) {
      adding.run({ id, ...form });
    }
  };
  return {
    form,
    faults: isChecked ? faults : undefined,
    change: (part) => setForm((before) => ({ ...before, ...part })),
    send: (event) => {
      event.preventDefault();
      sendAgain();
    },
    sendAgain,
    adding,
  };
}

const newId = (): string => crypto.randomUUID();
