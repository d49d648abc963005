import { Link, mergeClasses } from '@fluentui/react-components';
import { createElement, Fragment, useMemo, type ReactNode } from 'react';
import type { Inline } from '#domain/notes/inlineMarkdown.ts';
import { readMarkdown, type Block } from '#domain/notes/markdown.ts';
import { useNoteTextStyles } from './NoteText.styles.ts';

/** A note to be read, with its emphasis, lists, headings and links. Markup in it is text. */
export function NoteText({ text }: { readonly text: string }) {
  const blocks = useMemo(() => readMarkdown(text), [text]);
  const styles = useNoteTextStyles();
  return (
    <div className={styles.text}>
      {inOrder(blocks, (block) => (
        <BlockView block={block} />
      ))}
    </div>
  );
}

function BlockView({ block }: { readonly block: Block }) {
  const styles = useNoteTextStyles();
  switch (block.kind) {
    case 'heading': {
      // Below the headings of the page and of its parts.
      const Heading = headings[block.level];
      return (
        <Heading dir="auto" className={mergeClasses(styles.block, styles.heading)}>
          {inlines(block.inside)}
        </Heading>
      );
    }
    case 'list': {
      const List = block.isOrdered ? 'ol' : 'ul';
      return (
        <List dir="auto" className={styles.block}>
          {inOrder(block.items, (item) => (
            <li>{inlines(item)}</li>
          ))}
        </List>
      );
    }
    case 'paragraph':
      return (
        <p dir="auto" className={styles.block}>
          {inOrder(block.lines, (line, index) => (
            <>
              {index > 0 && <br />}
              {inlines(line)}
            </>
          ))}
        </p>
      );
  }
}

const headings = { 1: 'h3', 2: 'h4', 3: 'h5' } as const;

const inlines = (parts: readonly Inline[]): ReactNode => inOrder(parts, (part) => <InlineView part={part} />);

function InlineView({ part }: { readonly part: Inline }) {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'strong':
      return <strong>{part.text}</strong>;
    case 'emphasis':
      return <em>{part.text}</em>;
    case 'link':
      return (
        <>
          <Link href={part.address} target="_blank" rel="noopener noreferrer">
            <bdi>{part.text}</bdi>
          </Link>
          {part.text === part.address || part.text === part.host ? undefined : <bdi> ({part.host})</bdi>}
        </>
      );
  }
}

/** The parts of a text have no name but their place in it. */
const inOrder = <Part,>(parts: readonly Part[], view: (part: Part, index: number) => ReactNode): ReactNode =>
  createElement(Fragment, undefined, ...parts.map(view));
