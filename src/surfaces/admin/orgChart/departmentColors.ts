import { tokens } from '@fluentui/react-components';
import type { Colleague } from '#domain/colleague.ts';

/** A colour for each department, beside its name: there are more departments than colours. */
export function departmentColors(
  colleagues: readonly Colleague[],
): (department: string | undefined) => string | undefined {
  const departments = new Set(colleagues.flatMap(({ department }) => department ?? []));
  const colors = new Map([...departments].toSorted().map((name, place) => [name, palette[place % palette.length]]));
  return (department) => (department === undefined ? undefined : colors.get(department));
}

const palette = [
  tokens.colorPaletteBlueBorderActive,
  tokens.colorPalettePumpkinBorderActive,
  tokens.colorPaletteForestBorderActive,
  tokens.colorPaletteGrapeBorderActive,
  tokens.colorPaletteGoldBorderActive,
  tokens.colorPaletteTealBorderActive,
  tokens.colorPaletteCranberryBorderActive,
  tokens.colorPaletteNavyBorderActive,
  tokens.colorPaletteBrownBorderActive,
  tokens.colorPaletteMagentaBorderActive,
];
