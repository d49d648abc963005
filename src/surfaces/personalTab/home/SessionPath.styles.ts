import { makeStyles, tokens } from '@fluentui/react-components';

export const useSessionPathStyles = makeStyles({
  path: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    paddingInlineStart: 0,
    listStyleType: 'none',
  },
  stop: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: tokens.spacingVerticalXXXL,
  },
  when: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  past: { color: tokens.colorPaletteGreenForeground1 },
  next: { color: tokens.colorBrandForeground1 },
  ahead: { color: tokens.colorNeutralForeground3 },
  off: { color: tokens.colorNeutralForeground3 },
});
