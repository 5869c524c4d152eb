const sentence = /\p{L} \p{L}/u;

/**
 * Sentences are no logic: what the program says to people, in two languages, is held by files that show it
 * (`test/golden`, the documentation of the rules). What decides between sentences stays.
 */
export const sentences = {
  shouldIgnore({ node }) {
    if (node.type === 'StringLiteral' && sentence.test(node.value)) return 'a sentence';
    if (node.type !== 'TemplateLiteral' || !node.expressions.every(isPlain)) return undefined;
    return sentence.test(node.quasis.map(({ value }) => value.raw).join('x')) ? 'a sentence' : undefined;
  },
};

/** A value, or what a function of values gives: nothing is decided in it. */
function isPlain(expression) {
  if (expression.type === 'CallExpression') return isPlain(expression.callee) && expression.arguments.every(isPlain);
  if (expression.type === 'MemberExpression') return isPlain(expression.object) && isPlain(expression.property);
  return ['Identifier', 'StringLiteral', 'NumericLiteral', 'ThisExpression'].includes(expression.type);
}
