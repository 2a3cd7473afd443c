import { fileURLToPath } from 'node:url';
import { readFolders } from '../folder/read-folder.ts';
import { checkLines } from './fault-lines.ts';
import { findFaults } from './find-faults.ts';

/** `npm run rules:check`: what is wrong with the regions' folders, in words a clerk understands. */
const folders = readFolders(fileURLToPath(new URL('../../../', import.meta.url)));
const faults = findFaults(folders);
console.log(checkLines(faults, folders.length).join('\n'));
if (faults.length > 0) process.exitCode = 1;
