import { Component, type ReactNode } from 'react';
import { problemKindOf } from '#domain/problemKind.ts';
import { ProblemPage } from './ProblemPage.tsx';

interface CrashGuardProps {
  readonly children: ReactNode;
}

interface CrashGuardState {
  readonly crash: { readonly error: unknown } | undefined;
}

/** Says so when a page breaks, or a part of it cannot be fetched, instead of leaving it blank. */
export class CrashGuard extends Component<CrashGuardProps, CrashGuardState> {
  override state: CrashGuardState = { crash: undefined };

  static getDerivedStateFromError(error: unknown): CrashGuardState {
    return { crash: { error } };
  }

  override render(): ReactNode {
    const { crash } = this.state;
    return crash ? (
      // A part that could not be fetched is only fetched again by a page that starts afresh.
      <ProblemPage kind={problemKindOf(crash.error)} message={String(crash.error)} onRetry={() => location.reload()} />
    ) : (
      this.props.children
    );
  }
}
