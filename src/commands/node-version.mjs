// Loaded before every command (`node --import`), in plain JavaScript: a Node that is too old
// cannot read the TypeScript that would tell it so.

/** The oldest Node that runs TypeScript as it stands and knows `import.meta.main`. */
const oldest = 24;
const { node } = process.versions;

if (Number.parseInt(node, 10) < oldest) {
	console.error(
		`This needs Node ${oldest} or newer, and this is Node ${node}. ` +
			'Run it through npm (npm ci, then npm start or npm test): npm brings the Node it needs.',
	);
	process.exit(1);
}
