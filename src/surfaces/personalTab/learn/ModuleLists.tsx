import { Badge, Body1, Caption1, Link } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { type Role, roles } from '#domain/participant.ts';
import { type ModuleId, modulesFor, type ModuleState } from '#domain/training/modules.ts';
import type { Training } from '#useCases/training/openTraining.ts';
import type { Membership } from '#useCases/programme/openHome.ts';
import { CheckmarkRegular } from '#ui/icons.ts';
import { SectionCard } from '#ui/SectionCard.tsx';
import { useTrainingWords } from '#ui/trainingWords.ts';
import { useModuleListsStyles } from './ModuleLists.styles.ts';

export interface ModuleListsProps {
  readonly memberships: readonly Membership[];
  /** `undefined` when it is not known. */
  readonly steps: Training['steps'] | undefined;
  /** The module that the person comes back from: whoever works by keyboard goes on from there. */
  readonly left: ModuleId | undefined;
  readonly onOpened: (module: ModuleId) => void;
}

/** All modules, those of the person's own roles first. */
export function ModuleLists({ memberships, steps, left, onOpened }: ModuleListsProps) {
  const { groups } = useTrainingWords();
  const styles = useModuleListsStyles();
  const own = (role: Role) => memberships.some(({ enrolment }) => enrolment.value.role === role);
  const inOrder = roles.toSorted((one, other) => Number(own(other)) - Number(own(one)));
  return inOrder.map((role) => (
    <SectionCard key={role} title={groups[own(role) ? 'own' : 'other'][role]}>
      <ul className={styles.list}>
        {modulesFor(role).map((module) => (
          <ModuleItem
            key={module}
            module={module}
            state={steps?.get(module)?.state}
            focus={left === module ? 'moves' : 'stays'}
            onOpened={() => onOpened(module)}
          />
        ))}
      </ul>
    </SectionCard>
  ));
}

interface ModuleItemProps {
  readonly module: ModuleId;
  readonly state: ModuleState | undefined;
  readonly focus: 'moves' | 'stays';
  readonly onOpened: () => void;
}

function ModuleItem({ module, state, focus, onOpened }: ModuleItemProps) {
  const words = useTrainingWords();
  const styles = useModuleListsStyles();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (focus === 'moves') {
      item.current?.querySelector('button')?.focus();
    }
  }, [focus]);
  const { title, summary, minutes } = words.modules[module];
  const aboutId = `about-${module}`;
  return (
    <li ref={item} className={styles.item}>
      <Link as="button" className={styles.title} aria-describedby={aboutId} onClick={onOpened}>
        {title}
      </Link>
      <Body1>{summary}</Body1>
      <div id={aboutId} className={styles.about}>
        {state && (
          <Badge
            appearance="tint"
            color={state === 'done' ? 'success' : 'informative'}
            icon={state === 'done' ? <CheckmarkRegular /> : null}
          >
            {words.states[state]}
          </Badge>
        )}
        <Caption1>{words.minutes(minutes)}</Caption1>
      </div>
    </li>
  );
}
