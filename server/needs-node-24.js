// Imported before anything that an older Node cannot read: types, and modules that it does not have. So this file has
// none.
const major = Number(process.versions.node.split('.')[0]);

if (major < 24) {
  process.stderr.write(
    `cannot start: Node: expected 24 or newer, got ${process.versions.node}: npm ci brings one, for this shell by export PATH="$PWD/node_modules/.bin:$PATH"\n`,
  );
  process.exit(1);
}
