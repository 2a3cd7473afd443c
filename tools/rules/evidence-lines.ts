import type { EvidenceCell } from '../../server/counting/evidence-table.ts';
import type { ClosedMonth } from '../../server/store/ports/counts.ts';
import { placeName } from './say/place-name.ts';

const lineOf = ({ place, scheme, families, fits, settles }: EvidenceCell): string[] => [
  `  ${placeName(place)} (${place}) ${scheme}: ${families} families`,
  ...Object.entries(fits).map(([counting, count]) => `    ${counting}: ${count ?? 'hidden'}`),
  ...(settles === null ? [] : [`    → would settle a rule that nobody wrote down: ${settles}`]),
];

/**
 * What families’ own dates said of places when the last month was closed. It settles nothing by itself: a rule is changed
 * by a person, with a source.
 */
export const evidenceLines = ([newest]: readonly ClosedMonth[]): string[] => {
  if (newest === undefined) return ['No month is closed yet.'];
  const { month, evidence } = newest;
  if (evidence.length === 0) return [`${month}: no place has twenty families who typed an official date.`];
  return [
    `${month}: which countings give the dates that families saw on official pages`,
    ...evidence.flatMap(lineOf),
    'Numbers to the nearest ten; hidden: fewer than twenty families, or all but fewer than twenty. Where both are many, the countings agree on those days.',
  ];
};
