/** The text of src/rules/message/judge/weights.ts. */
export const weightsModule = (letters: string, bias: number, gramStep: number): string =>
  `/** Learned by \`npm run train:messages\`; never edited by hand. */
export const bias = ${bias};
export const gramStep = ${gramStep};
// biome-ignore format: one long line of data
export const letters = '${letters}';
`;
