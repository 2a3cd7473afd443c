import { existsSync } from 'node:fs';
import { basename } from 'node:path';

/** Under this name `npm run move` puts a file aside when all of it is in PostgreSQL. */
export const asideOfMove = (path: string): string => `${path}.moved`;

/** What is expected in place of a file that was put aside, where an empty one would begin anew; null: it was not. */
export const movedAway = (path: string): string | null =>
  !existsSync(path) && existsSync(asideOfMove(path))
    ? `the postgres:// address that it was moved to (${basename(asideOfMove(path))} lies there: remove that to begin with an empty file)`
    : null;
