import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** What the docstrings of one object in a schema say of its fields. */
export type FieldDocs = ReadonlyMap<string, string>;

/**
 * The docstrings of every object that the schemas of the domain are made of, small objects first.
 * They are read from the source, so that no sentence is written twice.
 */
export function fieldDocs(): FieldDocs[] {
	const domain = join(import.meta.dirname, '../../domain');
	return globSync('**/*.ts', { cwd: domain })
		.toSorted()
		.flatMap((file) => docsIn(readFileSync(join(domain, file), 'utf8')))
		.filter((docs) => docs.size > 0)
		.sort((a, b) => a.size - b.size);
}

function docsIn(source: string): FieldDocs[] {
	const found: FieldDocs[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isObjectLiteralExpression(node)) found.push(docsOf(node));
		node.forEachChild(visit);
	};
	visit(ts.createSourceFile('schema.ts', source, ts.ScriptTarget.Latest, true));
	return found;
}

/** Every field of the object, with its docstring or an empty text. */
function docsOf(object: ts.ObjectLiteralExpression): FieldDocs {
	return new Map(
		object.properties
			.filter((property) => ts.isPropertyAssignment(property))
			.map((property) => [property.name.getText(), docstring(property)]),
	);
}

function docstring(property: ts.PropertyAssignment): string {
	const [doc] = ts.getJSDocCommentsAndTags(property);
	const text = doc && ts.isJSDoc(doc) ? ts.getTextOfJSDocComment(doc.comment) : undefined;
	return (text ?? '').replace(/\s+/g, ' ').trim();
}
