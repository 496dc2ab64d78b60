import { paths } from '../../addresses/paths.ts';

/** Makes the whole address of a path on the site. */
type Absolute = (path: string) => string;

/** Seconds between two looks of a command that waits: the page is built anew no more often. */
const pause = 300;

/** The newest five entries, in PowerShell. */
export function newestInPowerShell(absolute: Absolute): string {
	return `Invoke-RestMethod ${absolute(paths.rss)} | Select-Object -First 5 title, pubDate`;
}

/** Stops a script in PowerShell where a component is out, declared or lately measured. */
export function stopInPowerShell(id: string, absolute: Absolute): string {
	return [
		`$status = Invoke-RestMethod ${absolute(paths.statusJson)}`,
		`$one = $status.components | Where-Object id -eq '${id}'`,
		`if ("$($one.declared) $($one.measured.status)" -like '*_outage*') {`,
		`  throw "${id} is out, as of $($status.as_of)"`,
		'}',
	].join('\n');
}

/** Waits in PowerShell while a component is out. */
export function waitInPowerShell(id: string, absolute: Absolute): string {
	return [
		'while ($true) {',
		`  $one = (Invoke-RestMethod ${absolute(paths.statusJson)}).components |`,
		`    Where-Object id -eq '${id}'`,
		`  if ("$($one.declared) $($one.measured.status)" -notlike '*_outage*') { break }`,
		`  Start-Sleep -Seconds ${pause}`,
		'}',
	].join('\n');
}

/** Everything, in a terminal. */
export function everythingByCurl(absolute: Absolute): string {
	return `curl -fsS ${absolute(paths.statusTxt)}`;
}

/** Fails a step of any CI that has a shell where a component is out. */
export function stopInShell(id: string, absolute: Absolute): string {
	return [
		`if curl -fsS ${absolute(paths.statusTxt)} |`,
		`  grep -E '^component\\.${id}: (partly )?failing'`,
		'then exit 1; fi',
	].join('\n');
}

/** Waits in a shell while a component is out. */
export function waitInShell(id: string, absolute: Absolute): string {
	return [
		`while curl -fsS ${absolute(paths.statusTxt)} |`,
		`  grep -E '^component\\.${id}: (partly )?failing'`,
		`do sleep ${pause}; done`,
	].join('\n');
}

/** A badge that leads here, for a page of another site: no script, and a text where no picture is shown. */
export function embedHtml(service: string, absolute: Absolute): string {
	const picture = `<img src="${absolute(paths.badge('svg'))}" height="20" alt="${attribute(altOf(service))}">`;
	return `<a href="${absolute(paths.home)}">${picture}</a>`;
}

/**
 * A line of text that leads here, and beside it the script that says in it how everything is. Without
 * the script, or where it gets no answer, it is a link. An id in the attribute makes it one component's.
 */
export function embedText(service: string, absolute: Absolute): string {
	return [
		`<a href="${absolute(paths.home)}" data-gallery-status>${attribute(service)}</a>`,
		`<script type="module" src="${absolute(paths.embedScript)}"></script>`,
	].join('\n');
}

/** The same picture in Markdown, for a README. */
export function embedMarkdown(service: string, absolute: Absolute): string {
	const text = altOf(service).replace(/[[\]\\`*_<>&]/g, '\\$&');
	return `[![${text}](${absolute(paths.badge('svg'))})](${absolute(paths.home)})`;
}

/** The address of the same badge as shields.io draws it. */
export function shieldsAddress(absolute: Absolute): string {
	return `https://img.shields.io/endpoint?url=${encodeURIComponent(absolute(paths.badge('json')))}`;
}

function altOf(service: string): string {
	return `How the ${service} is`;
}

function attribute(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
