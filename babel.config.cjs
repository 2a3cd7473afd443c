/**
 * Engines from `browserslist` on read parameters, destructuring and template literals as they are written, but for two
 * faults of Safari's, which the two inclusions work around; the preset's old default would rewrite all of them.
 */
const env = {
  exclude: ['transform-parameters', 'transform-destructuring', 'transform-template-literals'],
  include: [
    'bugfix/transform-safari-id-destructuring-collision-in-function-expression',
    'bugfix/transform-safari-rest-destructuring-rhs-array',
  ],
};

module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5', ...env }]],
  assumptions: { noDocumentAll: true }, // `a?.b` asks for null alone
};
