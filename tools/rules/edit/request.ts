import * as v from 'valibot';
import type { Html } from '../../../server/operator/page/html.ts';
import { schemes } from '../../../src/rules/vocabulary.ts';
import { drawTreeFaults } from './draw/faults.ts';
import { drawMessage } from './draw/message.ts';
import { type Found, findPlace, readTree, type Tree } from './tree.ts';

/** A rule's form with long titles is far shorter. */
export const longestForm = 64 * 1024;

const placeAsked = v.object({ folder: v.string(), code: v.string() });

/** In the address of a rule. */
export const ruleAsked = v.object({ ...placeAsked.entries, scheme: v.picklist(schemes) });

/** Beside the fields of a rule: whose form it is, of which files, and what is to be done with it. */
export const sent = v.object({ token: v.string(), stamp: v.string(), act: v.picklist(['look', 'save', 'back']) });

/** Every value of a field, `src`, is a list; of the others the last counts. */
export const formIn = (body: string): Record<string, unknown> => {
  const all = new URLSearchParams(body);
  return { ...Object.fromEntries(all), src: all.getAll('src') };
};

/** The tree as its files stand now and the place asked for, or the page that says why not. */
export const placeIn = (root: string, asked: unknown): { tree: Tree; found: Found } | { instead: Html } => {
  const read = readTree(root);
  if ('faults' in read) return { instead: drawTreeFaults(read.faults) };
  const params = v.safeParse(placeAsked, asked);
  const found = params.success ? findPlace(read.tree, params.output.folder, params.output.code) : null;
  return found ? { tree: read.tree, found } : { instead: drawMessage('没有这个地方。') };
};
