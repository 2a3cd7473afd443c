import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the package's own base.wxml makes of a node: the element, the events it listens to, where each property goes. */
export type Template = {
  tag: string;
  events: ReadonlySet<string>;
  /** From the short name in the data (`p5`) to the attribute (`aria-label`). */
  attributes: ReadonlyMap<string, string>;
};

const opening = /<template name="tmpl_0_(\w+)">\s*<([\w-]+)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/g;
const attribute = /([\w:-]+)="([^"]*)"/g;
const event = /^(?:bind|catch|capture-bind:|capture-catch:)(\w+)$/;
const property = /\bi\.(p\d+)\b/;

function read(tag: string, attributesText: string): Template {
  const events = new Set<string>();
  const attributes = new Map<string, string>();
  for (const [, name = '', value = ''] of attributesText.matchAll(attribute)) {
    const heard = event.exec(name)?.[1];
    if (heard) events.add(heard);
    const short = property.exec(value)?.[1];
    if (short) attributes.set(short, name);
  }
  return { tag, events, attributes };
}

/** By the node name in the data (`nn`). A picker has one template a mode, named `<nn>_<mode>`. */
export function readTemplates(dist: string): ReadonlyMap<string, Template> {
  const wxml = readFileSync(join(dist, 'base.wxml'), 'utf8');
  const found = new Map<string, Template>();
  for (const [, name = '', tag = '', attributesText = ''] of wxml.matchAll(opening)) {
    found.set(name, read(tag, attributesText));
  }
  return found;
}
