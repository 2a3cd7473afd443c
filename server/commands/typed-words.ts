/** Not a flag: `--help` would be a file's name or an address. */
export const anyWord = /^[^-]/;

/**
 * What is typed behind a command, where it is one of its ways, a shape a word. Else null: how the command is used is
 * said, and it ends as one that did nothing.
 */
export const typedWords = (usage: string, ...ways: readonly (readonly RegExp[])[]): readonly string[] | null => {
  const typed = process.argv.slice(2);
  const isTyped = (way: readonly RegExp[]): boolean =>
    way.length === typed.length && way.every((shape, at) => shape.test(typed[at] ?? ''));
  if (ways.some(isTyped)) return typed;
  process.stderr.write(`${usage}\n`);
  process.exitCode = 2;
  return null;
};
