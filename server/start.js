import './needs-node-24.js';

// Not imported above: an older Node, which lacks it, would say nothing but that.
const { enableCompileCache } = await import('node:module');

// What was read and stripped of its types once is kept: the next start is quicker and holds a fifth less memory. In
// this file are no types, since even one file of them brings in the whole stripper, 15 MB of it.
enableCompileCache('node_modules/.cache/service');
await import('./main.ts');
