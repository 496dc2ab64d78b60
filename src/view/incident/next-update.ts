/** What follows “The next word was promised by …” once that has passed. A copy kept for long may lack a word that came. */
export const nextUpdateMissed = ' and has not come in this page';
