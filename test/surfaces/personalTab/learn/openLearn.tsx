import { useState } from 'react';
import type { Services } from '#ports/services.ts';
import { LearnPage } from '#surfaces/personalTab/learn/LearnPage.tsx';
import { type Home, openHome } from '#useCases/programme/openHome.ts';
import { openScreen, type Screen } from '#test/surfaces/openScreen.tsx';

/** The page as the tab shows it: at the module that a link names, or at the list. */
export async function openLearn(services: Services, module?: string, home?: Home): Promise<Screen> {
  return openScreen(<Standing home={home ?? (await openHome(services))} first={module} />, services);
}

function Standing({ home, first }: { readonly home: Home; readonly first: string | undefined }) {
  const [module, setModule] = useState(first);
  return <LearnPage home={home} module={module} onModuleChosen={setModule} />;
}
