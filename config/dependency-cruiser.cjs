/** Imports run one way (docs/architecture.md): rules ← platform, state, api ← components, pages; the server sees rules only. */
const only = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { path: '^(src|server)/', pathNot: allowed },
});

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: { path: '^(src|server)/' },
      to: { circular: true, dependencyTypesNot: ['type-only'] },
    },
    only('rules-stand-alone', '^src/rules/', '^src/rules/'),
    only('platform-knows-rules', '^src/platform/', '^src/((rules|platform)/|theme\\.json$)'), // the colours WeChat reads as well
    only('api-knows-rules', '^src/api/', '^src/(rules|platform|api)/'),
    only('state-knows-rules', '^src/state/', '^src/(rules|platform|api|state)/'),
    only('words-know-state', '^src/words/', '^src/(rules|platform|api|state|words)/'),
    only('components-below-pages', '^src/components/', '^src/(rules|platform|api|state|words|components)/'),
    only('server-knows-rules', '^server/', '^(server|src/rules)/'),
    {
      name: 'rules-are-pure',
      severity: 'error',
      from: { path: '^src/rules/' },
      to: { dependencyTypes: ['core', 'npm'], pathNot: 'node_modules/valibot' },
    },
    {
      name: 'wx-only-in-platform',
      severity: 'error',
      from: { path: '^src/(state|api|rules)/' },
      to: { path: 'node_modules/@tarojs' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.h5.ts', '.h5.tsx'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
};
