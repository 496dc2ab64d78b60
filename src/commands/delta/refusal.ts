/** Why there is nothing to compare with, as a sentence with the way out. */
export class Refusal extends Error {}
