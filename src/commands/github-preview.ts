/**
 * For the workflow on pull requests: writes into the summary of the step how the built site is opened.
 * Reads GITHUB_STEP_SUMMARY, the file that GitHub shows, and PREVIEW_URL, where the artifact is.
 */
import './project.ts';
import { appendFileSync } from 'node:fs';
import { addressFrom } from '../build/address.ts';
import { previewText } from '../github/summary/summary.ts';

const { GITHUB_STEP_SUMMARY: file, PREVIEW_URL: url } = process.env;
if (file && url) {
	appendFileSync(file, previewText(url, addressFrom(process.env).base));
} else {
	console.error('GITHUB_STEP_SUMMARY and PREVIEW_URL are needed: a workflow sets them.');
	process.exitCode = 1;
}
