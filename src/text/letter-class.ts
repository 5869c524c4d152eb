/*
 * Classes of characters for patterns. Unicode's own, as \p{L}, make a pattern several times as dear to build, which a
 * short run pays for each: these leave out what is white space, a sign, or punctuation of any script that plans use.
 */

const signs = String.raw`[-\u0060{-\u00bf\u00d7\u00f7\u2000-\u206f\u2190-\u2bff\u3000-\u303f`;

/** A letter, or a mark upon one. */
export const anyLetter = String.raw`[^\0-@${signs}]`;
/** That, or a figure. */
export const letterOrFigure = String.raw`[^\0-/:-@${signs}]`;
