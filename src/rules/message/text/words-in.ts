/** A word that was found: `kind` is the heading it stands under in its table. */
export type Hit<Kind extends string> = { kind: Kind; from: number; to: number };

type Node = { next: Map<string, Node>; ends: string[] };

const node = (): Node => ({ next: new Map(), ends: [] });

/**
 * Finds every word of a table in one walk over the text: at each letter the longest word of each kind.
 * The time is linear in the text, whatever it is: no word is longer than a dozen letters.
 */
export const wordFinder = <Kind extends string>(table: Readonly<Record<Kind, string>>) => {
  const root = node();
  for (const kind in table)
    for (const word of table[kind].split(/\s+/).filter(Boolean)) {
      let here = root;
      for (const char of word) {
        const there = here.next.get(char) ?? node();
        here.next.set(char, there);
        here = there;
      }
      here.ends.push(kind);
    }
  const isKind = (name: string): name is Kind => name in table;
  return (text: string): readonly Hit<Kind>[] => {
    const hits: Hit<Kind>[] = [];
    for (let from = 0; from < text.length; from++) {
      const first = hits.length;
      let here = root.next.get(text[from] ?? '');
      for (let to = from + 1; here; to++) {
        for (const kind of here.ends) {
          const known = hits.findIndex((hit, index) => index >= first && hit.kind === kind);
          if (known >= 0) hits.splice(known, 1);
          if (isKind(kind)) hits.push({ kind, from, to });
        }
        here = here.next.get(text[to] ?? '');
      }
    }
    return hits;
  };
};
