import type { Review } from './review.ts';

/** The whole report: the fields of `Review`, nothing left out for want of room. */
export function jsonReview(review: Review): string {
  return `${JSON.stringify(review, null, 2)}\n`;
}
