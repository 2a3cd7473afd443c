import type { Part } from '../../../../../tools/rules/folder/parts.ts';
import type { RegionFolder } from '../../../../../tools/rules/folder/read-folder.ts';
import { foldersOfNovember } from '../../folders-of-november.ts';

/** The folders as they would be with one place of one file of 福建's written otherwise. */
export const edited = (part: Part, from: string, to: string): RegionFolder[] =>
  foldersOfNovember.map((folder) => {
    if (folder.name !== 'fujian') return folder;
    if (!folder.texts[part].includes(from)) throw new Error(`fujian/${part}.ts has no ${from}`);
    return { ...folder, texts: { ...folder.texts, [part]: folder.texts[part].replace(from, () => to) } };
  });
