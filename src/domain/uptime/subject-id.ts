/** Stands for all that the page tells of, where a component or a group could be named. */
export const everything = 'all';
