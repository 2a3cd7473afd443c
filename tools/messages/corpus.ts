import { readdirSync, readFileSync } from 'node:fs';

/** Only the first four are bad. */
export const messageKinds = [
  'rumour',
  'phishing',
  'fee',
  'shared-screen',
  'notice',
  'community',
  'bank',
  'press',
  'warning',
  'denial',
  'question',
  'chat',
] as const;
export type MessageKind = (typeof messageKinds)[number];
export const isBad = (kind: MessageKind): boolean => messageKinds.indexOf(kind) < 4;

/** `dev` is learned from by nothing either, but read message by message while words and lines are chosen. */
export const parts = [
  'train',
  'tune',
  'dev',
  'look-once',
  'look-once-two',
  'look-once-three',
  'look-once-four',
  'look-once-five',
  'look-once-six',
  'look-once-seven',
  'look-once-eight',
  'look-once-nine',
] as const;
export type Part = (typeof parts)[number];

/** `line`: where in its voice's file it is written; messages of one line are variants of each other. */
export type Labelled = { voice: string; kind: MessageKind; text: string; line: number };

const kindOf = (name: string): MessageKind => {
  const kind = messageKinds.find((each) => each === name);
  if (!kind) throw new Error(`no such kind of message: ${name}`);
  return kind;
};

const mostVariants = 5;

/**
 * `{a|b}` stands for a or b. The n-th variant takes the n-th choice everywhere, shifted by one further at every place, so that
 * each choice occurs and neighbours vary; no line stands for more than five messages.
 */
export const variantsOf = (line: string): readonly string[] => {
  const pieces = line.split(/\{([^{}]*)\}/);
  const choices = pieces.filter((_, at) => at % 2 === 1).map((piece) => piece.split('|'));
  const widest = Math.max(1, ...choices.map((each) => each.length));
  const count = Math.min(
    mostVariants,
    choices.length > 2 ? Math.max(4, widest) : choices.length > 1 ? Math.max(3, widest) : widest,
  );
  const variants = Array.from({ length: count }, (_, variant) =>
    pieces
      .map((piece, at) => {
        if (at % 2 === 0) return piece;
        const place = (at - 1) / 2;
        const all = piece.split('|');
        return all[(variant + (variant >> 1) * place) % all.length] ?? '';
      })
      .join(''),
  );
  return [...new Set(variants)];
};

const voiceIn = (folder: URL, file: string): readonly Labelled[] => {
  let kind: MessageKind | null = null;
  const voice = file.replace('.txt', '');
  return readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .flatMap((written, line) => {
      if (written === '' || written.startsWith('# ')) return [];
      const heading = /^\[([a-z-]+)\]$/.exec(written)?.[1];
      if (heading) kind = kindOf(heading);
      if (heading || kind === null) return [];
      const here = kind;
      return variantsOf(written).map((text) => ({ voice, kind: here, text: text.replaceAll('¶', '\n'), line }));
    });
};

/** The messages of one part, by voice. No voice is in two parts. */
export const corpusPart = (part: Part): readonly Labelled[] => {
  const folder = new URL(`./corpus/${part}/`, import.meta.url);
  return readdirSync(folder)
    .sort()
    .flatMap((file) => voiceIn(folder, file));
};
