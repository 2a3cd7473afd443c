import type { XmlElement } from '@rgrove/parse-xml';
import { parseExact } from '../api/parse-answer.ts';

/** WeChat's own go three deep; what is nested deeper is no push of its. */
const deepest = 5;

const add = (found: Map<string, unknown[]>, name: string, value: unknown): void => {
  const known = found.get(name);
  if (known) known.push(value);
  else found.set(name, [value]);
};

/** An element's text, or what stands in it by name: several of one name are a list, as in WeChat's JSON. */
const contentOf = (element: XmlElement, isElement: (node: unknown) => node is XmlElement, depth = 1): unknown => {
  const inner = depth > deepest ? [] : element.children.filter(isElement);
  if (inner.length === 0) return element.text.trim();
  const found = new Map<string, unknown[]>();
  for (const child of inner) add(found, child.name, contentOf(child, isElement, depth + 1));
  return Object.fromEntries([...found].map(([name, values]) => [name, values.length === 1 ? values[0] : values]));
};

/** The parser is loaded with the first push in XML: most consoles are set to JSON. */
const readXml = async (text: string): Promise<unknown> => {
  const { parseXml, XmlElement } = await import('@rgrove/parse-xml');
  const { root } = parseXml(text);
  return root === null ? null : contentOf(root, (node): node is XmlElement => node instanceof XmlElement);
};

/** What a push says, in JSON or XML as the console is set; null: neither. XML knows only texts. */
export const readText = async (text: string): Promise<unknown> => {
  try {
    return text.trimStart().startsWith('<') ? await readXml(text) : parseExact(text);
  } catch {
    return null;
  }
};
