/** A word that was found: `kind` is the heading it stands under in its table. */
export type Hit<Kind extends string> = { kind: Kind; from: number; to: number };

type Node<Kind> = { next: Map<number, Node<Kind>> | null; ends: Kind[] };

const grown = <Kind>(here: Node<Kind>, unit: number): Node<Kind> => {
  here.next ??= new Map();
  const there = here.next.get(unit) ?? { next: null, ends: [] };
  here.next.set(unit, there);
  return there;
};

const treeOf = <Kind extends string>(table: Readonly<Record<Kind, string>>): Node<Kind> => {
  const root: Node<Kind> = { next: null, ends: [] };
  for (const kind in table)
    for (const word of table[kind].split(/\s+/)) {
      if (word === '') continue;
      let here = root;
      for (let at = 0; at < word.length; at++) here = grown(here, word.charCodeAt(at));
      here.ends.push(kind);
    }
  return root;
};

/**
 * Finds every word of a table in one walk over the text: at each letter the longest word of each kind, in order of
 * place. The time is linear in the text, whatever it is: no word is longer than a dozen letters.
 */
export const wordFinder = <Kind extends string>(table: Readonly<Record<Kind, string>>) => {
  const root = treeOf(table);
  return (text: string): readonly Hit<Kind>[] => {
    const hits: Hit<Kind>[] = [];
    for (let from = 0; from < text.length; from++) {
      const first = hits.length;
      let here = root.next?.get(text.charCodeAt(from));
      for (let to = from + 1; here; to++) {
        for (const kind of here.ends) {
          let known = first;
          while (known < hits.length && hits[known]?.kind !== kind) known++;
          hits[known] = { kind, from, to };
        }
        here = here.next?.get(text.charCodeAt(to));
      }
    }
    return hits;
  };
};

/** The words that were found, each under its heading. */
export const byKind = <Kind extends string>(hits: readonly Hit<Kind>[]): Map<Kind, readonly Hit<Kind>[]> => {
  const kinds = new Map<Kind, Hit<Kind>[]>();
  for (const hit of hits) {
    const kin = kinds.get(hit.kind);
    if (kin) kin.push(hit);
    else kinds.set(hit.kind, [hit]);
  }
  return kinds;
};
