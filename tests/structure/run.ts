/**
 * The second half of `npm run lint`: arrows between the folders of src/ point one way, and nothing
 * imports in a circle. `--picture` draws the folders and their arrows into CONTRIBUTING.md.
 */
import { cruise, type ICruiseResult, type IViolation } from 'dependency-cruiser';
import {
	cpSync,
	globSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { forbidden, layers } from './layers.ts';

const project = resolve(import.meta.dirname, '../..');
const copy = mkdtempSync(join(tmpdir(), 'structure-'));
process.on('exit', () => rmSync(copy, { recursive: true, force: true }));

copySources();
const { modules, summary } = await cruiseCopy();
if (process.argv.includes('--picture')) draw(modules);
for (const violation of summary.violations) console.error(sentence(violation));
console.log(`Imports of ${modules.length} files: ${summary.violations.length} against the layers.`);
process.exitCode = summary.violations.length === 0 ? 0 : 1;

/** dependency-cruiser reads no .astro files: in the copy, each is a module of its imports alone. */
function copySources(): void {
	cpSync(join(project, 'src'), join(copy, 'src'), { recursive: true });
	cpSync(join(project, 'package.json'), join(copy, 'package.json'));
	symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'), 'junction');
	for (const file of globSync('src/**/*.astro', { cwd: copy })) {
		const [, imports = ''] =
			/^---\n(.*?)^---$/ms.exec(readFileSync(join(copy, file), 'utf8')) ?? [];
		writeFileSync(join(copy, `${file}.ts`), imports.replaceAll(/\.astro'/g, ".astro.ts'"));
		rmSync(join(copy, file));
	}
}

async function cruiseCopy(): Promise<ICruiseResult> {
	process.chdir(copy);
	const { output } = await cruise(['src'], {
		ruleSet: { forbidden },
		validate: true,
		tsPreCompilationDeps: true,
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '\\?inline$' },
		enhancedResolveOptions: { extensions: ['.ts', '.mjs', '.js', '.json'] },
	});
	process.chdir(project);
	return output as ICruiseResult;
}

function sentence({ from, to, rule, cycle = [] }: IViolation): string {
	const comment = forbidden.find(({ name }) => name === rule.name)?.comment ?? '';
	const way = cycle.length > 0 ? cycle.map(({ name }) => name) : [to];
	return `${[from, ...way].map(original).join(' → ')}\n  ${rule.name}: ${comment}\n`;
}

function original(path: string): string {
	return path.replace(/\.astro\.ts$/, '.astro');
}

/**
 * Writes the folders that import one another into CONTRIBUTING.md, between its two marks. An arrow that
 * a longer way through other folders stands for as well is left out.
 */
function draw(all: ICruiseResult['modules']): void {
	const below = new Map<string, Set<string>>(layers.map((layer) => [layer, new Set()]));
	for (const { source, dependencies } of all)
		for (const { resolved } of dependencies) {
			const [from, to] = [folderOf(source), folderOf(resolved)];
			if (from && to && from !== to) below.get(from)?.add(to);
		}
	const reaches = (from: string, to: string): boolean =>
		[...(below.get(from) ?? [])].some((next) => next === to || reaches(next, to));
	const arrows = [...below].flatMap(([from, direct]) =>
		[...direct]
			.filter((to) => ![...direct].some((other) => other !== to && reaches(other, to)))
			.map((to) => `  ${from} --> ${to}`),
	);
	const path = join(project, 'CONTRIBUTING.md');
	const picture = ['```mermaid', 'flowchart TD', ...arrows.sort(), '```'].join('\n');
	const marks = /(<!-- structure -->\n)[\s\S]*?(\n<!-- \/structure -->)/;
	writeFileSync(path, readFileSync(path, 'utf8').replace(marks, `$1\n${picture}\n$2`));
}

function folderOf(path: string): string | undefined {
	return layers.find((layer) => path.startsWith(`src/${layer}/`));
}
