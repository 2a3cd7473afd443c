import type { Term } from './terms.ts';

/** Whom the service shows it to. Who runs the database can read what is in it. */
type SeenBy = '您' | '家里人' | '部署的人' | '没有谁';

/** What a table or a document is for, and each of its parts. */
export type Told = {
  what: string;
  seenBy: SeenBy;
  until: Term;
  parts: Readonly<Record<string, string>>;
};
