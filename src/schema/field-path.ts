/** The way to a value from the root of a document: keys and list indexes. */
export type FieldPath = readonly (string | number)[];
