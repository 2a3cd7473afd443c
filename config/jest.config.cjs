const { join } = require('node:path');

const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target: 'es2022',
    },
  },
];

/** Published as ES modules only, which Jest does not load as they are. */
const modulesOnly = '(qr|pixelmatch|nanoid)/';
const transform = {
  '^.+\\.[cm]?tsx?$': swc,
  [`node_modules/${modulesOnly}.+\\.js$`]: swc,
  '/preview/shell/.+\\.js$': swc, // modules of a browser
};
const transformIgnorePatterns = [`/node_modules/(?!${modulesOnly})`];

// Absolute: inside `projects` a relative rootDir counts from the root of all projects, not from this file.
const rootDir = join(__dirname, '..');
const shared = {
  rootDir,
  transform,
  transformIgnorePatterns,
  clearMocks: true,
  modulePathIgnorePatterns: ['<rootDir>/(reports|dist|.preview)/'],
};

/** Two worlds: rules, server and sandbox run in Node; pages run in jsdom with our own stand-ins for Taro. */
module.exports = {
  rootDir,
  testTimeout: 60_000, // ends what hangs; nothing that works may meet it on a machine five times as busy
  projects: [
    {
      ...shared,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: [
        '<rootDir>/test/{rules,contract,family,server,sandbox,preview,tools,config,words,bench}/**/*.test.ts',
      ],
    },
    {
      ...shared,
      displayName: 'pages',
      testEnvironment: 'jsdom',
      setupFilesAfterEnv: ['<rootDir>/test/support/unawaited-updates.ts'],
      testMatch: ['<rootDir>/test/{pages,components,routes,state,platform,api}/**/*.test.{ts,tsx}'],
      moduleNameMapper: {
        '\\.scss$': '<rootDir>/test/stand-ins/style.ts',
        '^@tarojs/components$': '<rootDir>/test/stand-ins/taro-components.tsx',
        '^@tarojs/taro$': '<rootDir>/test/stand-ins/taro.ts',
        '^@tarojs/runtime$': '<rootDir>/test/stand-ins/taro-runtime.ts',
      },
    },
  ],
};
