import { fileURLToPath } from 'node:url';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Where the preview finds and keeps things. `data` is forgotten by --fresh; tests keep theirs elsewhere. */
export const folders = {
  root: at('../'),
  shell: at('./shell/'),
  app: at('../dist/h5/'),
  data: process.env.PREVIEW_DATA ?? at('../.preview/'),
};
