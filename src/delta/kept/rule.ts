/** The rule that everything here is about: what was published stays, or readers are told. */
export const rule = 'published-stays';
