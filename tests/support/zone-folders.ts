/**
 * The folders of src, and of unit tests, that can depend on the machine's zone: those in which a
 * library is asked about dates or zones, or the reader's own zone is meant. Their tests are run in
 * other zones than UTC, too. Elsewhere lint forbids whatever reads the machine's zone.
 */
export const zoneFolders = [
	'authoring/typed-time',
	'calendar',
	'feeds',
	'scripts',
	'time',
	'view/text',
];
