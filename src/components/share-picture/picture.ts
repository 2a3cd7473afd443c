/** The 5:4 picture of a card: the state, legible at chat size; never a date, never a place. */
export type SharePicture = {
  /** On the leaf: 还有 / 20 / 天. null: the word above a mark. */
  leaf: { above: string; big: string; below: string } | null;
  word: string;
  mark?: Mark;
  lines: readonly string[];
  small: string;
};

export type Mark = 'look' | 'done' | 'wait' | 'steps' | 'ask' | 'hands';
