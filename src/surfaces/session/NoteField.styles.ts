import { makeStyles, tokens } from '@fluentui/react-components';

export const useNoteFieldStyles = makeStyles({
  status: { color: tokens.colorNeutralForeground2 },
  text: { width: '100%' },
  texts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL },
  versions: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXXL,
  },
  version: { flexGrow: 1, flexBasis: '14rem', minWidth: 0 },
  past: {
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartWidth: tokens.strokeWidthThick,
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke1,
  },
  words: {
    display: 'block',
    maxHeight: '16rem',
    overflowY: 'auto',
    overflowWrap: 'anywhere',
    marginBlock: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderInlineStartWidth: tokens.strokeWidthThickest,
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorBrandStroke1,
    whiteSpace: 'pre-wrap',
  },
});
