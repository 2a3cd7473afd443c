/**
 * Imports run one way (docs/architecture.md). `allowed` names every room that a room may take from; npm packages are
 * another matter. Types count too (tsPreCompilationDeps): a type's shape ties as hard as its code.
 */
const ours = '^(src|server|sandbox|preview|tools|test|bench)/';

const only = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { path: ours, pathNot: allowed },
});

/** A file of one subpackage that another imports would weigh on both, or be missing from one. */
const alone = (name) => ({
  name: `subpackage-${name}-stands-alone`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/pages/${name}/` },
  to: { path: `^src/pages/${name}/` },
});

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: { path: ours },
      to: { circular: true },
    },
    only('rules-stand-alone', '^src/rules/', '^src/rules/'),
    only('contract-knows-rules', '^src/contract/', '^src/(rules|contract)/'),
    {
      name: 'the-check-of-a-book-stays-out-of-the-first-screen',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(contract/book/|platform/open-book(\\.h5)?\\.ts$)' },
      to: { path: '^src/contract/book/open-book\\.ts$' },
    },
    only('family-knows-contract', '^src/family/', '^src/(rules|contract|family)/'),
    only('routes-know-rules', '^src/routes/', '^src/(rules|routes)/'),
    only('platform-knows-routes', '^src/platform/', '^src/((rules|routes|platform|contract/book)/|theme\\.json$)'), // the colours WeChat reads as well
    only('api-knows-contract', '^src/api/', '^src/(rules|contract|routes|platform|api)/'),
    only('state-knows-api', '^src/state/', '^src/(rules|contract|family|routes|platform|api|state)/'),
    only('words-know-state', '^src/words/', '^src/(rules|contract|family|routes|platform|api|state|words)/'),
    only('whom-knows-words', '^src/whom/', '^src/(rules|contract|family|routes|platform|api|state|words|whom)/'),
    only(
      'components-below-pages',
      '^src/components/',
      '^src/(rules|contract|family|routes|platform|api|state|words|whom|components)/',
    ),
    only('pages-stay-in-src', '^src/(pages/|app)', '^src/'),
    alone('card'),
    alone('elder'),
    alone('done'),
    alone('ways'),
    {
      name: 'a-page-of-ways-stands-alone', // each is a subpackage; what two of them need lies beside them
      severity: 'error',
      from: { path: '^src/pages/ways/([^/]+)/' },
      to: { path: '^src/pages/ways/[^/]+/', pathNot: '^src/pages/ways/$1/' },
    },
    alone('steps'),
    alone('kin'),
    only('service-knows-no-screen', '^server/', '^(server|src/(rules|contract|family|routes))/'),
    {
      name: 'service-never-reaches-the-sandbox',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: '^(sandbox|preview|tools|test)/', reachable: true }, // through whatever helper
    },
    only('sandbox-knows-rules', '^sandbox/', '^(sandbox|src/(rules|contract))/'),
    only('preview-shows-what-is-there', '^preview/', '^(preview|sandbox|server|src/(rules|contract))/'),
    only('tools-stay-out-of-tests', '^tools/', '^(tools|preview|sandbox|server|src)/'),
    {
      name: 'history-stays-in-the-repository',
      severity: 'error',
      from: { path: '^(src|server|sandbox|preview)/', pathNot: '^src/rules/regions/all-histories\\.ts$' },
      to: { path: '^src/rules/regions/(all-histories|[a-z]+/history)\\.ts$' },
    },
    {
      name: 'rules-are-pure',
      severity: 'error',
      from: { path: '^src/(rules|contract|family|routes)/' },
      to: { dependencyTypes: ['core', 'npm'], pathNot: 'node_modules/(valibot|tweetnacl)' },
    },
    {
      name: 'wx-only-in-platform',
      severity: 'error',
      from: { path: '^src/(state|api|contract|family|rules|routes|words)/' },
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
