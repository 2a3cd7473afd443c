const { parse } = require('acorn');
const { full } = require('acorn-walk');

/** A literal as it is written without white space; '': it asks for a name or works something out, and stays where it is. */
function textOf(node) {
  if (node?.type === 'Literal') return node.raw;
  if (node?.type === 'ArrayExpression') {
    const elements = node.elements.map(textOf);
    return elements.includes('') ? '' : `[${elements.join()}]`;
  }
  if (node?.type !== 'ObjectExpression') return '';
  const fields = node.properties.map((field) => ({
    name: field.key?.name ?? field.key?.raw,
    text: textOf(field.value),
  }));
  return fields.every(({ text }) => text) ? `{${fields.map(({ name, text }) => `${name}:${text}`).join()}}` : '';
}

/** Where each literal object stands, the longest first: what lies within one is said with it. */
const standing = (code) => {
  const places = new Map();
  full(parse(code, { ecmaVersion: 2022, sourceType: 'module' }), (node) => {
    const text = node.type === 'ObjectExpression' ? textOf(node) : '';
    if (text.length > shortest) places.set(text, [...(places.get(text) ?? []), node]);
  });
  return [...places].sort(([a], [b]) => b.length - a.length);
};

/** A name and its uses cost about as many letters. */
const shortest = 24;

/**
 * A loader: an object that stands several times in a region's folder stands once in the package. An office counts 企业退休 and
 * 机关退休 alike, and so do its cities; a clerk reads each rule whole where it holds, and a phone need not carry it five times.
 */
module.exports = function sayOnce(code) {
  const said = [];
  const replaced = [];
  for (const [text, nodes] of standing(code)) {
    const free = nodes.filter((node) => !replaced.some(({ start, end }) => start <= node.start && node.end <= end));
    if (free.length < 2) continue;
    const name = `said${said.length}`;
    said.push(`const ${name} = ${text};\n`);
    replaced.push(...free.map(({ start, end }) => ({ start, end, name })));
  }
  const shorter = replaced
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end, name }) => rest.slice(0, start) + name + rest.slice(end), code);
  return said.join('') + shorter;
};
